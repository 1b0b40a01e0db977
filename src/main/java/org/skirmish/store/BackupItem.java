package org.skirmish.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of a backup, as the list at its head tells of it.
 *
 * @param path below the data folder, its parts set apart by slashes
 * @param size in bytes
 * @param hash SHA-256 of the bytes
 */
record BackupItem(String path, long size, String hash) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})\t(\\d{1,15})\t(.+)");
    /** Names that can be made on every system and lead nowhere else: no part begins with a dot, none is empty. */
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._-]*(/[\\p{L}\\p{N}_][\\p{L}\\p{N} ._-]*){0,7}");

    private static final int LONGEST = 255;

    String line() {
        return hash + "\t" + size + "\t" + path + "\n";
    }

    /**
     * What a line without its line feed tells; nothing if it is no such line, or its path is none that a backup has.
     */
    static Optional<BackupItem> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && isKept(matcher.group(3))
                ? Optional.of(new BackupItem(matcher.group(3), Long.parseLong(matcher.group(2)), matcher.group(1)))
                : Optional.empty();
    }

    /** Whether a file of that path may stand in a backup: not what is made anew or belongs to running processes. */
    static boolean isKept(String path) {
        return path.length() <= LONGEST
                && SAFE.matcher(path).matches()
                && Holding.of(path)
                        .filter(holding -> holding.law() == Holding.Law.MADE || holding.law() == Holding.Law.PASSING)
                        .isEmpty();
    }
}
