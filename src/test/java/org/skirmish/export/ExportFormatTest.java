package org.skirmish.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skirmish.store.Disclosure;

class ExportFormatTest {

    private static final String HARD = """
            <https://data.example/graph/a> { <https://data.example/a#char=1,2> <https://data.example/says> "line\\nbreak \\u0007 \\"quote\\" \\\\ က\\uD83D\\uDE00", "mot"@fr, 3, 2.50, true .
              <https://data.example/a> <https://data.example/knows> _:somebody . _:somebody <https://data.example/says> "" . }
            <https://data.example/graph/b> { <https://data.example/a> <https://data.example/says> "mot"@fr . }
            """;

    private static DatasetGraph sample() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(
                data, ExportFormatTest.class.getResource("/graph/sample.trig").toString());
        RDFParser.fromString(HARD.replace("\\uD83D\\uDE00", "\ud83d\ude00"), RDFLanguages.TRIG)
                .parse(data);
        return data;
    }

    private static byte[] written(DatasetGraph data, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter.export(data, Disclosure.FULL, format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void readBackItIsTheSameData(ExportFormat format) throws IOException {
        DatasetGraph data = sample();
        DatasetGraph back = DatasetGraphFactory.create();
        Lang language = RDFLanguages.fileExtToLang(format.ending());
        RDFDataMgr.read(back, new ByteArrayInputStream(written(data, format)), language);
        assertFalse(back.isEmpty());
        if (RDFLanguages.isQuads(language)) {
            assertTrue(IsoMatcher.isomorphic(data, back));
        } else {
            assertTrue(data.getUnionGraph().isIsomorphicWith(back.getDefaultGraph()));
        }
    }

    @Test
    void canonicalMeansTheSameBytesInWhateverOrderTheDataCame() throws IOException {
        DatasetGraph data = sample();
        DatasetGraph shuffled = DatasetGraphFactory.createTxnMem();
        data.stream().sorted((a, b) -> b.toString().compareTo(a.toString())).forEach(shuffled::add);
        assertArrayEquals(written(data, ExportFormat.NQUADS), written(shuffled, ExportFormat.NQUADS));
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByNameAndByEnding(ExportFormat format) {
        assertEquals(format, ExportFormat.of(format.notation()).orElseThrow());
        assertEquals(format, ExportFormat.of(format.ending()).orElseThrow());
    }

    @Test
    void namesDiffer() {
        Set<String> endings =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::ending).collect(Collectors.toSet());
        assertEquals(ExportFormat.values().length, endings.size());
        assertTrue(ExportFormat.of("word").isEmpty());
    }
}
