package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Reads the claims of one report's graph that may count for estimates: asserted, about people, and about an account.
 */
final class Figures {

    private static final Set<Node> BYSTANDERS =
            Set.of(Names.concept("camps", "civilian"), Names.concept("camps", "unknown"));

    private final Look look;

    Figures(Look look) {
        this.look = look;
    }

    Stream<Claim> read() {
        Node asserts = Names.concept("stances", "asserts");
        return look.instances(sk("Claim")).stream()
                .filter(claim -> !look.is(claim, sk("MaterialClaim")))
                .filter(claim ->
                        look.one(claim, sk("stance")).filter(asserts::equals).isPresent())
                .filter(claim -> !flag(claim, "isTotal") && !within(claim))
                .flatMap(claim -> claim(claim).stream());
    }

    private Optional<Claim> claim(Node node) {
        Optional<Long> min = look.value(node, sk("countMin"), Long::parseLong);
        Optional<Long> max = look.value(node, sk("countMax"), Long::parseLong);
        Optional<Node> about = look.one(node, sk("about"));
        if (about.isEmpty() || min.or(() -> max).isEmpty()) {
            return Optional.empty();
        }
        Key key = new Key(
                look.one(node, sk("measure")).orElseThrow(),
                look.one(node, sk("victimCamp")).orElseThrow());
        boolean tied = look.one(node, sk("partOf")).isPresent();
        String verification =
                look.one(node, sk("verification")).map(Names::notation).orElse("unstated");
        return Optional.of(
                new Claim(node, look.graph(), about.get(), key, min, max, verification, flag(node, "isPart") && !tied));
    }

    /**
     * Whether its number is within that of its whole, which counts by itself: parts on the whole's side, parts that
     * only together are all on theirs.
     */
    private boolean within(Node claim) {
        Optional<Node> whole = look.one(claim, sk("partOf"));
        Optional<Node> camp = look.one(claim, sk("victimCamp"));
        if (whole.isEmpty() || camp.isEmpty()) {
            return false;
        }
        boolean alike = look.one(whole.get(), sk("victimCamp"))
                .filter(w -> w.equals(camp.get()) || BYSTANDERS.contains(w) && BYSTANDERS.contains(camp.get()))
                .isPresent();
        return alike
                || look.subjects(sk("partOf"), whole.get()).stream()
                        .anyMatch(other -> !other.equals(claim)
                                && look.one(other, sk("victimCamp")).equals(camp));
    }

    private boolean flag(Node claim, String property) {
        return look.value(claim, sk(property), Boolean::parseBoolean).orElse(false);
    }

    /** What is counted. */
    record Key(Node measure, Node camp) {}

    /** A claim that may count; at least one of its bounds is there. */
    record Claim(
            Node node,
            Node graph,
            Node account,
            Key key,
            Optional<Long> min,
            Optional<Long> max,
            String verification,
            boolean part) {

        long low() {
            return min.orElse(0L);
        }

        long high() {
            return max.or(() -> min).orElseThrow();
        }

        long number() {
            return min.or(() -> max).orElseThrow();
        }
    }
}
