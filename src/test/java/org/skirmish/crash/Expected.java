package org.skirmish.crash;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.skirmish.store.Archive;
import org.skirmish.store.CanonicalQuads;
import org.skirmish.store.Deposit;
import org.skirmish.store.Entry;
import org.skirmish.store.Retraction;
import org.skirmish.store.StoreException;

/** What must be in the archive, by what the killed processes acknowledged. */
final class Expected {

    /** The versions in which a report is stored, set aside and retracted, and a file is kept; none where it is not. */
    record State(
            Optional<Integer> stored, Optional<Integer> aside, Optional<Integer> kept, Optional<Integer> retracted) {

        static final State NOTHING = new State(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        static final State UNREADABLE = new State(Optional.of(-1), Optional.of(-1), Optional.of(-1), Optional.of(-1));

        State after(String kind, int version) {
            return switch (kind) {
                case "put" -> new State(Optional.of(version), Optional.empty(), kept, retracted);
                case "aside" -> new State(stored, Optional.of(version), kept, retracted);
                case "keep" -> new State(stored, aside, Optional.of(version), retracted);
                case "drop" -> new State(stored, aside, Optional.empty(), retracted);
                case "retract" -> new State(stored, aside, kept, Optional.of(version));
                case "erase" -> new State(Optional.empty(), Optional.empty(), kept, Optional.empty());
                default -> new State(Optional.empty(), Optional.empty(), kept, retracted);
            };
        }
    }

    private final Map<Integer, State> states = new TreeMap<>();
    private long acknowledged;

    long acknowledged() {
        return acknowledged;
    }

    /**
     * Takes what a killed process told; the change that it was at may have come about or not, and the archive shows
     * which.
     */
    void take(List<String> lines, Archive archive) {
        Map<Integer, State> begun = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words.length == 4 && !words[1].equals("rebuild")) {
                int number = Integer.parseInt(words[2]);
                State after = state(number).after(words[1], Integer.parseInt(words[3]));
                if (words[0].equals("begin")) {
                    begun.put(number, after);
                } else {
                    begun.remove(number);
                    states.put(number, after);
                    acknowledged++;
                }
            }
        }
        begun.forEach((number, after) -> {
            State found = found(archive, number);
            if (found.equals(after) || isHalf(state(number), found, after)) {
                states.put(number, found);
            }
        });
    }

    /** A removal is two changes, each whole: first the report goes, then its tombstone. */
    private static boolean isHalf(State before, State found, State after) {
        return after.retracted().isEmpty()
                && found.equals(new State(after.stored(), after.aside(), after.kept(), before.retracted()));
    }

    private State state(int number) {
        return states.getOrDefault(number, State.NOTHING);
    }

    /** The numbers of reports that are not in the archive as they should be. */
    List<Integer> lost(Archive archive) {
        return states.keySet().stream()
                .filter(number -> !found(archive, number).equals(state(number)))
                .toList();
    }

    /** How many reports are to be stored, also those that are retracted. */
    long stored() {
        return states.values().stream()
                .filter(state -> state.stored().isPresent())
                .count();
    }

    private static State found(Archive archive, int number) {
        String id = Samples.id(number);
        try {
            return new State(
                    archive.entry(id).map(entry -> version(archive.record(entry).program())),
                    archive.setAside(id).map(aside -> version(aside.program())),
                    kept(archive, number),
                    Retraction.of(archive, id)
                            .map(tombstone ->
                                    Integer.parseInt(tombstone.reason().substring("reason ".length()))));
        } catch (StoreException e) {
            return State.UNREADABLE;
        }
    }

    /** The version of the file that is kept; one that nobody wrote if its bytes are no whole version. */
    private static Optional<Integer> kept(Archive archive, int number) {
        return archive.kept(Samples.holding(number), Samples.keptName(number)).map(bytes -> IntStream.range(0, 4)
                .filter(version -> Arrays.equals(bytes, Samples.keptBytes(number, version)))
                .findFirst()
                .orElse(-1));
    }

    /** The numbers of stored reports whose bytes, parse or graph are not their own to the last byte. */
    List<Integer> torn(Archive archive) {
        return states.keySet().stream()
                .filter(number -> archive.entry(Samples.id(number))
                        .filter(entry -> !isWhole(archive, entry, number))
                        .isPresent())
                .toList();
    }

    private static boolean isWhole(Archive archive, Entry entry, int number) {
        try {
            archive.requireWhole(entry);
        } catch (StoreException e) {
            return false;
        }
        Deposit deposit = Samples.deposit(number, version(archive.record(entry).program()));
        return Arrays.equals(archive.capture(entry.id()), deposit.bytes())
                && Arrays.equals(archive.graph(entry), CanonicalQuads.of(deposit.graphName(), deposit.graph()))
                && Arrays.equals(
                        archive.parse(entry).orElseThrow(), deposit.parse().orElseThrow());
    }

    private static int version(String program) {
        return Integer.parseInt(program.substring("Version ".length()));
    }
}
