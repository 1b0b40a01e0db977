package org.skirmish.pipeline;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What texts are compared by: the smallest hashes of their shingles of three words, from which follows how much of two
 * texts is the same (bottom sketches by min-wise hashing: A. Z. Broder, On the resemblance and containment of
 * documents, Compression and Complexity of Sequences 1997; E. Cohen and H. Kaplan, Summarizing data using bottom-k
 * sketches, PODC 2007). Of a text of up to 128 shingles it holds all, so that nothing is guessed.
 */
final class Sketch {

    private static final int SIZE = 128;
    private static final int SMALLEST = 16;
    private static final int WORDS = 3;
    private static final int DIGITS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Ascending, as numbers without a sign. */
    private final int[] hashes;

    private Sketch(IntStream hashes) {
        this.hashes = hashes.map(h -> h ^ Integer.MIN_VALUE)
                .sorted()
                .distinct()
                .limit(SIZE)
                .map(h -> h ^ Integer.MIN_VALUE)
                .toArray();
    }

    /** That of a text; capitals, signs and line ends count for nothing. */
    static Sketch of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return new Sketch(IntStream.rangeClosed(0, words.size() - WORDS)
                .map(i -> hash(String.join(" ", words.subList(i, i + WORDS)))));
    }

    /** What {@link #toString} wrote; nothing if it is no such thing. */
    static Optional<Sketch> parse(String hex) {
        return hex.matches("([0-9a-f]{" + DIGITS + "}){0," + SIZE + "}")
                ? Optional.of(new Sketch(IntStream.range(0, hex.length() / DIGITS)
                        .map(i -> HexFormat.fromHexDigits(hex, i * DIGITS, (i + 1) * DIGITS))))
                : Optional.empty();
    }

    /** FNV-1a over the characters, then the last steps of MurmurHash3, which spread it over all bits. */
    private static int hash(String shingle) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < shingle.length(); i++) {
            hash = (hash ^ shingle.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }

    /** How many hashes it holds: of a short text as many as it has shingles, of a longer one 128. */
    int size() {
        return hashes.length;
    }

    /** Its smallest hashes: texts of which half is the same share one of these, all but surely. */
    IntStream smallest() {
        return Arrays.stream(hashes).limit(SMALLEST);
    }

    /** The share of all shingles of both texts that both have (Jaccard's index), from 0 to 1. */
    double alike(Sketch other) {
        int both = 0;
        int shared = 0;
        int mine = 0;
        int its = 0;
        while (both < SIZE && (mine < hashes.length || its < other.hashes.length)) {
            int order = mine == hashes.length
                    ? 1
                    : its == other.hashes.length ? -1 : Integer.compareUnsigned(hashes[mine], other.hashes[its]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
            both++;
        }
        return both == 0 ? 0 : (double) shared / both;
    }

    /** Eight hexadecimal digits a hash. */
    @Override
    public String toString() {
        return Arrays.stream(hashes)
                .mapToObj(hash -> HexFormat.of().toHexDigits(hash))
                .collect(Collectors.joining());
    }
}
