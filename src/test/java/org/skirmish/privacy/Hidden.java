package org.skirmish.privacy;

import java.util.List;

/** Texts of tests, with what was hidden before and what is found. */
final class Hidden {

    /** A person's name, as it is hidden from the expressions. */
    static final String NAME = String.valueOf(PrivateDataFinder.HIDDEN).repeat(12);

    private Hidden() {}

    /** The text with ⟦ ⟧ around all that is found. */
    static String marked(String text, PrivateDataFinder finder) {
        StringBuilder out = new StringBuilder(text);
        List<PrivateWords> found = finder.in(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            out.insert(found.get(i).span().end(), '⟧')
                    .insert(found.get(i).span().begin(), '⟦');
        }
        return out.toString();
    }
}
