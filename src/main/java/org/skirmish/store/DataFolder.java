package org.skirmish.store;

import java.nio.file.Path;

/** Names the places in a data folder. */
public record DataFolder(Path root) {

    /** Where a backup is unpacked before it counts. */
    Path restoring() {
        return of(Holding.RESTORING);
    }

    Path lock() {
        return of(Holding.LOCK);
    }

    /** What is being written; an ended process that left it left that half done. */
    Path unfinished() {
        return of(Holding.UNFINISHED);
    }

    Path archive() {
        return root.resolve("archive");
    }

    Path manifest() {
        return of(Holding.MANIFEST);
    }

    Path capture(String id) {
        return hashed(Holding.CAPTURES, id, "");
    }

    Path record(String hash) {
        return hashed(Holding.RECORDS, hash, ".json");
    }

    Path aside(String hash) {
        return hashed(Holding.ASIDE, hash, ".json");
    }

    Path graph(String hash) {
        return hashed(Holding.GRAPHS, hash, ".nq.gz");
    }

    /** The parse has the name of its record. */
    Path parse(String recordHash) {
        return hashed(Holding.PARSES, recordHash, ".json.gz");
    }

    private Path hashed(Holding kind, String hash, String ending) {
        return of(kind).resolve(hash.substring(0, 2)).resolve(hash + ending);
    }

    /** Where a holding lies. */
    Path of(Holding holding) {
        return root.resolve(holding.path());
    }

    /** The path of a file below the data folder, its parts set apart by slashes. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    Path index() {
        return of(Holding.INDEX);
    }

    Path generation(int number) {
        return index().resolve(Integer.toString(number));
    }

    /**
     * The file that tells which generation of the index is to be read. It changes by one rename, so it can be watched.
     */
    public Path current() {
        return of(Holding.CURRENT);
    }

    Path views() {
        return of(Holding.VIEWS);
    }
}
