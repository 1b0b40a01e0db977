package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads the claims of one report's graph that are about an account. */
final class Figures {

    private static final Set<Node> BYSTANDERS =
            Set.of(Names.concept("camps", "civilian"), Names.concept("camps", "unknown"));

    private final Look look;
    private final TellerReader tellers;

    Figures(Look look, TellerReader tellers) {
        this.look = look;
        this.tellers = tellers;
    }

    /** Claims on accounts; and totals and denials also on none. */
    Stream<Claim> read() {
        return look.instances(sk("Claim")).stream().flatMap(claim -> claim(claim).stream());
    }

    private Optional<Claim> claim(Node node) {
        Optional<Long> min = look.value(node, sk("countMin"), Long::parseLong);
        Optional<Long> max = look.value(node, sk("countMax"), Long::parseLong);
        Optional<Node> about = look.one(node, sk("about"));
        boolean total = flag(node, "isTotal");
        if (about.isEmpty() && !total && asserted(node) || min.or(() -> max).isEmpty() || isRetracted(look, node)) {
            return Optional.empty();
        }
        String verification =
                look.one(node, sk("verification")).map(Names::notation).orElse("unstated");
        return Optional.of(new Claim(
                node,
                look.graph(),
                about.filter(account -> !total),
                look.one(node, sk("measure")).orElseThrow(),
                victims(node),
                body(node),
                object(node),
                min,
                max,
                look.text(node, sk("verbatimCount")).orElse("").toLowerCase(Locale.ROOT),
                verification,
                asserted(node),
                counts(node),
                tellers.read(node)));
    }

    /** Whether the report takes the claim back. */
    static boolean isRetracted(Look look, Node claim) {
        return look.one(claim, sk("stance"))
                .filter(Names.concept("stances", "retracts")::equals)
                .isPresent();
    }

    private Harmed.Member victims(Node claim) {
        Node camp = look.one(claim, sk("victimCamp")).orElse(Names.concept("camps", "unknown"));
        return look.one(claim, sk("victims"))
                .map(party -> Harmed.Member.of(look, party))
                .orElse(new Harmed.Member(camp, camp, false));
    }

    /**
     * What tells those counted from others of their side: a named group, else the kind of fighters; empty if nothing.
     */
    private String body(Node claim) {
        Harmed.Member victims = victims(claim);
        if (BYSTANDERS.contains(victims.camp())) {
            return "";
        }
        return victims.named()
                ? victims.group().getURI()
                : look.one(claim, sk("victims"))
                        .flatMap(party -> look.one(party, sk("actorKind")))
                        .map(Names::notation)
                        .orElse("");
    }

    /** The word for what is counted, of things: the last of its words, for one of them. */
    private Optional<String> object(Node claim) {
        return look.text(claim, sk("object"))
                .map(words -> words.toLowerCase(Locale.ROOT).strip().replaceFirst("^.*\\s", ""))
                .map(word -> word.replaceFirst("(?<=..)s$", ""));
    }

    /** Whether it may count for estimates: asserted, and not within another figure. */
    private boolean counts(Node claim) {
        return asserted(claim) && !within(claim);
    }

    private boolean asserted(Node claim) {
        Node asserts = Names.concept("stances", "asserts");
        return look.one(claim, sk("stance")).filter(asserts::equals).isPresent();
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

    /**
     * A claim; at least one of its bounds is there.
     *
     * @param account what it is about; none for totals and for some denials
     * @param body who is counted, as far as that tells them from others of their side
     * @param words of the number, in lower case
     * @param asserted whether the speaker states it, and does not deny it
     * @param counts whether it may count for estimates
     */
    record Claim(
            Node node,
            Node graph,
            Optional<Node> account,
            Node measure,
            Harmed.Member victims,
            String body,
            Optional<String> object,
            Optional<Long> min,
            Optional<Long> max,
            String words,
            String verification,
            boolean asserted,
            boolean counts,
            Teller teller) {

        long low() {
            return min.orElse(0L);
        }

        /** The highest number that it tells of, whether or not its words leave more open. */
        long high() {
            return max.or(() -> min).orElseThrow();
        }

        boolean isSame(Claim other) {
            return min.equals(other.min) && max.equals(other.max);
        }

        /** The same claim on something else. */
        Claim about(Optional<Node> other) {
            return new Claim(
                    node,
                    graph,
                    other,
                    measure,
                    victims,
                    body,
                    object,
                    min,
                    max,
                    words,
                    verification,
                    asserted,
                    counts,
                    teller);
        }

        /** Whether both count one harm, to people who can be of one side or to the same things. */
        boolean isAlike(Claim other) {
            return measure.equals(other.measure)
                    && object.equals(other.object)
                    && (victims.camp().equals(other.victims.camp())
                            || Harmed.isUnknown(victims.camp())
                            || Harmed.isUnknown(other.victims.camp()));
        }

        /** Whether both can be right. */
        boolean overlaps(Claim other) {
            return low() <= other.max.orElse(Long.MAX_VALUE) && other.low() <= max.orElse(Long.MAX_VALUE);
        }

        long number() {
            return min.or(() -> max).orElseThrow();
        }
    }
}
