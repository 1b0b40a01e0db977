package org.skirmish.pipeline;

import org.skirmish.model.Reading;

/**
 * What was understood of a report, with the parse that it rests on.
 *
 * @param parse in the form of {@link org.skirmish.annotate.ParseForm}
 */
public record Understood(Reading reading, byte[] parse) {}
