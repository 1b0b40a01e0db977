package org.skirmish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * No method has more statements than a reader holds in mind; blocks, empty statements and types within are not counted.
 */
class MethodSizesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST = 40;

    @Test
    void noMethodHasMoreThanFortyStatements() throws IOException {
        Sizes sizes = new Sizes();
        for (CompilationUnitTree file : parsed()) {
            sizes.scan(file, null);
        }
        assertTrue(sizes.methods > 1000, "only " + sizes.methods + " methods were found below " + SOURCES);
        assertEquals(List.of(), sizes.large);
    }

    private static Iterable<? extends CompilationUnitTree> parsed() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            return task.parse();
        }
    }

    /** Goes through the methods of a file and keeps those that are too large. */
    private static final class Sizes extends TreeScanner<Void, Void> {

        private final List<String> large = new ArrayList<>();
        private int methods;
        private int statements;

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            int outer = statements;
            statements = 0;
            methods++;
            super.visitMethod(method, nothing);
            if (statements > MOST) {
                large.add(method.getName() + ": " + statements);
            }
            statements = outer;
            return null;
        }

        @Override
        public Void scan(Tree tree, Void nothing) {
            if (tree instanceof StatementTree
                    && !(tree instanceof BlockTree
                            || tree instanceof EmptyStatementTree
                            || tree instanceof ClassTree)) {
                statements++;
            }
            return super.scan(tree, nothing);
        }
    }
}
