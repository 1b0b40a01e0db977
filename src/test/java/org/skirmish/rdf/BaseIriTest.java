package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts of names that mean the same to everybody are taken, and no others. */
class BaseIriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/skirmish/",
                "https://data.example.org/",
                "http://data.example.org/conflict/2024/",
                "https://data.example.org:8443/a-b_c.d~e/%C3%A9/",
                "https://xn--bcher-kva.example/x/",
                "https://data.example.org/.well-known/x/",
                "http://localhost:3330/"
            })
    void goodOnes(String base) {
        assertEquals(Optional.empty(), BaseIri.problem(base));
        assertEquals(base, new Iris(base).base());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "data",
                "/data/",
                "data.example.org/",
                "urn:example:",
                "file:///srv/",
                "javascript:alert(1)//",
                "ftp://data.example.org/",
                "HTTPS://data.example.org/",
                "https://Data.Example.org/",
                "https://data.example.org",
                "https://data.example.org/conflict",
                "https://data.example.org/conflict#",
                "https://data.example.org/?q=/",
                "https://data.example.org/x?/",
                "https://me:secret@data.example.org/",
                "https://data.example.org:443/",
                "http://data.example.org:80/",
                "https://data.example.org:/",
                "https:///x/",
                "https://data..example.org/",
                "https://-data.example.org/",
                "https://data.example.org/a//b/",
                "https://data.example.org/../b/",
                "https://data.example.org/./b/",
                "https://data.example.org/%zz/",
                "https://data.example.org/a b/",
                "https://data.example.org/<x>/",
                "https://data.example.org/\"/",
                "https://data.example.org/a\\b/",
                "https://data.example.org/caf\u00e9/",
                "https://data.example.org/\u202egro/",
                "https://data.example.org/x/\n",
                "https://w3id.org/skirmish/ontology/",
                "https://w3id.org/skirmish/concept/"
            })
    void badOnes(String base) {
        assertTrue(BaseIri.problem(base).isPresent(), base);
        assertEquals(1, BaseIri.problem(base).orElseThrow().toString().lines().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void longOnes(int length) {
        String start = "https://data.example.org/";
        assertTrue(BaseIri.problem(start + "x".repeat(length - start.length() - 1) + "/")
                .isPresent());
    }
}
