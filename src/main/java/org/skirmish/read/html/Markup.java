package org.skirmish.read.html;

/**
 * The characters of a page.
 *
 * @param doubt what had to be guessed of their encoding, in words; empty if nothing
 */
public record Markup(String characters, String doubt) {}
