package org.skirmish.pipeline;

import java.util.List;
import java.util.Optional;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.read.Source;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.History;
import org.skirmish.store.ReportRecord;
import org.skirmish.store.Retraction;
import org.skirmish.store.SetAside;
import org.skirmish.store.StoreException;

/** Decides which reports a build takes up; stores those that are understood, and sets aside those that fail. */
public final class Intake implements Taker {

    private final Archive archive;
    private final Keeper keeper;
    private final BuildTally tally;
    private final Monitor monitor;
    private final String edition;
    private final Once<Works> works;

    /** @param edition the program as {@link Edition} names it */
    public Intake(Archive archive, Keeper keeper, BuildTally tally, Monitor monitor, String edition) {
        this.archive = archive;
        this.keeper = keeper;
        this.tally = tally;
        this.monitor = monitor;
        this.edition = edition;
        this.works = new Once<>(() -> Works.in(archive));
    }

    /** Not if the same bytes and metadata were stored by this same program, nor if it failed on them before. */
    @Override
    public boolean wants(Source source, Report report) {
        Optional<Retraction> retracted =
                archive.contains(report.id()) ? Retraction.of(archive, report.id()) : Optional.empty();
        retracted.ifPresent(tombstone -> monitor.problem(new Issue(
                source.name(),
                "not read: it was retracted on " + tombstone.when() + ": " + tombstone.reason(),
                "'skirmish remove' takes the retraction away with the report; then it can be built anew")));
        if (retracted.isPresent() || isStored(report)) {
            tally.known();
            return false;
        }
        Optional<SetAside> before = before(report.id())
                .filter(aside ->
                        aside.program().equals(edition) && aside.metadata().equals(source.metadata()));
        before.ifPresent(aside -> {
            tally.setAside(1);
            monitor.problem(new Issue(
                    source.name(),
                    "set aside before: " + aside.reason().problem(),
                    "'skirmish build --retry' takes it up again"));
        });
        return before.isEmpty();
    }

    /** What is damaged of a report that was set aside does not hinder its being taken up. */
    private Optional<SetAside> before(String id) {
        try {
            return archive.setAside(id);
        } catch (StoreException e) {
            monitor.problem(new Issue(e.issue().subject(), e.issue().problem(), "the report is read again"));
            return Optional.empty();
        }
    }

    private boolean isStored(Report report) {
        Optional<Entry> entry = archive.entry(report.id());
        try {
            if (entry.isPresent()) {
                archive.requireWhole(entry.get());
                History.of(archive, report.id());
                ReportRecord stored = archive.record(entry.get());
                return stored.program().equals(edition) && stored.metadata().equals(report.metadata());
            }
        } catch (StoreException e) {
            monitor.problem(new Issue(e.issue().subject(), e.issue().problem(), "it is built again"));
        }
        return false;
    }

    @Override
    public void take(Pipeline.Read read) {
        Report report = read.reading().report();
        Works.Place place =
                works.get().place(report, archive.captured(report.id()).orElseGet(Moment::now));
        boolean unknown = archive.entry(report.id()).isEmpty();
        History.note(archive, report.id(), place.history());
        List<Issue> violations = keeper.keep(read);
        tally.count(read.reading(), violations.isEmpty());
        if (violations.isEmpty()) {
            works.get().add(report, place);
            Versions.tell(report, place).ifPresent(monitor::problem);
        } else if (unknown) {
            History.forget(archive, report.id());
        }
        violations.stream().limit(1).forEach(violation -> failed(read.source(), violation));
    }

    @Override
    public void failed(Source source, Issue reason) {
        archive.setAside(
                new SetAside(
                        Digest.of(source.bytes()), source.name(), Forms.of(source), source.metadata(), edition, reason),
                source.bytes());
    }

    /** Takes up again what was set aside; answers how many of them failed again. */
    public int retry(Pipeline pipeline) {
        return new Rereading(archive, pipeline, this, monitor).setAside();
    }

    /** Reads all stored reports anew, from the bytes that the archive keeps; answers how many failed. */
    public int all(Pipeline pipeline) {
        return new Rereading(archive, pipeline, this, monitor).stored();
    }
}
