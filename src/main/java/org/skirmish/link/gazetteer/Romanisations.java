package org.skirmish.link.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys that names of one language share however they are put into Latin letters. One file a language under
 * {@code gazetteer/romanisation}: its first line holds the key's prefix, the shortest key that tells enough, and the
 * countries; each further line what is replaced by what, in the folded name, one after the other.
 */
public final class Romanisations {

    /**
     * @param needed letters of which one row must stand in a key that the pattern matches; none where the pattern does
     *     not tell them
     */
    private record Rule(Pattern from, String to, List<String> needed) {

        private static final Pattern AROUND = Pattern.compile("\\(\\?<?[=!][^()]*\\)");

        static Rule of(String from, String to) {
            String plain = AROUND.matcher(from).replaceAll("");
            return new Rule(
                    Pattern.compile(from),
                    to,
                    plain.matches("[a-z]+(\\|[a-z]+)*") ? List.of(plain.split("\\|")) : List.of());
        }

        String apply(String key) {
            return possible(key) ? from.matcher(key).replaceAll(to) : key;
        }

        private boolean possible(String key) {
            for (String letters : needed) {
                if (key.contains(letters)) {
                    return true;
                }
            }
            return needed.isEmpty();
        }
    }

    private record Language(String prefix, int shortest, Set<String> countries, List<Rule> rules) {

        String key(String folded) {
            String key = bare(folded);
            return key.length() < shortest ? "" : prefix + '~' + key;
        }

        private String bare(String folded) {
            String key = folded;
            for (Rule rule : rules) {
                key = rule.apply(key);
            }
            return key;
        }
    }

    /** Prefix, sign and two letters, but for one. */
    private static final int SHORTEST_BARE = 4;

    private final List<Language> languages;

    private Romanisations(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    /** Those that come with the program. */
    public static Romanisations standard() {
        String folder = "/gazetteer/romanisation/";
        return new Romanisations(Tables.lines(folder + "files.txt").stream()
                .map(name -> language(folder + name))
                .toList());
    }

    /** The keys of a name of that country. */
    public List<String> keys(String country, String name) {
        String folded = Names.fold(name);
        return languages.stream()
                .filter(l -> l.countries.contains(country))
                .map(l -> l.key(folded))
                .filter(k -> !k.isEmpty())
                .toList();
    }

    /** The keys of a name of which the country is not known. */
    public List<String> keys(String name) {
        String folded = Names.fold(name);
        return languages.stream()
                .map(l -> l.key(folded))
                .filter(k -> !k.isEmpty())
                .toList();
    }

    /**
     * The keys of a name of which the country is not known, also those too short to look anything up by: for names that
     * are known to lie close together.
     */
    public List<String> bareKeys(String name) {
        String folded = Names.fold(name);
        return languages.stream()
                .map(l -> l.prefix + '~' + l.bare(folded))
                .filter(k -> k.length() > SHORTEST_BARE)
                .toList();
    }

    private static Language language(String resource) {
        List<String> lines = Tables.lines(resource);
        String[] head = lines.get(0).split("\t");
        List<Rule> rules = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", -1);
            rules.add(Rule.of(parts[0], parts[1]));
        }
        return new Language(head[0], Integer.parseInt(head[1]), Set.copyOf(Tables.values(head[2])), List.copyOf(rules));
    }
}
