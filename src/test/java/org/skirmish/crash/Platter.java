package org.skirmish.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a disk keeps over a power failure: of a file the bytes that it had when it was last forced, of a folder the
 * names that it had then. Files and folders are told apart by their inodes, so that a rename that was not forced is
 * forgotten too.
 */
final class Platter {

    /** A file or folder, whatever it is called. */
    private record Node(Object inode, boolean folder) {

        static Node of(Path real) throws IOException {
            return new Node(Files.getAttribute(real, "unix:ino"), Files.isDirectory(real));
        }
    }

    private final Path root;
    private final Map<Node, Map<String, Node>> names = new HashMap<>();
    private final Map<Node, byte[]> contents = new HashMap<>();

    /** @param root a folder whose present names are on the disk */
    Platter(Path root) throws IOException {
        this.root = root;
        forced(root);
    }

    /** A new file or folder has nothing that was forced, whoever had its inode before. */
    void made(Path real) throws IOException {
        names.remove(Node.of(real));
        contents.remove(Node.of(real));
    }

    /** What the file or folder is now is on the disk. */
    void forced(Path real) throws IOException {
        if (Files.isDirectory(real)) {
            names.put(Node.of(real), listing(real));
        } else {
            contents.put(Node.of(real), trimmed(Files.readAllBytes(real)));
        }
    }

    /** Databases are mostly zeros at their ends, for which there is no room here. */
    private static byte[] trimmed(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes.length > 1 << 20 && bytes[end - 1] == 0) {
            end--;
        }
        return end < bytes.length ? Arrays.copyOf(bytes, end) : bytes;
    }

    private static Map<String, Node> listing(Path folder) throws IOException {
        Map<String, Node> listing = new TreeMap<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                listing.put(child.getFileName().toString(), Node.of(child));
            }
        }
        return listing;
    }

    /**
     * Writes what a power failure at this moment would leave.
     *
     * @param luck where there is any, what was not forced is kept or half kept by chance, as disks do that write when
     *     they like
     */
    void leave(Path to, Optional<Random> luck) throws IOException {
        Map<Node, Path> live = new HashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                live.put(Node.of(path), path);
            }
        }
        folder(Node.of(root), to, live, luck);
    }

    private void folder(Node folder, Path to, Map<Node, Path> live, Optional<Random> luck) throws IOException {
        Files.createDirectories(to);
        Map<String, Node> kept = names.getOrDefault(folder, Map.of());
        Map<String, Node> now = luck.isPresent() && live.containsKey(folder) ? listing(live.get(folder)) : kept;
        Set<String> all = new TreeSet<>(kept.keySet());
        all.addAll(now.keySet());
        for (String name : all) {
            Node node = luck.isPresent() && luck.get().nextBoolean() ? now.get(name) : kept.get(name);
            if (node != null && node.folder()) {
                folder(node, to.resolve(name), live, luck);
            } else if (node != null) {
                Files.write(to.resolve(name), bytes(node, live, luck));
            }
        }
    }

    private byte[] bytes(Node file, Map<Node, Path> live, Optional<Random> luck) throws IOException {
        byte[] kept = contents.getOrDefault(file, new byte[0]);
        if (luck.isEmpty() || !live.containsKey(file) || luck.get().nextBoolean()) {
            return kept;
        }
        byte[] now = trimmed(Files.readAllBytes(live.get(file)));
        boolean grew =
                Arrays.mismatch(kept, 0, Math.min(kept.length, now.length), now, 0, Math.min(kept.length, now.length))
                        < 0;
        int least = grew ? Math.min(kept.length, now.length) : 0;
        return Arrays.copyOf(now, least + luck.get().nextInt(now.length - least + 1));
    }
}
