package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sem;
import static org.skirmish.rdf.Terms.sk;
import static org.skirmish.rdf.Terms.time;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.skirmish.model.When;

/**
 * Writes when something happened: as an interval of OWL-Time, and as the flat stamps of SEM that are short to ask for.
 */
final class TimeTriples {

    private final Sheet sheet;
    private final PassageTriples passages;

    TimeTriples(Sheet sheet, PassageTriples passages) {
        this.sheet = sheet;
        this.passages = passages;
    }

    /**
     * Adds the time to the triples of an account: its days, or, where only a month or the like is told, their bounds.
     */
    void write(Triples account, When when) {
        Triples span = sheet.on(below(account.subject(), "time"))
                .type(sk("Timespan"))
                .add(sk("datePrecision"), Iris.concept("date-precisions", when.precision()))
                .add(sk("mention"), when.mention().map(passages::mention))
                .add(time("hasBeginning"), when.start().map(this::instant))
                .add(time("hasEnd"), when.end().map(this::instant));
        account.add(sem("hasTime"), span.subject())
                .add(sem("hasBeginTimeStamp"), when.start().map(Literals::day))
                .add(sem("hasEndTimeStamp"), when.end().map(Literals::day));
        if (when.start().isEmpty()) {
            account.add(sem("hasEarliestBeginTimeStamp"), when.earliest().map(Literals::day))
                    .add(sem("hasLatestEndTimeStamp"), when.latest().map(Literals::day));
        }
    }

    /** One node a day, whoever speaks of it. */
    private Node instant(LocalDate day) {
        return sheet.on(sheet.iris().named("day", day.toString()))
                .type(time("Instant"))
                .label(day.toString())
                .add(time("inXSDDate"), Literals.day(day))
                .subject();
    }

    private static Node below(Node node, String step) {
        return NodeFactory.createURI(node.getURI() + "/" + step);
    }
}
