package org.skirmish.evaluate.many;

import java.util.Locale;

/** Precision and recall, from 0 to 1. */
record Rates(double precision, double recall) {

    /** Of what was made, and of what was wanted; nothing made is no error of precision. */
    static Rates of(double right, double made, double wanted) {
        return new Rates(made == 0 ? 1 : right / made, wanted == 0 ? 1 : right / wanted);
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision, recall, f1());
    }
}
