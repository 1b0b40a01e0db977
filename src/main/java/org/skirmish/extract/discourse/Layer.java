package org.skirmish.extract.discourse;

import java.util.List;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.Events;
import org.skirmish.extract.discourse.event.Responsibilities;
import org.skirmish.extract.discourse.figure.FigureClaims;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.model.Attribution;

/**
 * One layer of what is found in a report: written by one pass, read by those after it.
 *
 * @param name as the documentation calls it
 * @param type of what it holds
 */
record Layer<T>(String name, Class<?> type) {

    /** What each sentence tells by itself. */
    static final Layer<List<SentenceReading>> SENTENCES = new Layer<>("sentences", List.class);
    /** The countries as seen from where the report is set. */
    static final Layer<Countries> SETTING = new Layer<>("setting", Countries.class);
    /** In which country the report is, sentence by sentence. */
    static final Layer<Lands> LANDS = new Layer<>("lands", Lands.class);
    /** Who, by whom, where and when, sentence by sentence. */
    static final Layer<Discourse> FOCUS = new Layer<>("focus", Discourse.class);
    /** The events with what is told of them. */
    static final Layer<Events> EVENTS = new Layer<>("events", Events.class);
    /** The figures with who states them. */
    static final Layer<FigureClaims> FIGURES = new Layer<>("figures", FigureClaims.class);
    /** Who states what, also of what is no figure. */
    static final Layer<List<Attribution>> ATTRIBUTIONS = new Layer<>("attributions", List.class);
    /** Who is said to have done what, and by whom. */
    static final Layer<Responsibilities> RESPONSIBILITIES = new Layer<>("responsibilities", Responsibilities.class);
    /** What was chosen among others, and why. */
    static final Layer<List<Decision>> DECISIONS = new Layer<>("decisions", List.class);
    /** Which figures tell nothing new. */
    static final Layer<Boolean> REPETITIONS = new Layer<>("repetitions", Boolean.class);
    /** Which figures nobody could check. */
    static final Layer<Boolean> VERIFICATION = new Layer<>("verification", Boolean.class);
    /** Which figures the report takes back. */
    static final Layer<Boolean> CORRECTIONS = new Layer<>("corrections", Boolean.class);
    /** The roles of those who are called by what they did. */
    static final Layer<Boolean> ROLES = new Layer<>("roles", Boolean.class);
    /** The kinds of the events, now that all is told of them. */
    static final Layer<Boolean> KINDS = new Layer<>("kinds", Boolean.class);
    /** Who took part, without those who are no side. */
    static final Layer<Boolean> SIDES = new Layer<>("sides", Boolean.class);
    /** Those who suffered, taken for civilians. */
    static final Layer<Boolean> VICTIMS = new Layer<>("implicit victims", Boolean.class);
    /** The sides that are left to the reader. */
    static final Layer<Boolean> IMPLICIT = new Layer<>("implicit sides", Boolean.class);
    /** Camps as they are where the event was. */
    static final Layer<Boolean> CAMPS = new Layer<>("camps", Boolean.class);
    /** All engagements, one a place. */
    static final Layer<List<Event>> ENGAGEMENTS = new Layer<>("engagements", List.class);
}
