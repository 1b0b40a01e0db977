package org.skirmish.model;

import java.util.List;

/**
 * One version of one news report.
 *
 * @param id SHA-256 of the bytes that were read, in lower-case hexadecimal: the report's identity
 * @param name the file's name, or what stands for it in a collection
 * @param text the whole text, to which all offsets refer
 * @param blocks its parts in the order of the text, not overlapping; what lies in none of them is layout
 */
public record Report(String id, String name, String text, Metadata metadata, List<Block> blocks) {

    public Report {
        blocks = List.copyOf(blocks);
    }
}
