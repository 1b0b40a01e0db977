/**
 * From the bytes of a web page to the article in it: its title, paragraphs, headings and captions, without menus, lists
 * of other stories and scripts, and what the page says of itself. Nothing is fetched and nothing is run. Names of
 * classes, types and fields that sites use are data, in {@code src/main/resources/read/html}.
 */
package org.skirmish.read.html;
