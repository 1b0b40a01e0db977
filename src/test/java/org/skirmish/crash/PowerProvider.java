package org.skirmish.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Hands all work on to the real disk, and tells its {@link PowerDisk} of it. */
final class PowerProvider extends FileSystemProvider {

    private final PowerDisk disk;

    PowerProvider(PowerDisk disk) {
        this.disk = disk;
    }

    private static FileSystemProvider under(Path path) {
        return PowerPath.real(path).getFileSystem().provider();
    }

    @Override
    public String getScheme() {
        return "power";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk;
    }

    @Override
    public Path getPath(URI uri) {
        return new PowerPath(disk, Path.of(uri));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path real = PowerPath.real(path);
        boolean writes = options.contains(StandardOpenOption.WRITE);
        boolean fresh = writes && !Files.exists(real);
        if (fresh || options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            disk.changing();
        }
        FileChannel channel = FileChannel.open(real, options, attributes);
        if (fresh) {
            disk.platter().made(real);
        }
        return new PowerChannel(disk, real, channel);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> real = Files.newDirectoryStream(PowerPath.real(folder));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = real.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return new PowerPath(disk, paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        disk.changing();
        Files.createDirectory(PowerPath.real(folder), attributes);
        disk.platter().made(PowerPath.real(folder));
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        disk.changing();
        Files.createLink(PowerPath.real(link), PowerPath.real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.changing();
        Files.delete(PowerPath.real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        disk.changing();
        Files.copy(PowerPath.real(from), PowerPath.real(to), options);
        disk.platter().made(PowerPath.real(to));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        disk.changing();
        Files.move(PowerPath.real(from), PowerPath.real(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(PowerPath.real(one), PowerPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(PowerPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(PowerPath.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        under(path).checkAccess(PowerPath.real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(PowerPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(PowerPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return Files.readAttributes(PowerPath.real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(PowerPath.real(path), name, value, options);
    }
}
