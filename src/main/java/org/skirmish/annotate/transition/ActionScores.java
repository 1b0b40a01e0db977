package org.skirmish.annotate.transition;

/**
 * Scores the parser's actions by its network: the embeddings of what it looks at, a hidden layer with the cube as its
 * function, and an output for each action. Each loop runs along rows of weights, each row an array of its own, which
 * the virtual machine turns into vector instructions: CoreNLP sums one output after the other, and takes several times
 * as long. What one feature adds to the hidden layer is kept for the next time, in a bounded number of slots. Safe to
 * share among threads.
 */
final class ActionScores {

    /** At four kilobytes each, some 64 MB. */
    private static final int SLOTS = 1 << 14;
    /**
     * Spreads neighbouring numbers far apart (Knuth's multiplicative hashing, by the golden ratio); the upper bits are
     * the best spread.
     */
    private static final int SPREAD = 0x9E3779B9;

    private static final int UNUSED_BITS = Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS);
    private static final int STEP = 4;

    /** What a feature adds to the hidden layer. */
    private record Part(int feature, float[] sum) {}

    private final ParserModel model;
    private final Part[] slots = new Part[SLOTS];

    ActionScores(ParserModel model) {
        this.model = model;
    }

    /**
     * The score of each action, in the model's order.
     *
     * @param features the rows of the embeddings, one for each of the {@link ParserModel#FEATURES} places that the
     *     parser looks at
     */
    float[] of(int[] features) {
        float[] hidden = model.bias().clone();
        for (int place = 0; place < features.length; place += STEP) {
            add(
                    part(features, place),
                    part(features, place + 1),
                    part(features, place + 2),
                    part(features, place + 3),
                    hidden);
        }
        cube(hidden);
        float[] scores = new float[model.actions()];
        addWeighted(hidden, model.second(), 0, scores);
        return scores;
    }

    private float[] part(int[] features, int place) {
        int feature = features[place] * ParserModel.FEATURES + place;
        int slot = feature * SPREAD >>> UNUSED_BITS;
        Part kept = slots[slot];
        if (kept == null || kept.feature() != feature) {
            float[] embedding = model.embeddings()[features[place]];
            float[] sum = new float[model.hidden()];
            addWeighted(embedding, model.first(), place * embedding.length, sum);
            kept = new Part(feature, sum);
            slots[slot] = kept;
        }
        return kept.sum();
    }

    private static void cube(float[] units) {
        for (int i = 0; i < units.length; i++) {
            units[i] = units[i] * units[i] * units[i];
        }
    }

    /**
     * Adds rows of weights, from the given one on, each times its factor, to the sum: four at once, so that the sum is
     * fetched and stored a quarter as often.
     */
    private static void addWeighted(float[] factors, float[][] rows, int from, float[] sum) {
        int i = 0;
        for (; i + STEP <= factors.length; i += STEP) {
            add(
                    factors[i],
                    rows[from + i],
                    factors[i + 1],
                    rows[from + i + 1],
                    factors[i + 2],
                    rows[from + i + 2],
                    factors[i + 3],
                    rows[from + i + 3],
                    sum);
        }
        for (; i < factors.length; i++) {
            add(factors[i], rows[from + i], sum);
        }
    }

    private static void add(float[] p, float[] q, float[] r, float[] s, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += p[i] + q[i] + r[i] + s[i];
        }
    }

    private static void add(
            float a, float[] p, float b, float[] q, float c, float[] r, float d, float[] s, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a * p[i] + b * q[i] + c * r[i] + d * s[i];
        }
    }

    private static void add(float factor, float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }
}
