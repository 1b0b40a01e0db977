package org.skirmish.serve;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.skirmish.model.Issue;
import org.skirmish.store.StoreException;

/**
 * Which web pages of other origins may read what is served to the network (Fetch Standard, CORS protocol).
 *
 * @param any every page
 * @param origins else those of these origins, written as browsers do: {@code https://app.example}
 */
public record Cors(boolean any, Set<String> origins) {

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/\\s?#@]+");

    /** Every page may. */
    public static final Cors ALL = new Cors(true, Set.of());

    public Cors {
        origins = Set.copyOf(origins);
    }

    /** @param words {@code *}, {@code none}, or origins. @throws StoreException if a word is none of these */
    public static Cors of(List<String> words) {
        if (words.equals(List.of("*"))) {
            return ALL;
        }
        if (words.equals(List.of("none"))) {
            return new Cors(false, Set.of());
        }
        words.stream().filter(word -> !isOrigin(word)).findFirst().ifPresent(word -> {
            throw new StoreException(new Issue(
                    "--cors",
                    "\"" + word + "\" is no origin",
                    "give '*', 'none', or origins such as https://app.example"));
        });
        return new Cors(false, Set.copyOf(words));
    }

    private static boolean isOrigin(String word) {
        return ORIGIN.matcher(word).matches() && URI.create(word).getHost() != null;
    }
}
