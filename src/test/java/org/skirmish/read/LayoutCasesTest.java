package org.skirmish.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One folder of {@code src/test/resources/read} is one case: a report, and its parts and metadata as they should come
 * out.
 */
class LayoutCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return new ReadCases(
                        Path.of("src/test/resources/read"), "report.txt", new TextReader(Limits.DEFAULT, note -> {}))
                .tests(15);
    }
}
