package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.skirmish.reconcile.Where.Grain;

/**
 * Finds the accounts that are worth comparing with one: those that share a block with it. A block is a place (township,
 * name or, where no more is known, region) and a day or so, a figure on a day or a larger one in a week, a sentence, or
 * a report.
 */
final class Blocks {

    /** Days by which two accounts of one block may lie apart. */
    private static final int DAYS = 2;

    private static final int LARGE = 10;
    private static final int MIDDLING = 5;
    private static final int WEEK = 7;
    /** Who tells less of the time than that tells nothing. */
    private static final int MOST_WEEKS = 6;

    private final Postings postings = new Postings();
    private final BitSet seen = new BitSet();

    /** Adds an account by its number. */
    void add(int number, Account account) {
        Set<String> keys = new HashSet<>();
        account.days()
                .ifPresent(days -> days(days, 0, day -> {
                    places(account, "d" + day, keys);
                    figures(account, "d" + day, MIDDLING, keys);
                }));
        weeks(account, 0, week -> {
            places(account, "w" + week, keys);
            if (account.days().isEmpty()) {
                places(account, "u" + week, keys);
            }
            figures(account, "w" + week, LARGE, keys);
        });
        others(account, keys);
        keys.forEach(key -> postings.add(key, number));
    }

    /** The numbers of the accounts added so far that share a block with this one, each once. */
    void near(Account account, IntConsumer number) {
        List<Integer> found = new ArrayList<>();
        for (String key : probes(account)) {
            postings.each(key, other -> {
                if (!seen.get(other)) {
                    seen.set(other);
                    found.add(other);
                }
            });
        }
        found.forEach(other -> {
            seen.clear(other);
            number.accept(other);
        });
    }

    /** Who tells a day looks about that day, and at the undated of about that week; the undated look at whole weeks. */
    private static Set<String> probes(Account account) {
        Set<String> probes = new HashSet<>();
        boolean dated = account.days().isPresent();
        account.days()
                .ifPresent(days -> days(days, DAYS, day -> {
                    wanted(account, "d" + day, probes);
                    figures(account, "d" + day, MIDDLING, probes);
                }));
        weeks(account, 1, week -> {
            wanted(account, (dated ? "u" : "w") + week, probes);
            figures(account, "w" + week, LARGE, probes);
        });
        others(account, probes);
        return probes;
    }

    private static void places(Account account, String time, Set<String> keys) {
        account.where().ifPresent(where -> fine(where, time, keys));
        for (String region : account.regions()) {
            keys.add("R" + time + '|' + region);
            if (isCoarse(account)) {
                keys.add("r" + time + '|' + region);
            }
        }
    }

    private static void wanted(Account account, String time, Set<String> keys) {
        account.where().ifPresent(where -> fine(where, time, keys));
        account.regions().forEach(region -> keys.add((isCoarse(account) ? "R" : "r") + time + '|' + region));
    }

    private static void fine(Where where, String time, Set<String> keys) {
        where.township().keys().forEach(key -> keys.add("T" + time + '|' + key));
        if (where.grain() == Grain.VILLAGE) {
            where.name().keys().forEach(key -> keys.add("T" + time + '|' + key));
        }
    }

    private static boolean isCoarse(Account account) {
        return account.where()
                .filter(where -> where.township().isKnown() && where.grain().compareTo(Grain.REGION) < 0)
                .isEmpty();
    }

    /** A larger figure stands for a week, a middling one for a day. */
    private static void figures(Account account, String time, long least, Set<String> keys) {
        account.numbers().stream()
                .filter(tally -> tally.number() >= least)
                .forEach(tally -> keys.add("F" + time + '|' + Names.notation(tally.measure()) + '|' + tally.number()));
    }

    private static void others(Account account, Set<String> keys) {
        account.sentences().forEach(sentence -> keys.add("S" + sentence));
        keys.add("G" + account.graph().getURI());
    }

    private static void days(Days days, int more, Consumer<Long> day) {
        for (long d = days.first().toEpochDay() - more; d <= days.last().toEpochDay() + more; d++) {
            day.accept(d);
        }
    }

    private static void weeks(Account account, int more, Consumer<Long> week) {
        Optional<Days> days =
                account.days().or(account::rough).or(() -> account.published().map(day -> new Days(day, day)));
        days.ifPresent(span -> {
            long first = Math.floorDiv(span.first().toEpochDay(), WEEK);
            long last = Math.floorDiv(span.last().toEpochDay(), WEEK);
            for (long w = first - more; last - first <= MOST_WEEKS && w <= last + more; w++) {
                week.accept(w);
            }
        });
    }
}
