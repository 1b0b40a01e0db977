package org.skirmish.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program that readings are ascribed to: the pom's, without what marks a snapshot. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** Such as {@code 0.1.0}, from the resource {@code version.txt} beside this class. */
    public static String current() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
