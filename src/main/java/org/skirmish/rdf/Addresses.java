package org.skirmish.rdf;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skirmish.privacy.PrivateDataFinder;

/**
 * Cuts addresses of reports as they may be published: before the first part of the path in which a person is named or
 * that is private data. Only addresses of the web without user and password are addresses at all: {@code javascript:}
 * and {@code file:} are none.
 */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    /** The classes that are looked for in addresses; numbers there are mostly those of pages. */
    private static final Set<String> KINDS = Set.of("email", "handle", "coordinates");
    /** Shorter words stand in too many addresses to tell of a person. */
    private static final int SHORTEST = 4;

    private final Set<String> names;
    private final List<String> wholes;
    private final PrivateDataFinder finder;

    /** @param persons names of persons as the report gives them */
    Addresses(List<String> persons, PrivateDataFinder finder) {
        this.wholes = persons.stream()
                .map(Addresses::folded)
                .filter(n -> n.contains("-"))
                .toList();
        this.names = persons.stream()
                .flatMap(n -> Arrays.stream(folded(n).split("-")))
                .filter(n -> n.length() >= SHORTEST)
                .collect(Collectors.toSet());
        this.finder = finder;
    }

    Optional<URI> published(URI address) {
        if (address.getScheme() == null
                || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                || address.getHost() == null
                || address.getRawUserInfo() != null) {
            return Optional.empty();
        }
        String whole = address.toASCIIString();
        int path = whole.indexOf('/', whole.indexOf("://") + 3);
        if (path < 0) {
            return Optional.of(URI.create(whole));
        }
        int end = path + 1;
        for (int at = next(whole, end); end < whole.length(); at = next(whole, end)) {
            if (tells(whole.substring(end, at)) || isPrivate(whole.substring(0, at))) {
                break;
            }
            end = at;
        }
        String kept = end < whole.length() ? whole.substring(0, end).replaceAll("[?#&;]$", "") : whole;
        return Optional.of(URI.create(kept));
    }

    /** Where the part of the address that begins there ends, its mark included. */
    private static int next(String address, int from) {
        int at = from;
        while (at < address.length() && "/?#&;".indexOf(address.charAt(at)) < 0) {
            at++;
        }
        return Math.min(address.length(), at + 1);
    }

    private boolean tells(String part) {
        String words = folded(decoded(part));
        return wholes.stream().anyMatch(n -> ("-" + words + "-").contains("-" + n + "-"))
                || Arrays.stream(words.split("-")).anyMatch(names::contains);
    }

    private boolean isPrivate(String start) {
        return finder.in(decoded(start)).stream()
                .anyMatch(f -> KINDS.contains(f.kind().notation()));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    /** Lower case, without marks over letters, words set apart by hyphens. */
    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
