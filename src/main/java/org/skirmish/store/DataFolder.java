package org.skirmish.store;

import java.nio.file.Path;
import java.util.Set;

/** Names the places in a data folder. */
public record DataFolder(Path root) {

    /** What is made anew from the rest, or belongs to running processes. */
    static final Set<String> PASSING = Set.of("lock", "unfinished", "restoring", "index", "current", "views");

    /** Where a backup is unpacked before it counts. */
    Path restoring() {
        return root.resolve("restoring");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** There while something is written; an ended process that left it may have left other files. */
    Path unfinished() {
        return root.resolve("unfinished");
    }

    Path archive() {
        return root.resolve("archive");
    }

    Path manifest() {
        return archive().resolve("manifest.tsv");
    }

    Path capture(String id) {
        return hashed("captures", id, "");
    }

    Path record(String hash) {
        return hashed("records", hash, ".json");
    }

    Path aside(String hash) {
        return hashed("aside", hash, ".json");
    }

    Path graph(String hash) {
        return hashed("graphs", hash, ".nq.gz");
    }

    /** The parse has the name of its record. */
    Path parse(String recordHash) {
        return hashed("parses", recordHash, ".json.gz");
    }

    private Path hashed(String kind, String hash, String ending) {
        return archive().resolve(kind).resolve(hash.substring(0, 2)).resolve(hash + ending);
    }

    Path index() {
        return root.resolve("index");
    }

    Path generation(int number) {
        return index().resolve(Integer.toString(number));
    }

    /** The file that tells which generation of the index is to be read. It changes by one rename, so it can be watched. */
    public Path current() {
        return root.resolve("current");
    }

    Path views() {
        return root.resolve("views");
    }
}
