package org.skirmish.evaluate.many;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How well accounts were put together into engagements. */
final class Grouping {

    /** An account of the gold that was read: its act, and the engagement that it was put into. */
    private record Item(String act, String engagement) {}

    private final ManyGold gold;
    private final Alignment alignment;
    private final List<Item> items = new ArrayList<>();
    private int missed;

    Grouping(ManyGold gold, Alignment alignment) {
        this.gold = gold;
        this.alignment = alignment;
        for (ManyGold.Act act : gold.acts()) {
            for (ManyGold.Passage passage : act.accounts()) {
                alignment
                        .account(passage)
                        .ifPresentOrElse(a -> items.add(new Item(act.id(), a.engagement())), () -> missed++);
            }
        }
    }

    int read() {
        return items.size();
    }

    int missed() {
        return missed;
    }

    int again() {
        return (int) alignment.surplus().stream().filter(alignment::again).count();
    }

    int surplus() {
        return alignment.surplus().size() - again();
    }

    /** B-cubed (Bagga and Baldwin 1998) of the accounts that were read. */
    Rates bCubed() {
        double precision = 0;
        double recall = 0;
        for (Item item : items) {
            double both = count(item, true, true);
            precision += both / count(item, false, true);
            recall += both / count(item, true, false);
        }
        return new Rates(precision / items.size(), recall / items.size());
    }

    /** The same, where accounts that were missed find nobody, and surplus ones belong to nobody. */
    Rates bCubedOfAll() {
        double precision = 0;
        double recall = 0;
        List<Derivation.Account> surplus = alignment.surplus();
        for (Item item : items) {
            double both = count(item, true, true);
            long strangers = surplus.stream()
                    .filter(account ->
                            !alignment.again(account) && account.engagement().equals(item.engagement))
                    .count();
            precision += both / (count(item, false, true) + strangers);
            recall += both / told(item.act);
        }
        return new Rates(precision / (items.size() + surplus()), recall / (items.size() + missed));
    }

    private int told(String act) {
        return gold.acts().stream()
                .filter(a -> a.id().equals(act))
                .mapToInt(a -> a.accounts().size())
                .sum();
    }

    private double count(Item item, boolean act, boolean engagement) {
        return items.stream()
                .filter(other -> (!act || other.act.equals(item.act))
                        && (!engagement || other.engagement.equals(item.engagement)))
                .count();
    }

    /** Of pairs of accounts that were read. */
    Rates pairs() {
        double right = 0;
        double made = 0;
        double wanted = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                boolean together = items.get(i).engagement.equals(items.get(j).engagement);
                boolean same = items.get(i).act.equals(items.get(j).act);
                right += together && same ? 1 : 0;
                made += together ? 1 : 0;
                wanted += same ? 1 : 0;
            }
        }
        return Rates.of(right, made, wanted);
    }

    /** Acts of several accounts, all of which were read, and are in one engagement. */
    int whole() {
        return (int) several().stream().filter(this::isWhole).count();
    }

    List<ManyGold.Act> several() {
        return gold.acts().stream().filter(act -> act.accounts().size() > 1).toList();
    }

    private boolean isWhole(ManyGold.Act act) {
        Set<String> engagements = new HashSet<>();
        for (ManyGold.Passage passage : act.accounts()) {
            engagements.add(alignment
                    .account(passage)
                    .map(Derivation.Account::engagement)
                    .orElse("missed"));
        }
        return engagements.size() == 1 && !engagements.contains("missed");
    }

    /** Near misses of which an account of the one and one of the other are in one engagement. */
    List<ManyGold.NearMiss> merged() {
        return gold.nearMisses().stream()
                .filter(miss -> items.stream()
                        .filter(item -> item.act.equals(miss.one()))
                        .anyMatch(one -> items.stream()
                                .anyMatch(other ->
                                        other.act.equals(miss.other()) && other.engagement.equals(one.engagement))))
                .toList();
    }
}
