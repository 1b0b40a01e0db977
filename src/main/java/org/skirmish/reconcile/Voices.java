package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.skirmish.reconcile.Figures.Claim;

/** Sorts the claims on one toll by who speaks, and finds what the speakers' words are to each other. */
final class Voices {

    private static final Comparator<Claim> TOLD = Comparator.comparing(
                    (Claim claim) -> claim.teller().day())
            .thenComparing(claim -> claim.graph().getURI())
            .thenComparing(claim -> claim.teller().position())
            .thenComparing(claim -> claim.node().getURI());

    private final List<Voice> voices = new ArrayList<>();
    private final List<Claim> denials;
    private final Speakers speakers;
    private final Map<Claim, Claim> overtaken = new HashMap<>();

    Voices(List<Claim> claims, Set<String> revisionWords) {
        List<Claim> told = claims.stream().sorted(TOLD).toList();
        this.denials = told.stream().filter(claim -> !claim.asserted()).toList();
        Map<String, List<Claim>> byVoice = new TreeMap<>();
        this.speakers = new Speakers(told);
        told.stream().filter(Claim::asserted).forEach(claim -> byVoice.computeIfAbsent(
                        speakers.of(claim), v -> new ArrayList<>())
                .add(claim));
        byVoice.forEach((name, said) -> voices.add(new Voice(name, said, revisionWords)));
        told.stream()
                .filter(claim -> claim.asserted() && Voice.saysSo(claim, revisionWords))
                .forEach(this::overtake);
    }

    /** A sentence that tells of a change, and names the earlier number, speaks for whoever gave that number before. */
    private void overtake(Claim claim) {
        for (Voice voice : voices) {
            if (!voice.claims().contains(claim)) {
                voice.claims().stream()
                        .filter(earlier ->
                                earlier.teller().day().isBefore(claim.teller().day())
                                        && !earlier.isSame(claim)
                                        && tells(claim.teller().sentence(), earlier))
                        .findFirst()
                        .ifPresent(earlier -> {
                            voice.isOvertaken(earlier);
                            overtaken.put(claim, earlier);
                        });
            }
        }
    }

    private static boolean tells(String sentence, Claim earlier) {
        List<String> tokens = List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return tokens.contains(Long.toString(earlier.number())) || tokens.contains(earlier.words());
    }

    /** The claim of another voice in whose place a claim stands. */
    Map<Claim, Claim> overtaken() {
        return overtaken;
    }

    List<Voice> all() {
        return voices;
    }

    List<Claim> denials() {
        return denials;
    }

    /** What a denial denies: what others state and it leaves no room for. */
    List<Claim> denied(Claim denial) {
        return voices.stream()
                .filter(voice -> !voice.name().equals(speakers.of(denial)))
                .flatMap(voice -> voice.claims().stream())
                .filter(denial::overlaps)
                .toList();
    }

    /** Pairs of speakers who can't both be right, as the claims in which they say so last; the lower first. */
    List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                List<Claim> one = voices.get(i).standing();
                List<Claim> other = voices.get(j).standing();
                if (!one.isEmpty()
                        && !other.isEmpty()
                        && one.stream().noneMatch(a -> other.stream().anyMatch(a::overlaps))) {
                    found.add(Contradiction.of(one.get(one.size() - 1), other.get(other.size() - 1)));
                }
            }
        }
        return found;
    }

    /**
     * Two claims of one toll of which one is wrong.
     *
     * @param distance what lies between the most that the lower allows and the least that the higher does
     * @param isOwnAgainstEnemy whether one of the two tells of losses of its own side, and the other of its enemy's
     */
    record Contradiction(Claim lower, Claim higher, long distance, boolean isOwnAgainstEnemy) {

        static Contradiction of(Claim one, Claim other) {
            Claim lower = one.high() < other.low() ? one : other;
            Claim higher = lower == one ? other : one;
            boolean own = isOwn(lower) && isOfEnemy(higher) || isOwn(higher) && isOfEnemy(lower);
            return new Contradiction(lower, higher, higher.low() - lower.high(), own);
        }

        private static boolean isOfEnemy(Claim claim) {
            return !isOwn(claim) && claim.teller().isOfSide();
        }

        private static boolean isOwn(Claim claim) {
            return claim.teller().camp().filter(claim.victims().camp()::equals).isPresent();
        }
    }
}
