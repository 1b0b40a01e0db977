package org.skirmish.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.skirmish.model.Issue;

/**
 * What lies below a folder of inputs. A part that cannot be read does not hinder the rest.
 *
 * @param files regular files, in no order
 * @param links symbolic links that were passed over
 * @param issues folders that cannot be read, and links that lead back to where they lie
 */
record FolderWalk(List<Path> files, List<Path> links, List<Issue> issues) {

    /** Walks the folder, which may be a link itself. */
    static FolderWalk of(Path root, Links links) {
        FolderWalk walk = new FolderWalk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        walk.folder(root, new ArrayDeque<>(), links);
        return walk;
    }

    private void folder(Path folder, Deque<Path> above, Links links) {
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) {
                issues.add(new Issue(folder.toString(), "this link leads back to where it lies", "remove the link"));
                return;
            }
            above.push(real);
            children(folder, above, links);
            above.pop();
        } catch (IOException e) {
            unreadable(folder, e);
        }
    }

    private void children(Path folder, Deque<Path> above, Links links) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                child(child, above, links);
            }
        } catch (IOException e) {
            unreadable(folder, e);
        } catch (DirectoryIteratorException e) {
            unreadable(folder, e.getCause());
        }
    }

    private void child(Path child, Deque<Path> above, Links links) {
        if (links == Links.PASSED_OVER && Files.isSymbolicLink(child)) {
            this.links.add(child);
        } else if (Files.isDirectory(child)) {
            folder(child, above, links);
        } else if (Files.isRegularFile(child)) {
            files.add(child);
        } else if (!Files.exists(child)) {
            issues.add(new Issue(child.toString(), "this link leads nowhere", "remove the link"));
        }
    }

    private void unreadable(Path folder, IOException fault) {
        issues.add(new Issue(
                folder.toString(), "the folder cannot be read: " + fault.getMessage(), "check that you may read it"));
    }
}
