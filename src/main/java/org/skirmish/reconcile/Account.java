package org.skirmish.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What an account tells, as far as matching looks at it.
 *
 * @param published day of its report
 * @param days the days that are told
 * @param rough where no days are told, those within which it lies
 * @param atNight whether the words for its time speak of a night
 * @param actors named groups that the report lets stand as taking part
 * @param regions where its place may lie: its own region, or, where that is unknown, those that its report speaks of
 * @param members all who take part in it, in the order of their parts' names
 * @param weapons kinds of weapons and other means
 * @param units branches and units of groups that take part
 * @param sentences hashes of the longer sentences of its evidence
 * @param numbers the figures that are told of it
 */
record Account(
        Node node,
        Node graph,
        Optional<LocalDate> published,
        String kind,
        Optional<Days> days,
        Optional<Days> rough,
        boolean atNight,
        Optional<Where> where,
        Set<String> regions,
        Sides sides,
        Set<Node> actors,
        List<Harmed.Member> members,
        Set<Node> weapons,
        Set<Node> units,
        Set<Integer> sentences,
        List<Tally> numbers) {

    /**
     * A figure of an account.
     *
     * @param number the lowest number that its words allow, or the highest where they allow any less
     * @param high the highest number that it tells of
     */
    record Tally(Node measure, Node camp, long number, long high) {

        /** Whether both count one harm to people who can be of one side. */
        boolean alike(Tally other) {
            return measure.equals(other.measure)
                    && (camp.equals(other.camp) || Harmed.isUnknown(camp) || Harmed.isUnknown(other.camp));
        }
    }

    /** Whether it is of the same report. */
    boolean besides(Account other) {
        return graph.equals(other.graph);
    }
}
