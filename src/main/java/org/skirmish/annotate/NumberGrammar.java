package org.skirmish.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of numbers, {@code rules/numbers.txt}, read. Its head says what each line means. */
final class NumberGrammar {

    private static final String FILE = "/rules/numbers.txt";
    private static final Pattern MACRO = Pattern.compile("\\{([a-z][a-z-]*)(?::(\\w+))?}");
    private static final Pattern CONTEXT = Pattern.compile("(.*)<([a-z][a-z-]*)>(.*)");

    /** A form of numbers that count. */
    record Form(String id, Pattern pattern) {}

    /** Words behind a number that bound it: min, max or approximate. */
    record Tail(String bound, Pattern pattern) {}

    /** Figures that are no number of anything; {@code joined}: they are one word. */
    record Whole(String kind, Pattern pattern, boolean joined) {}

    /** Words around a number by which it counts nobody; {@code joined}: those behind it are one word with it. */
    record Context(String kind, Pattern before, Pattern number, Pattern after, boolean joined) {}

    /** Words with the bounds of the numbers in them that count, as the file writes them. */
    record Example(String words, String bounds) {}

    private final Map<String, String> macros = new LinkedHashMap<>();
    private final Cardinals cardinals = new Cardinals();
    private final Fractions fractions = new Fractions();
    private final List<Form> forms = new ArrayList<>();
    private final List<Tail> tails = new ArrayList<>();
    private final List<Tail> behind = new ArrayList<>();
    private final Set<String> openers = new HashSet<>();
    private final List<Whole> wholes = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private Pattern pair;
    private Pattern reach;

    private NumberGrammar() {}

    /** The grammar that comes with the program. */
    static NumberGrammar load() {
        NumberGrammar grammar = new NumberGrammar();
        try (InputStream in = NumberGrammar.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(grammar::entry);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return grammar;
    }

    List<Form> forms() {
        return forms;
    }

    List<Tail> tails() {
        return tails;
    }

    /** Words behind the noun that a number counts, which bound it. */
    List<Tail> behind() {
        return behind;
    }

    /** What may open a number beside figures and the words of the cardinals, in lower case. */
    Set<String> openers() {
        return openers;
    }

    List<Whole> wholes() {
        return wholes;
    }

    List<Context> contexts() {
        return contexts;
    }

    List<Example> examples() {
        return examples;
    }

    /** Two numbers behind a word of range: "between" four "and" six. */
    Pattern pair() {
        return pair;
    }

    /** The upper bound behind a lower one: "at least 3" and up to 9. */
    Pattern reach() {
        return reach;
    }

    /** Whether a number of the kind, which counts nobody, tells of people or things all the same. */
    boolean unread(String kind) {
        return unread.contains(kind);
    }

    /** What adds up the words of a cardinal. */
    Cardinals cardinals() {
        return cardinals;
    }

    /** How many a share of so many are, where that comes out even. */
    Optional<Long> share(String words, BigDecimal whole) {
        return fractions.of(words, whole, cardinals);
    }

    /** The pattern that the grammar's notation stands for; without regard to case unless it says otherwise. */
    Pattern pattern(String regex) {
        return Pattern.compile(expand(regex), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void entry(String line) {
        String[] parts = line.split(" ", 2);
        String[] rule = parts[1].split(" := ?", 2);
        switch (parts[0]) {
            case "word", "power", "part" -> learn(parts[0], parts[1].split(" ", 2));
            case "fraction" ->
                fractions.learn(Long.parseLong(parts[1].split(" ")[0]), List.of(parts[1].split(" ")[1].split("\\|")));
            case "macro" -> macros.put(parts[1].split(" ", 2)[0], expand(parts[1].split(" ", 2)[1]));
            case "pair" -> pair = pattern(parts[1]);
            case "count" -> forms.add(new Form(rule[0], pattern(rule[1])));
            case "tail" -> tails.add(new Tail(rule[0], pattern(rule[1])));
            case "behind" -> behind.add(new Tail(rule[0], pattern(rule[1])));
            case "opener" -> openers.addAll(List.of(parts[1].split(" ")));
            case "whole" -> wholes.add(new Whole(rule[0], pattern(rule[1]), false));
            case "reach" -> reach = pattern(parts[1]);
            case "no" -> context(rule[0], rule[1], false);
            case "joined" -> joined(rule[0], rule[1]);
            case "unread" -> unread.addAll(List.of(parts[1].split(" ")));
            case "+" -> examples.add(new Example(parts[1].split(" \\| ")[0], parts[1].split(" \\| ")[1]));
            default -> throw new IllegalArgumentException(FILE + ": no such entry: " + line);
        }
    }

    private void joined(String kind, String regex) {
        if (kind.startsWith("whole ")) {
            wholes.add(new Whole(kind.substring("whole ".length()), pattern(regex), true));
        } else {
            context(kind, regex, true);
        }
    }

    private void learn(String kind, String[] valueAndForms) {
        cardinals.learn(kind, new BigDecimal(valueAndForms[0]), List.of(valueAndForms[1].split("\\|")));
    }

    private void context(String kind, String regex, boolean joined) {
        Matcher parts = CONTEXT.matcher(regex);
        if (!parts.matches()) {
            throw new IllegalArgumentException(FILE + ": no number in the context: " + regex);
        }
        contexts.add(new Context(
                kind,
                parts.group(1).isEmpty() ? null : pattern("(?:" + parts.group(1) + ")$"),
                parts.group(2).equals("n") ? null : pattern("{" + parts.group(2) + "}"),
                parts.group(3).isEmpty() ? null : pattern(parts.group(3)),
                joined));
    }

    private String expand(String regex) {
        Matcher matcher = MACRO.matcher(regex);
        return matcher.replaceAll(found -> {
            String body = macros.get(found.group(1));
            if (body == null) {
                throw new IllegalArgumentException(FILE + ": no such macro: " + found.group());
            }
            return Matcher.quoteReplacement(
                    (found.group(2) == null ? "(?:" : "(?<" + found.group(2) + ">") + body + ")");
        });
    }
}
