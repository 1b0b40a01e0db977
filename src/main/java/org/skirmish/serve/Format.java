package org.skirmish.serve;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;

/**
 * One way to write answers.
 *
 * @param kind what it can write
 * @param type the media type
 * @param lang Jena's name for it
 * @param names in lower case, by which it is asked for with {@code format=} beside its media type
 */
record Format(Kind kind, String type, Lang lang, Set<String> names) {

    /** Parameters by which a format is asked for by name. */
    static final List<String> PARAMETERS = List.of("format", "output", "results");

    /** What a query answers. */
    enum Kind {
        ROWS,
        TRUTH,
        GRAPH;

        static Kind of(Query query) {
            return query.isAskType() ? TRUTH : query.isConstructType() ? GRAPH : ROWS;
        }
    }

    /** Whether it is for programs that take some cells for formulas. */
    boolean isSpreadsheet() {
        return names.contains("spreadsheet");
    }

    boolean isXml() {
        return type.endsWith("xml");
    }

    /** The header with it. */
    String contentType() {
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
