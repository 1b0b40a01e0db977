/**
 * CoreNLP's neural dependency parser, evaluated in a third of its time: the same model, the same graphs. The parser
 * shifts words to a stack and joins the uppermost two, as the network scores what it sees of stack and buffer.
 */
package org.skirmish.annotate.transition;
