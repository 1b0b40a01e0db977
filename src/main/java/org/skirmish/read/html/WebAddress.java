package org.skirmish.read.html;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells addresses of the web from other words, and writes them as addresses must be written. */
public final class WebAddress {

    private static final int LONGEST = 8192;
    private static final Pattern WHOLE =
            Pattern.compile("(?i)(https?):/{2}([^/?#\\\\]+)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    /**
     * What may stand in a path, a query or a fragment as it is; RFC 3986, 3.3 to 3.5, and the letters of other scripts
     * of RFC 3987.
     */
    private static final Pattern ILLEGAL = Pattern.compile(
            "%(?![0-9A-Fa-f]{2})|[^\\p{L}\\p{N}\\p{M}%._~!$&'()*+,;=:@/?-]", Pattern.UNICODE_CHARACTER_CLASS);

    private WebAddress() {}

    /**
     * The address, if it is a whole one: http or https, with a host. Spaces and what else may not stand in an address
     * are encoded ({@code %20}, {@code %7C}); a host in other letters is written as the net knows it.
     */
    public static Optional<URI> of(String words) {
        Matcher m = WHOLE.matcher(words.strip().replaceAll("[\\p{Cntrl}\\p{Cf}]", ""));
        if (words.length() > LONGEST || !m.matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(m.group(1) + "://" + host(m.group(2)) + encoded(m.group(3)) + encoded(m.group(4), "?")
                    + encoded(m.group(5), "#"));
            return Optional.of(uri).filter(u -> u.getHost() != null);
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address that the words are when they stand on the page of that address. */
    public static Optional<URI> of(String words, Optional<URI> base) {
        Optional<URI> whole = of(words);
        String relative = words.strip();
        if (whole.isPresent() || base.isEmpty() || relative.isEmpty() || relative.matches("(?s)[\\w+.-]+:.*")) {
            return whole;
        }
        try {
            return of(base.get().resolve(encoded(relative)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A host without letters of ASCII alone, in the form of RFC 3490; what stands before it (a user) and behind it (a
     * port) stays.
     */
    private static String host(String authority) {
        return authority.chars().allMatch(c -> c < 0x80)
                ? authority
                : authority.contains("@")
                        ? ""
                        : IDN.toASCII(authority.replaceFirst(":\\d+$", ""), IDN.ALLOW_UNASSIGNED)
                                + authority.replaceFirst("^[^:]*", "");
    }

    private static String encoded(String part, String mark) {
        return part == null ? "" : mark + encoded(part.substring(1));
    }

    private static String encoded(String part) {
        return ILLEGAL.matcher(part).replaceAll(illegal -> {
            StringBuilder out = new StringBuilder();
            for (byte b : illegal.group().getBytes(StandardCharsets.UTF_8)) {
                out.append(String.format("%%%02X", b & 0xFF));
            }
            return out.toString();
        });
    }
}
