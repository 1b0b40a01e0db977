package org.skirmish.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * Finds the format in which a client wants its answer: what the parameters name, else what the header Accept prefers
 * (RFC 9110, 12.5.1).
 */
final class Formats {

    private static final String FILE = "/serve/formats.tsv";

    private final List<Format> all;

    private Formats(List<Format> all) {
        this.all = all;
    }

    static Formats load() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Formats.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return new Formats(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> format(line.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format format(String[] columns) {
        return new Format(
                Format.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                columns[1],
                lang(columns[2]),
                Set.of(columns[3].split(" ")));
    }

    private static Lang lang(String name) {
        return name.equals(ResultSetLang.RS_Text.getName())
                ? ResultSetLang.RS_Text
                : Objects.requireNonNull(RDFLanguages.nameToLang(name), name);
    }

    /** @throws Refusal if the client takes nothing that there is */
    Format of(Format.Kind kind, HttpServletRequest request) {
        List<String> wanted = Format.PARAMETERS.stream()
                .flatMap(name -> Optional.ofNullable(request.getParameterValues(name)).stream()
                        .flatMap(Arrays::stream))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
        return (wanted.isEmpty()
                        ? accepted(kind, Collections.list(request.getHeaders("Accept")))
                        : wanted.stream().flatMap(name -> named(kind, name)).findFirst())
                .orElseThrow(() -> new Refusal(
                        Refusal.NOT_ACCEPTABLE,
                        "This answer can be had as "
                                + of(kind).map(Format::type).collect(Collectors.joining(", ")) + " only."));
    }

    private Stream<Format> of(Format.Kind kind) {
        return all.stream().filter(format -> format.kind() == kind);
    }

    /** In parameters that were not encoded a plus is read as a space. */
    private Stream<Format> named(Format.Kind kind, String name) {
        String given = name.replace(' ', '+');
        return of(kind).filter(
                        format -> format.type().equals(given) || format.names().contains(given));
    }

    private Optional<Format> accepted(Format.Kind kind, List<String> headers) {
        if (headers.isEmpty()) {
            return of(kind).findFirst();
        }
        List<Format> offered = of(kind).toList();
        AcceptList offer = AcceptList.create(Stream.concat(
                        offered.stream().map(Format::type), offered.stream().flatMap(format -> format.names().stream()
                                .filter(name -> name.indexOf('/') > 0)))
                .toArray(String[]::new));
        MediaType match = AcceptList.match(new AcceptList(String.join(",", headers)), offer);
        return Optional.ofNullable(match)
                .flatMap(type -> named(kind, type.getContentTypeStr()).findFirst());
    }
}
