/**
 * From bytes to a {@link org.skirmish.model.Report}: decoding, refusing what is no English text, and finding the parts
 * of a news report, by patterns and word lists kept as data in {@code src/main/resources/read}.
 */
package org.skirmish.read;
