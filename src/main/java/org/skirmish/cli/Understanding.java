package org.skirmish.cli;

import org.skirmish.model.Reading;
import org.skirmish.model.Report;

/** What is understood of one report: annotated, extracted, linked. */
@FunctionalInterface
interface Understanding {

    Reading of(Report report);
}
