package org.skirmish.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One folder of {@code src/test/resources/pages} is one case: a web page, and what should be read of it. */
class PageCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return new ReadCases(
                        Path.of("src/test/resources/pages"), "page.html", new ReportReader(Limits.DEFAULT, note -> {}))
                .tests(9);
    }
}
