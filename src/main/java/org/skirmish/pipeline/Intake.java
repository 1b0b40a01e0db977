package org.skirmish.pipeline;

import java.util.List;
import java.util.Optional;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.read.Kind;
import org.skirmish.read.Source;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.ReportRecord;
import org.skirmish.store.SetAside;
import org.skirmish.store.StoreException;

/** Decides which reports a build takes up; stores those that are understood, and sets aside those that fail. */
public final class Intake implements Taker {

    private final Archive archive;
    private final Keeper keeper;
    private final BuildTally tally;
    private final Monitor monitor;
    private final String edition;

    /** @param edition the program as {@link Edition} names it */
    public Intake(Archive archive, Keeper keeper, BuildTally tally, Monitor monitor, String edition) {
        this.archive = archive;
        this.keeper = keeper;
        this.tally = tally;
        this.monitor = monitor;
        this.edition = edition;
    }

    /** Not if the same bytes and metadata were stored by this same program, nor if it failed on them before. */
    @Override
    public boolean wants(Source source, Report report) {
        if (isStored(report)) {
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
        List<Issue> violations = keeper.keep(read);
        tally.count(read.reading(), violations.isEmpty());
        violations.stream().limit(1).forEach(violation -> failed(read.source(), violation));
    }

    @Override
    public void failed(Source source, Issue reason) {
        archive.setAside(
                new SetAside(
                        Digest.of(source.bytes()), source.name(), form(source), source.metadata(), edition, reason),
                source.bytes());
    }

    /** Takes up again what was set aside; answers how many of them failed again. */
    public int retry(Pipeline pipeline) {
        Taker again = new Taker() {
            @Override
            public void take(Pipeline.Read read) {
                Intake.this.take(read);
            }

            @Override
            public void failed(Source source, Issue reason) {
                Intake.this.failed(source, reason);
            }
        };
        int aside = 0;
        for (String id : archive.setAside()) {
            aside += retry(id, pipeline, again) ? 0 : 1;
        }
        return aside;
    }

    private boolean retry(String id, Pipeline pipeline, Taker again) {
        try {
            SetAside aside = archive.setAside(id).orElseThrow();
            return pipeline.take(aside.name(), source(aside, archive.capture(id)), again);
        } catch (StoreException e) {
            if (e.isOfSystem()) {
                throw e;
            }
            monitor.problem(e.issue());
            return false;
        }
    }

    /** The kind, and the encoding where the server named one, as in {@code HTML windows-1252}. */
    private static String form(Source source) {
        return source.kind() + source.charset().map(charset -> " " + charset).orElse("");
    }

    private static Source source(SetAside aside, byte[] bytes) {
        String[] form = aside.form().split(" ", 2);
        return new Source(
                aside.name(),
                bytes,
                aside.metadata(),
                Kind.valueOf(form[0]),
                form.length > 1 ? Optional.of(form[1]) : Optional.empty());
    }
}
