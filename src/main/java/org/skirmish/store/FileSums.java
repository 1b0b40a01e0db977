package org.skirmish.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Notes check sums of a generation's files, which are never written to again, and compares them later. They find
 * damage, not malice.
 */
final class FileSums {

    private static final String LIST = "files.tsv";
    private static final String LOCK = "tdb.lock";
    private static final int BUFFER = 1 << 20;

    private FileSums() {}

    /** Writes the list into the folder. */
    static void note(Path folder) throws IOException {
        String lines = of(folder).entrySet().stream()
                .map(file -> file.getValue() + "\t" + file.getKey() + "\n")
                .collect(Collectors.joining());
        DurableFiles.write(folder.resolve(LIST), lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the folder holds the files of its list, and just those, as they were. */
    static boolean agree(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list) && listed(list).equals(of(folder));
    }

    private static Map<String, String> listed(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list, StandardCharsets.ISO_8859_1)) {
            return lines.collect(Collectors.toMap(
                    line -> line.substring(line.indexOf('\t') + 1),
                    line -> line.substring(0, Math.max(0, line.indexOf('\t'))),
                    (a, b) -> ""));
        }
    }

    private static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(LIST) && !name.endsWith(LOCK)) {
                    sums.put(name, sum(file));
                }
            }
        }
        return sums;
    }

    private static String sum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
