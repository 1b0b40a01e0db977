package org.skirmish.annotate.transition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a model of CoreNLP's neural dependency parser from its text form: seven lines of sizes, a line for each
 * embedding, then the weights, row by row. Its fifty megabytes are read a byte at a time, since the time to start
 * depends on it.
 */
final class ModelReader {

    private static final int BLOCK = 1 << 16;
    private static final int TEN = 10;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int filled;

    /** @param in the model's text, unpacked, in UTF-8 */
    ModelReader(InputStream in) {
        this.in = in;
    }

    /** @throws IOException if the text cannot be read, ends early, or is none of such a model */
    ParserModel read() throws IOException {
        int words = size("dict");
        int tags = size("pos");
        int labels = size("label");
        int width = size("embeddingSize");
        int hidden = size("hiddenSize");
        int features = size("numTokens");
        size("preComputed");
        if (features != ParserModel.FEATURES) {
            throw new IOException(
                    "the parser's model looks at " + features + " features, not at " + ParserModel.FEATURES);
        }
        float[][] embeddings = new float[words + tags + labels][width];
        Map<String, Integer> knownWords = names(words, 0, embeddings);
        Map<String, Integer> knownTags = names(tags, words, embeddings);
        Map<String, Integer> knownLabels = names(labels, words + tags, embeddings);
        List<String> relations = new ArrayList<>(knownLabels.keySet());
        relations.sort((a, b) -> knownLabels.get(a) - knownLabels.get(b));
        relations.remove(ParserModel.NULL);
        float[][] first = rows(features * width, hidden);
        float[] bias = rows(1, hidden)[0];
        return new ParserModel(
                knownWords,
                knownTags,
                knownLabels,
                List.copyOf(relations),
                embeddings,
                first,
                bias,
                rows(hidden, 2 * relations.size() + 1));
    }

    private int size(String name) throws IOException {
        String line = token();
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model has \"" + line + "\" where it should give " + name);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private Map<String, Integer> names(int count, int from, float[][] embeddings) throws IOException {
        Map<String, Integer> names = new HashMap<>(2 * count);
        for (int i = from; i < from + count; i++) {
            names.put(token(), i);
            fill(embeddings[i]);
        }
        return names;
    }

    private float[][] rows(int count, int width) throws IOException {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            fill(row);
        }
        return rows;
    }

    private void fill(float[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            row[i] = number();
        }
    }

    /**
     * The next number, written as a decimal fraction of few digits; what is written otherwise is left to the platform.
     */
    private float number() throws IOException {
        int c = start();
        boolean negative = c == '-';
        if (negative) {
            c = next();
        }
        long digits = 0;
        int places = -1;
        while (c > ' ') {
            if (c == '.') {
                places = 0;
            } else if (c >= '0' && c <= '9' && places < POWERS.length - 1) {
                digits = digits * TEN + c - '0';
                places += places < 0 ? 0 : 1;
            } else {
                throw new IOException("the parser's model has a number that is no short decimal fraction");
            }
            c = next();
        }
        double value = digits / POWERS[Math.max(places, 0)];
        return (float) (negative ? -value : value);
    }

    private String token() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int c = start(); c > ' '; c = next()) {
            bytes.write(c);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private int start() throws IOException {
        int c = next();
        while (c == ' ' || c == '\n' || c == '\r') {
            c = next();
        }
        if (c < 0) {
            throw new IOException("the parser's model ends early");
        }
        return c;
    }

    private int next() throws IOException {
        if (at == filled) {
            filled = in.read(block);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return block[at++] & 0xff;
    }
}
