package org.skirmish.extract.discourse;

import java.util.List;
import org.skirmish.model.Mention;

/**
 * A choice that was made while a report was read, with all that could have been chosen.
 *
 * @param pass id of the pass that chose
 * @param at the words about which it was
 * @param options what could be chosen; where none of them was, something new was begun or nothing was said
 */
public record Decision(String pass, Mention at, List<Option> options) {

    public Decision {
        options = List.copyOf(options);
    }

    /**
     * Something that could be chosen.
     *
     * @param what in words
     * @param pro what speaks for it, in words
     * @param contra what speaks against it; one reason is enough to leave it
     * @param chosen whether it was taken
     */
    public record Option(String what, List<String> pro, List<String> contra, boolean chosen) {

        public Option {
            pro = List.copyOf(pro);
            contra = List.copyOf(contra);
        }
    }
}
