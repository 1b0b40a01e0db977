package org.skirmish.link.gazetteer;

import java.text.Normalizer;

/** Makes of a name the key by which it is looked up. */
public final class Names {

    private Names() {}

    /**
     * The name's letters and digits alone, in lower case, without accents: "Khin-U" → "khinu". Scripts other than Latin
     * are kept.
     */
    public static String fold(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return foldUnicode(name);
            }
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Whether {@link #fold} makes the key of the name; quicker than folding it. */
    static boolean foldsTo(String name, String key) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return foldUnicode(name).equals(key);
            }
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
                if (at == key.length() || key.charAt(at++) != lower) {
                    return false;
                }
            }
        }
        return at == key.length();
    }

    /** The name as a part of an IRI: "Pyin Oo Lwin" → "pyin-oo-lwin". */
    public static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (String word : name.split("[\\s\\-–/,()]+")) {
            String folded = fold(word);
            if (!folded.isEmpty()) {
                slug.append(slug.isEmpty() ? "" : "-").append(folded);
            }
        }
        return slug.toString();
    }

    private static String foldUnicode(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(c -> append(key, c));
        return key.toString();
    }

    private static void append(StringBuilder key, int c) {
        switch (c) {
            case 'ı' -> key.append('i');
            case 'ł' -> key.append('l');
            case 'đ', 'ð' -> key.append('d');
            case 'ø' -> key.append('o');
            case 'ħ' -> key.append('h');
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'þ' -> key.append("th");
            default -> {
                if (Character.isLetterOrDigit(c) && c != 'ʻ' && c != 'ʼ' && c != 'ʿ' && c != 'ʾ'
                        || c > 0x36F && isMark(c)) {
                    key.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
