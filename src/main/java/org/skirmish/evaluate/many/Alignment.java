package org.skirmish.evaluate.many;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Which account and claim of the program tells what the gold has at that place of that report. */
final class Alignment {

    private final ManyGold gold;
    private final Derivation found;
    private final Map<ManyGold.Passage, Derivation.Account> accounts = new HashMap<>();
    private final Map<String, Derivation.Claim> claims = new HashMap<>();

    Alignment(ManyGold gold, Derivation found) {
        this.gold = gold;
        this.found = found;
        List<ManyGold.Passage> told =
                gold.acts().stream().flatMap(act -> act.accounts().stream()).toList();
        pair(told, found.accounts(), this::likeness).forEach(accounts::put);
        pair(gold.figures(), found.claims(), this::likeness).forEach((figure, claim) -> claims.put(figure.id(), claim));
    }

    /** What a pair has in common; nought if they can't be the same. */
    private interface Likeness<A, B> {
        double of(A one, B other);
    }

    private record Pair<A, B>(A one, B other, double likeness) {}

    /** One to one, the likest first. */
    private static <A, B> Map<A, B> pair(List<A> ones, List<B> others, Likeness<A, B> likeness) {
        List<Pair<A, B>> pairs = new ArrayList<>();
        for (A one : ones) {
            for (B other : others) {
                double like = likeness.of(one, other);
                if (like > 0) {
                    pairs.add(new Pair<>(one, other, like));
                }
            }
        }
        ToDoubleFunction<Pair<A, B>> order = Pair::likeness;
        pairs.sort(Comparator.comparingDouble(order).reversed());
        Map<A, B> chosen = new HashMap<>();
        Set<B> taken = new HashSet<>();
        for (Pair<A, B> pair : pairs) {
            if (!chosen.containsKey(pair.one()) && taken.add(pair.other())) {
                chosen.put(pair.one(), pair.other());
            }
        }
        return chosen;
    }

    /** The trigger within the quote counts most, then the words in common. */
    private double likeness(ManyGold.Passage passage, Derivation.Account account) {
        Optional<Derivation.Stretch> quote = stretch(passage);
        if (quote.isEmpty()) {
            return 0;
        }
        double trigger = quote.get().common(account.trigger()) > 0 ? 1000 : 0;
        double first = account.evidence().isEmpty()
                ? 0
                : quote.get().common(account.evidence().get(0));
        return trigger + first;
    }

    private double likeness(ManyGold.Figure figure, Derivation.Claim claim) {
        Optional<Derivation.Stretch> quote = stretch(figure.passage());
        boolean same = figure.measure().equals(claim.measure())
                && (isBoundedAlike(figure, claim) || figure.denied() && claim.denied() && isAny(figure));
        if (quote.isEmpty() || !same || quote.get().common(claim.evidence()) == 0) {
            return 0;
        }
        return 1 + (figure.camp().equals(claim.camp()) ? 2 : 0) + (figure.denied() == claim.denied() ? 1 : 0);
    }

    private static boolean isBoundedAlike(ManyGold.Figure figure, Derivation.Claim claim) {
        return figure.min().equals(claim.min()) && figure.max().equals(claim.max());
    }

    /** "Any soldiers": a denial without a number may be bounded in more than one way. */
    private static boolean isAny(ManyGold.Figure figure) {
        return figure.max().isEmpty() && figure.min().orElse(0) <= 1;
    }

    /** Where the quote stands; white space counts as one blank. */
    private Optional<Derivation.Stretch> stretch(ManyGold.Passage passage) {
        String text = found.texts().get(passage.report());
        if (text == null) {
            return Optional.empty();
        }
        String words = java.util.regex.Pattern.quote(passage.quote().strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(words).matcher(text);
        return matcher.find()
                ? Optional.of(new Derivation.Stretch(
                        passage.report(),
                        text.codePointCount(0, matcher.start()),
                        text.codePointCount(0, matcher.end())))
                : Optional.empty();
    }

    /** Quotes of the gold that stand in no report: slips of the coder. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        gold.acts().forEach(act -> act.accounts().stream()
                .filter(passage -> stretch(passage).isEmpty())
                .forEach(passage -> lost.add(passage.report() + ": " + passage.quote())));
        gold.figures().stream()
                .filter(figure -> stretch(figure.passage()).isEmpty())
                .forEach(figure -> lost.add(
                        figure.passage().report() + ": " + figure.passage().quote()));
        return lost;
    }

    Optional<Derivation.Account> account(ManyGold.Passage passage) {
        return Optional.ofNullable(accounts.get(passage));
    }

    Optional<Derivation.Claim> claim(String figure) {
        return Optional.ofNullable(claims.get(figure));
    }

    /** The figure of the gold that a claim tells. */
    Optional<String> figure(String claim) {
        return claims.entrySet().stream()
                .filter(e -> e.getValue().id().equals(claim))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Accounts that tell nothing that the gold has, or tell it once more. */
    List<Derivation.Account> surplus() {
        Set<Derivation.Account> right = new HashSet<>(accounts.values());
        return found.accounts().stream()
                .filter(account -> !right.contains(account))
                .toList();
    }

    /** Whether it tells once more what another account tells. */
    boolean again(Derivation.Account account) {
        return accounts.keySet().stream().anyMatch(passage -> likeness(passage, account) > 0);
    }
}
