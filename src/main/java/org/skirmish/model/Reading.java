package org.skirmish.model;

import java.util.List;

/**
 * All that was understood of one report.
 *
 * @param attributions every statement with a speaker, also those that tell of no engagement
 * @param unmodelled sentences with numbers of people or things harmed that no rule took: the gap, made visible
 * @param persons where the text names persons who hold no public office, in the order of the text, not overlapping
 * @param issues what a reader of the result should know of the reading itself
 * @param responsibilities who is said to have done what was told
 */
public record Reading(
        Report report,
        List<Engagement> engagements,
        List<Claim> claims,
        List<Attribution> attributions,
        List<Unmodelled> unmodelled,
        List<Span> persons,
        List<Issue> issues,
        List<Responsibility> responsibilities) {

    public Reading {
        engagements = List.copyOf(engagements);
        claims = List.copyOf(claims);
        attributions = List.copyOf(attributions);
        unmodelled = List.copyOf(unmodelled);
        persons = List.copyOf(persons);
        issues = List.copyOf(issues);
        responsibilities = List.copyOf(responsibilities);
    }

    /** A reading in which nobody says who did it. */
    public Reading(
            Report report,
            List<Engagement> engagements,
            List<Claim> claims,
            List<Attribution> attributions,
            List<Unmodelled> unmodelled,
            List<Span> persons,
            List<Issue> issues) {
        this(report, engagements, claims, attributions, unmodelled, persons, issues, List.of());
    }

    /** The same with these issues. */
    public Reading with(List<Issue> others) {
        return new Reading(report, engagements, claims, attributions, unmodelled, persons, others, responsibilities);
    }
}
