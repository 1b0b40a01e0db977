package org.skirmish.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.skirmish.model.Issue;

/** Tells whether a start of names is one under which data can be published, and means the same to everybody. */
public final class BaseIri {

    private static final int LONGEST = 200;
    private static final String EXAMPLE = "give one such as https://data.example.org/conflict/";
    private static final String PLAIN = "[\\x21-\\x7E]+";
    private static final String HOST = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*";
    private static final String PATH = "/(([A-Za-z0-9_~-]|\\.(?![./])|%[0-9A-F]{2})[A-Za-z0-9._~%-]*/)*";

    private BaseIri() {}

    /** What is wrong with it; nothing if it may be used. */
    public static Optional<Issue> problem(String base) {
        return fault(base).map(what -> new Issue("--base " + base.replaceAll("[^\\x20-\\x7E]", "?"), what, EXAMPLE));
    }

    private static Optional<String> fault(String base) {
        if (base.length() > LONGEST) {
            return Optional.of("it is longer than " + LONGEST + " characters");
        }
        if (!base.matches(PLAIN)) {
            return Optional.of(
                    "it is empty, or has blanks or characters that are no ASCII (write them as %C3%A9, and hosts as xn--…)");
        }
        if (base.startsWith(Iris.PUBLISHED) && !base.equals(Iris.PUBLISHED)) {
            return Optional.of("names below " + Iris.PUBLISHED + " are those of the ontology");
        }
        try {
            return fault(new URI(base));
        } catch (URISyntaxException e) {
            return Optional.of("it is no IRI");
        }
    }

    private static Optional<String> fault(URI base) {
        if (!"https".equals(base.getScheme()) && !"http".equals(base.getScheme())) {
            return Optional.of("it must begin with https:// or http://, in lower case");
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            return Optional.of("it must have no name of a user, no '?' and no '#'");
        }
        if (base.getHost() == null || !base.getHost().matches(HOST)) {
            return Optional.of("it has no name of a host, in lower case");
        }
        if (base.getPort() == 80
                || base.getPort() == 443
                || base.getRawAuthority().endsWith(":")) {
            return Optional.of("leave the usual port out");
        }
        if (!base.getRawPath().endsWith("/")) {
            return Optional.of("it must end in a slash");
        }
        return base.getRawPath().matches(PATH)
                ? Optional.empty()
                : Optional.of(
                        "its path has steps that are empty, dots alone, or of other than letters, digits and -._~");
    }
}
