package org.skirmish.store;

import java.util.Arrays;
import java.util.Optional;

/**
 * All that a data folder holds, and by which law: the one table that backup, restore, {@link Verifier} and the tests of
 * kills and of damage walk. What is to be kept from now on gets a line here, and is written by {@link Archive#keep}.
 */
public enum Holding {
    /** What the archive holds: one line a change, each with a check sum, each tied to the one before. */
    MANIFEST("archive/manifest.tsv", Law.LIST),
    /** Reports as they were read, by their hashes. */
    CAPTURES("archive/captures", Law.REPORTS),
    /** What is known of each report. */
    RECORDS("archive/records", Law.REPORTS),
    /** Graphs of reports, by the hashes of their lines. */
    GRAPHS("archive/graphs", Law.REPORTS),
    /** Parses of reports, by the hashes of their records. */
    PARSES("archive/parses", Law.REPORTS),
    /** Why reports were set aside. */
    ASIDE("archive/aside", Law.REPORTS),
    /** Imported places. */
    PLACES("gazetteer", "hand it in again, as places with 'skirmish gazetteer'"),
    /** When each report was first read, and of which work it is a version. */
    HISTORY("history", "build the report again, which replaces it"),
    /** Why reports were retracted. */
    RETRACTIONS("retractions", "run 'skirmish retract' for that report again"),
    /** What is settled for the whole folder when it is made. */
    SETTINGS("settings", "mend it by hand"),
    /** What {@link Repair} found and could tie to no report. */
    LOST("lost", "move it to a place outside the data folder"),
    /** What was sent to other stores; it tells of them, not of what is held here. */
    LOADS("loads", Law.LINES),
    /** The generations of the index. */
    INDEX("index", Law.MADE),
    /** Which generation is in use. */
    CURRENT("current", Law.MADE),
    /** Hard links to generations that are being read. */
    VIEWS("views", Law.PASSING),
    /** Held by the one process that writes. */
    LOCK("lock", Law.PASSING),
    /** What is being written at this moment. */
    UNFINISHED("unfinished", Law.PASSING),
    /** Where a backup is unpacked before it counts. */
    RESTORING("restoring", Law.PASSING);

    /** How files are written, checked and mended. */
    public enum Law {
        /** The list itself: forced line by line, checked by its own sums, made anew by {@link Repair}. */
        LIST,
        /**
         * Files named by hashes, of which a line of the list tells: forced before that line, checked, in the backup.
         */
        REPORTS,
        /** Files of which a line of the list gives the hash: forced before that line, checked, in the backup. */
        KEPT,
        /** Lines with check sums of their own: forced and checked, but of no use elsewhere, so in no backup. */
        LINES,
        /** Made anew from the rest by {@link Index#rebuild}; checked against it. */
        MADE,
        /** Belongs to running processes; whatever stands there, nothing is lost with it. */
        PASSING
    }

    private final String path;
    private final Law law;
    private final String remedy;

    Holding(String path, Law law) {
        this(path, law, "build the report again, which replaces it");
    }

    /** @param remedy what mends a file of it */
    Holding(String path, String remedy) {
        this(path, Law.KEPT, remedy);
    }

    Holding(String path, Law law, String remedy) {
        this.path = path;
        this.law = law;
        this.remedy = remedy;
    }

    /** What a user can do who has lost a file of it. */
    String remedy() {
        return remedy + ", or restore a backup into another folder";
    }

    /** The file or folder, below the data folder, its parts set apart by slashes. */
    public String path() {
        return path;
    }

    public Law law() {
        return law;
    }

    /** Whether a backup has its files. */
    boolean isBackedUp() {
        return law == Law.LIST || law == Law.REPORTS || law == Law.KEPT;
    }

    /** What a path below the data folder belongs to; nothing if this program keeps nothing there. */
    public static Optional<Holding> of(String path) {
        return Arrays.stream(values())
                .filter(holding -> path.equals(holding.path) || path.startsWith(holding.path + "/"))
                .findFirst();
    }

    /** Whether a path below the data folder is one of a file that {@link Archive#keep} writes. */
    static boolean keeps(String path) {
        return BackupItem.isKept(path)
                && of(path).filter(holding -> holding.law == Law.KEPT).isPresent();
    }
}
