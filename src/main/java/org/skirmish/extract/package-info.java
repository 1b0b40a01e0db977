/**
 * From parsed sentences to what the report says, by rules and word lists that are data.
 *
 * <p>First each sentence by itself: words get their senses ({@code lexicon}), groups and places are found
 * ({@code mentions}), times ({@code dates}), acts ({@code events}), counted harm and speech ({@code claims}), all by
 * patterns over the sentence's graph ({@code rules}). Then the report as a whole ({@code discourse}): who is meant, who
 * speaks, where and when it is, what is one and the same act. At last the numbers of which no claim was made are
 * weighed ({@code gaps}).
 */
package org.skirmish.extract;
