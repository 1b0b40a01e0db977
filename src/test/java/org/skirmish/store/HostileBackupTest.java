package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Digest;

/** Backups that somebody meddled with: each is refused in one line, and nothing of it stays. */
@Tag("slow")
class HostileBackupTest {

    private static final String MANIFEST = "archive/manifest.tsv";

    @TempDir
    Path folder;

    private Path good;
    private Map<String, byte[]> files;

    @BeforeEach
    void backup() throws IOException {
        Path data = folder.resolve("data");
        good = folder.resolve("good.zip");
        try (Archive archive = Archive.open(data)) {
            archive.put(Deposited.report("a", "x", "y"));
            archive.put(Deposited.report("b", "z"));
            Backup.write(archive, good);
        }
        files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(good))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        files.remove(Backup.LIST);
        assertTrue(files.size() >= 7, files.keySet().toString());
    }

    /** The files with a list that agrees with them. */
    private Path zipped() throws IOException {
        StringBuilder list = new StringBuilder(Backup.HEAD + "\n");
        files.forEach((name, bytes) -> list.append(new BackupItem(name, bytes.length, Digest.of(bytes)).line()));
        return zipped(list.toString());
    }

    private Path zipped(String list) throws IOException {
        Path file = folder.resolve("hostile.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, Backup.LIST, list.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                add(zip, entry.getKey(), entry.getValue());
            }
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private String refusal(Path file) throws IOException {
        Path target = folder.resolve("target");
        StoreException refusal = assertThrows(StoreException.class, () -> Restore.run(file, target), file.toString());
        assertEquals(file.toString(), refusal.issue().subject(), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("Exception"), refusal.getMessage());
        try (Stream<Path> left = Files.walk(target)) {
            assertEquals(List.of(target, target.resolve("lock")), left.sorted().toList());
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertTrue(beside.allMatch(path -> List.of("data", "good.zip", "hostile.zip", "target")
                    .contains(path.getFileName().toString())));
        }
        return refusal.issue().problem();
    }

    @Test
    void theFilesAsTheyWereWouldBeRestored() throws IOException {
        assertEquals(files.size(), Restore.run(zipped(), folder.resolve("target")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "archive/../../evil",
                "/tmp/evil",
                "C:\\evil",
                "archive\\..\\evil",
                "./evil",
                "archive//evil",
                "archive/.hidden",
                "evil/",
                "a/b/c/d/e/f/g/h/i",
                "lock",
                "index/1/evil",
                "current",
                "views/evil",
                "restoring/evil",
                "evil\u0000.txt",
                "evil\u202Etxt",
                " evil",
                "con|evil"
            })
    void namesThatLeadElsewhereAreRefused(String name) throws IOException {
        files.put(name, new byte[] {1});
        String problem = refusal(zipped());
        assertTrue(
                problem.startsWith("its list of files is wrong in line") || problem.contains("its list does not name"),
                problem);
    }

    @Test
    void filesThatTheListDoesNotNameAreRefused() throws IOException {
        StringBuilder list = new StringBuilder(Backup.HEAD + "\n");
        files.forEach((name, bytes) -> list.append(new BackupItem(name, bytes.length, Digest.of(bytes)).line()));
        files.put("../evil", new byte[] {1});
        assertEquals("it holds a file that its list does not name: ../evil", refusal(zipped(list.toString())));
    }

    @Test
    void filesThatBelongToNoReportAreRefused() throws IOException {
        files.put("archive/captures/ab/evil", new byte[] {1});
        assertEquals("no line of the manifest tells of it", refusal(zipped()));
    }

    @Test
    void aFileInTheWayOfAFolderIsRefused() throws IOException {
        files.put("archive/captures", new byte[] {1});
        refusal(zipped());
    }

    @Test
    void bombsAreRefusedBeforeTheyUnpack() throws IOException {
        files.put("bomb", new byte[100 << 20]);
        assertTrue(refusal(zipped()).startsWith("it would unpack to"));
        Map<String, byte[]> all = Map.copyOf(files);
        files.put("bomb", new byte[] {1});
        StringBuilder list = new StringBuilder(Backup.HEAD + "\n");
        files.forEach((name, bytes) -> list.append(new BackupItem(name, bytes.length, Digest.of(bytes)).line()));
        files.put("bomb", all.get("bomb"));
        assertEquals("bomb is not what its list says", refusal(zipped(list.toString())));
    }

    @Test
    void aBombInsideAGraphIsRefused() throws IOException {
        String graph = files.keySet().stream()
                .filter(name -> name.startsWith("archive/graphs/"))
                .findFirst()
                .orElseThrow();
        files.put(graph, Gzip.pack(new byte[Gzip.LARGEST + 1]));
        assertEquals("the content does not have the hash that it should have", refusal(zipped()));
    }

    @Test
    void aManifestThatNamesOtherPlacesIsRefused() throws IOException {
        String evil = "../../../../../../etc/passwd";
        files.put(
                MANIFEST,
                new ManifestLine.Put(new Entry(evil, evil, evil, "https://data.example/g"))
                        .line()
                        .concat("\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals("the line does not agree with its check sum", refusal(zipped()));
    }

    @Test
    void aGraphThatHoldsWhatIsNotItsOwnIsRefused() throws IOException {
        for (String lines : List.of(
                "<https://data.example/s> <https://data.example/p> \"o\" <https://data.example/graph/a> .\n",
                "no lines\n",
                "<https://data.example/s>  <https://data.example/p> \"o\" <https://data.example/evil> .\n")) {
            files.keySet().removeIf(name -> !name.equals(MANIFEST));
            byte[] bytes = "evil".getBytes(StandardCharsets.UTF_8);
            byte[] quads = lines.getBytes(StandardCharsets.UTF_8);
            ReportRecord report = new ReportRecord(
                    Digest.of(bytes),
                    "evil.txt",
                    Deposited.report("a").metadata(),
                    "x",
                    "https://data.example/evil",
                    Digest.of(quads),
                    1,
                    Optional.empty(),
                    Optional.empty());
            Entry entry = report.entry(Digest.of(report.toJson()));
            DataFolder names = new DataFolder(Path.of(""));
            files.put(names.capture(entry.id()).toString(), bytes);
            files.put(names.graph(entry.graph()).toString(), Gzip.pack(quads));
            files.put(names.record(entry.record()).toString(), report.toJson());
            files.put(MANIFEST, (new ManifestLine.Put(entry).line() + "\n").getBytes(StandardCharsets.UTF_8));
            assertEquals("the graph of " + entry.id() + " is none that this program wrote", refusal(zipped()));
        }
    }

    @Test
    void whatIsCutOffAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        int directory = centralDirectory(whole);
        Path cut = folder.resolve("hostile.zip");
        for (int end = 0; end < directory; end += 1 + directory / 60) {
            Files.write(cut, Arrays.copyOf(whole, end));
            refusal(cut);
        }
    }

    @Test
    void anyChangedByteIsHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        Random random = new Random(5);
        Path altered = folder.resolve("hostile.zip");
        int refused = 0;
        for (int i = 0; i < 150; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(centralDirectory(whole))] ^= (byte) (1 << random.nextInt(8));
            Files.write(altered, bytes);
            Path target = folder.resolve("target");
            try {
                Restore.run(altered, target);
                try (Archive archive = Archive.read(target)) {
                    assertEquals(List.of(), FileVerifier.verify(archive));
                    assertEquals(2, archive.entries().size());
                }
                DurableFiles.deleteTree(target);
            } catch (StoreException e) {
                refused++;
            }
        }
        assertTrue(refused > 100, "bytes that matter: " + refused);
    }

    /** Where the last file ends: what follows repeats what stands before. */
    private static int centralDirectory(byte[] zip) {
        int at = zip.length - 4;
        while (!(zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2 && isFirst(zip, at))) {
            at--;
        }
        return at;
    }

    private static boolean isFirst(byte[] zip, int at) {
        return new String(zip, at + 46, Backup.LIST.length(), StandardCharsets.ISO_8859_1).equals(Backup.LIST);
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Path other = folder.resolve("hostile.zip");
        Files.writeString(other, "a letter");
        assertEquals("it is no backup of Skirmish", refusal(other));
        try (OutputStream out = Files.newOutputStream(other);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "letter.txt", new byte[] {1});
        }
        assertEquals("it is no backup of Skirmish", refusal(other));
        assertEquals("its list of files cannot be read", refusal(zipped("skirmish-backup\t2\n")));
        assertEquals(
                "there is no such file",
                assertThrows(StoreException.class, () -> Restore.run(folder.resolve("none"), folder.resolve("target")))
                        .issue()
                        .problem());
    }
}
