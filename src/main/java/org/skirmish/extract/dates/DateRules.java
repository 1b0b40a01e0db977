package org.skirmish.extract.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skirmish.extract.lexicon.Wording;

/** The rule file {@code rules/dates.txt}, with {@code rules/holidays.tsv}, read. */
final class DateRules {

    private static final Pattern MACRO = Pattern.compile("\\{([a-z][a-z-]*)(?::(\\w+))?}");

    /** An expression's wording, what it means, and what a sentence must hold for it to be tried. */
    record Rule(String id, List<String> meaning, Pattern pattern, Needs needs) {

        /** The bearing that lies in the meaning itself, whatever stands before the words. */
        Optional<Bearing> bearing() {
            return switch (meaning.get(0)) {
                case "apart" -> Optional.of(Bearing.APART);
                case "hour" -> Optional.of(Bearing.HOUR);
                default -> Optional.empty();
            };
        }
    }

    /** A sentence with what the rule above it must find; nothing where {@code found} is empty. */
    record Example(String rule, String sentence, String found) {}

    /** Words right before an expression that tell how what is told lies to it. */
    record Cue(Bearing bearing, Pattern pattern) {}

    private final Map<String, String> macros = new LinkedHashMap<>();
    private final NameTable names = new NameTable();
    private final Map<String, List<MonthDay>> holidays = new LinkedHashMap<>();
    final List<Rule> rules = new ArrayList<>();
    final List<Example> examples = new ArrayList<>();
    final List<Pattern> refusals = new ArrayList<>();
    final List<Cue> bearings = new ArrayList<>();
    private final Map<String, Pattern> sieve = new LinkedHashMap<>();
    private Pattern trigger = Pattern.compile("");

    private DateRules() {}

    /** The rules that come with the program. */
    static DateRules load() {
        DateRules rules = new DateRules();
        lines("/rules/holidays.tsv").forEach(rules::holiday);
        rules.macros.put(
                "holiday",
                rules.holidays.keySet().stream()
                        .map(name -> Pattern.quote(name).replace("'", "\\E['’]\\Q"))
                        .collect(Collectors.joining("|")));
        lines("/rules/dates.txt").forEach(rules::entry);
        return rules;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = DateRules.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private void holiday(String line) {
        String[] fields = line.split("\t", -1);
        holidays.computeIfAbsent(fields[0], name -> new ArrayList<>()).add(MonthDay.parse("--" + fields[1]));
    }

    private void entry(String line) {
        String[] parts = line.split(" ", 2);
        switch (parts[0]) {
            case "word" -> word(parts[1].split(" ", 3));
            case "macro" -> macros.put(parts[1].split(" ", 2)[0], expand(parts[1].split(" ", 2)[1]));
            case "rule" -> rule(parts[1]);
            case "refuse" -> refusals.add(Pattern.compile(expand(parts[1])));
            case "trigger" -> trigger = Pattern.compile(expand(parts[1]));
            case "bearing" -> cue(parts[1].split(" ", 2));
            case "+" -> examples.add(new Example(last().id(), parts[1].split(" \\| ")[0], parts[1].split(" \\| ")[1]));
            case "-" -> examples.add(new Example(last().id(), parts[1], ""));
            default -> throw new IllegalArgumentException("rules/dates.txt: no such entry: " + line);
        }
    }

    private void cue(String[] kindAndPattern) {
        bearings.add(new Cue(
                Bearing.valueOf(kindAndPattern[0].toUpperCase(Locale.ROOT)),
                Pattern.compile(expand(kindAndPattern[1]))));
    }

    private Rule last() {
        return rules.get(rules.size() - 1);
    }

    private void word(String[] kindValueForms) {
        names.add(kindValueForms[0], Integer.parseInt(kindValueForms[1]), kindValueForms[2]);
        macros.merge(kindValueForms[0], kindValueForms[2], (known, more) -> known + "|" + more);
    }

    private void rule(String text) {
        String[] headAndPattern = text.split(" := ", 2);
        List<String> head = List.of(headAndPattern[0].split(" "));
        Needs needs = Needs.of(
                headAndPattern[1],
                macro -> !macros.get(macro).startsWith("\\s")
                        && !macros.get(macro).startsWith("(?!")
                        && !macros.get(macro).startsWith("(?="));
        needs.macros().forEach(name -> sieve.computeIfAbsent(name, n -> Pattern.compile(macros.get(n))));
        rules.add(
                new Rule(head.get(0), head.subList(1, head.size()), Pattern.compile(expand(headAndPattern[1])), needs));
    }

    private String expand(String regex) {
        Matcher matcher = MACRO.matcher(regex);
        return matcher.replaceAll(found -> {
            String body = macros.get(found.group(1));
            if (body == null) {
                throw new IllegalArgumentException("rules/dates.txt: no such macro: " + found.group());
            }
            return Matcher.quoteReplacement(
                    (found.group(2) == null ? "(?:" : "(?<" + found.group(2) + ">") + body + ")");
        });
    }

    /** Whether the sentence can hold an expression at all. */
    boolean worthReading(String sentence) {
        return trigger.matcher(sentence).find();
    }

    /** The rules that can match in the sentence, in the order of the file. */
    List<Rule> worthTrying(Wording wording) {
        Set<String> present = sieve.entrySet().stream()
                .filter(macro -> wording.holds(macro.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return rules.stream().filter(rule -> rule.needs().met(wording, present)).toList();
    }

    /** The values of names of weekdays, months, numbers and units. */
    NameTable names() {
        return names;
    }

    /** The days of the holiday of that name. */
    List<MonthDay> holidays(String name) {
        return holidays.getOrDefault(name.replace('’', '\''), List.of());
    }
}
