package org.skirmish.extract.rules;

import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rule file. A rule begins with {@code rule <name>}; its indented lines are {@code when <Semgrex>} (may go on
 * over further {@code when} lines), {@code <key> <value>} settings, {@code yes <graph>} and {@code no <graph>}.
 * {@code let <name> = <text>} at the head of a line makes a macro, used as {@code $name}. {@code @scheme.property} or
 * {@code @scheme.property=notation} within a node stands for "a word of that sense". {@code #} begins a comment line.
 */
final class RuleFile {

    private static final Pattern SENSE =
            Pattern.compile("@([a-z-]+\\.[A-Za-z]+(?:=[a-z-]+)?(?:\\|[a-z-]+\\.[A-Za-z]+(?:=[a-z-]+)?)*)");

    private final String name;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> macros = new LinkedHashMap<>();
    private Draft draft;

    private RuleFile(String name) {
        this.name = name;
    }

    private static final class Draft {
        private String id;
        private final StringBuilder when = new StringBuilder();
        private final Map<String, String> settings = new LinkedHashMap<>();
        private final List<String> yes = new ArrayList<>();
        private final List<String> no = new ArrayList<>();
    }

    /** The rules of the class path resource {@code /rules/<name>.rules}, in their order. */
    static List<Rule> read(String name) {
        String path = "/rules/" + name + ".rules";
        try (InputStream in = RuleFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no rule file " + path);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Rule> parse(String name, String text) {
        RuleFile file = new RuleFile(name);
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            try {
                file.line(lines[i]);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "rules/" + name + ".rules, line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        file.finish();
        return List.copyOf(file.rules);
    }

    private void line(String line) {
        String told = line.strip();
        if (told.isEmpty() || told.startsWith("#")) {
            return;
        }
        String key = told.split("\\s+", 2)[0];
        String value = told.substring(key.length()).strip();
        switch (key) {
            case "let" -> macros.put(value.split("\\s*=\\s*", 2)[0], expand(value.split("\\s*=\\s*", 2)[1]));
            case "rule" -> {
                finish();
                draft = new Draft();
                draft.id = name + "." + value;
            }
            case "when" -> draft.when.append(' ').append(value);
            case "yes" -> draft.yes.add(value);
            case "no" -> draft.no.add(value);
            default -> draft.settings.put(key, value);
        }
    }

    private String expand(String text) {
        String expanded = text;
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            expanded = expanded.replaceAll("\\$" + macro.getKey() + "\\b", Matcher.quoteReplacement(macro.getValue()));
        }
        return expanded;
    }

    private void finish() {
        if (draft == null) {
            return;
        }
        String when = expand(draft.when.toString().strip());
        String semgrex = SENSE.matcher(when).replaceAll(m -> Matcher.quoteReplacement(senseRegex(m.group(1))));
        try {
            rules.add(new Rule(
                    draft.id,
                    SemgrexPattern.compile(semgrex),
                    Map.copyOf(draft.settings),
                    Demands.of(when),
                    List.copyOf(draft.yes),
                    List.copyOf(draft.no)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("rule " + draft.id + ": " + semgrex + ": " + e.getMessage(), e);
        }
        draft = null;
    }

    private static String senseRegex(String senses) {
        StringBuilder any = new StringBuilder();
        for (String sense : senses.split("\\|")) {
            any.append(any.isEmpty() ? "" : "|")
                    .append(sense.replace(".", "\\."))
                    .append(sense.contains("=") ? " " : "=");
        }
        return "vs:/.* (" + any + ").*/";
    }
}
