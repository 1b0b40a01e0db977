package org.skirmish.crash;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/**
 * A file system before a folder of the real one, which notes what is forced, and tells of each change before it is
 * made.
 */
final class PowerDisk extends FileSystem {

    /** Is told of each change before it is made. */
    interface Watcher {
        void changing() throws IOException;
    }

    private final Path root;
    private final Platter platter;
    private final PowerProvider provider = new PowerProvider(this);
    private Watcher watcher = () -> {};

    /** @param root a folder of the real disk, whose present names are on the disk */
    PowerDisk(Path root) throws IOException {
        this.root = root;
        this.platter = new Platter(root);
    }

    Path root() {
        return new PowerPath(this, root);
    }

    Platter platter() {
        return platter;
    }

    void watch(Watcher watching) {
        watcher = watching;
    }

    void changing() throws IOException {
        watcher.changing();
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(root());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return root.getFileSystem().supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return new PowerPath(this, Path.of(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
