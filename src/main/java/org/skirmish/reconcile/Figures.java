package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads the claims of one report's graph that may count for estimates: asserted, about people, and about an account. */
final class Figures {

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
                .filter(claim -> !flag(claim, "isTotal"))
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
        String verification =
                look.one(node, sk("verification")).map(Names::notation).orElse("unstated");
        return Optional.of(
                new Claim(node, look.graph(), about.get(), key, min, max, verification, flag(node, "isPart")));
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
