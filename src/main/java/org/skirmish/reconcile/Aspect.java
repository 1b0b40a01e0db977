package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;

/** On what two accounts are compared, and the notations of what can come out; the policy says what each is worth. */
enum Aspect {
    DAY(new DayComparison()),
    PLACE(new PlaceComparison()),
    DISTANCE(new DistanceComparison()),
    KIND(new KindComparison()),
    SIDES(new SidesComparison()),
    FIGURES(new FigureComparison()),
    MEANS(new MeansComparison()),
    UNITS(new UnitComparison()),
    PUBLISHED(new PublishedComparison()),
    WORDING(new WordingComparison()),
    TELLING(new TellingComparison());

    /** One way of comparing two accounts; the order of the two does not matter. */
    interface Comparison {

        /** Every notation that it can answer. */
        List<String> levels();

        /** What comes out; nothing where one of the two does not tell what is compared. */
        Optional<String> compare(Account one, Account other, MatchPolicy policy);
    }

    private final Comparison comparison;

    Aspect(Comparison comparison) {
        this.comparison = comparison;
    }

    String notation() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Comparison comparison() {
        return comparison;
    }
}
