/**
 * From a report to parsed sentences; the only place that builds a CoreNLP pipeline.
 *
 * <pre>
 * text --PreparedText, TrueCase--&gt; what the parser should see, each character in its old place
 *      --sentences, tokens--&gt; NumberPhrases --tags, lemmas, names--&gt; NounTags, TagRepairs
 *      --SentencePieces, ColonHead, FrontedTime--&gt; pieces --transition--&gt; graphs, joined by GraphCopy
 * </pre>
 *
 * <p>A number is one token that keeps its bounds ({@link org.skirmish.annotate.Counts}). A
 * {@link org.skirmish.annotate.Parse} can be written and read back ({@link org.skirmish.annotate.ParseForm}), so that a
 * report is understood again without its models.
 */
package org.skirmish.annotate;
