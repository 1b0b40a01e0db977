package org.skirmish.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is there beside the public dataset, for those who have a token. Nothing, unless it is asked for.
 *
 * @param admin opens the administration: the order to look for a new index at once
 * @param sensitive a second dataset
 */
public record Access(Optional<Token> admin, Optional<Sensitive> sensitive) {

    /** Everything that is served is public. */
    public static final Access PUBLIC = new Access(Optional.empty(), Optional.empty());

    /**
     * Graphs that are not for the public, in a data folder of their own, which no public query reads.
     *
     * @param data the data folder
     * @param token opens the dataset
     */
    public record Sensitive(Path data, Token token) {}
}
