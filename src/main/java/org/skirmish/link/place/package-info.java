/**
 * Places to those of a gazetteer: first where the report is about ({@link org.skirmish.link.place.ContextReader}), then
 * each place's candidates, weighed by {@link org.skirmish.link.place.Scorer}.
 */
package org.skirmish.link.place;
