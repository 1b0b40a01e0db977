package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Attribution;
import org.skirmish.model.Party;
import org.skirmish.model.Report;
import org.skirmish.model.Verification;

/**
 * Applies what a report says of checking: "could not be independently verified" reaches back over the claims that it speaks of
 * ({@code rules/disclaimers.txt}). Hearsay without a speaker is unverified by itself.
 */
final class Disclaimers {

    private enum Part { CUE, NOT, ALL, ATTRIBUTED }

    private final Map<Part, List<Pattern>> patterns = new EnumMap<>(Part.class);

    Disclaimers() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Disclaimers.class.getResourceAsStream("/rules/disclaimers.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).map(l -> l.split("\t", 2))
                .forEach(f -> patterns.computeIfAbsent(Part.valueOf(f[0].toUpperCase(Locale.ROOT)), k -> new ArrayList<>()).add(Pattern.compile(f[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks the entries that the report's sentences disclaim. */
    void mark(Report report, List<Sentence> sentences, List<Entry> entries) {
        entries.stream().filter(e -> e.attribution.certainty() == Attribution.Certainty.REPORTED && e.attribution.source().isEmpty())
            .forEach(e -> e.verification = Verification.UNVERIFIED);
        for (Sentence sentence : sentences) {
            String words = sentence.lowerCase(report.text());
            if (find(Part.CUE, words) && !find(Part.NOT, words)) {
                cover(sentence, words, entries);
            }
        }
    }

    private boolean find(Part part, String words) {
        return patterns.getOrDefault(part, List.of()).stream().anyMatch(p -> p.matcher(words).find());
    }

    private void cover(Sentence sentence, String words, List<Entry> entries) {
        boolean all = find(Part.ALL, words);
        boolean attributed = find(Part.ATTRIBUTED, words);
        List<Entry> before = entries.stream().filter(e -> !e.headline() && e.told.sentence().index() <= sentence.index()).toList();
        List<Entry> named = before.stream().filter(e -> e.attribution.source().filter(s -> names(sentence, s)).isPresent()).toList();
        for (Entry entry : all || named.isEmpty() ? before : named) {
            boolean near = entry.told.sentence().paragraph() >= sentence.paragraph() - 1;
            boolean spoken = entry.attribution.source().isPresent();
            if (all || !named.isEmpty() || attributed && spoken || near && !attributed) {
                entry.verification = Verification.UNVERIFIED;
            }
        }
    }

    /** Whether the sentence names the speaker: its last word stands there. */
    private static boolean names(Sentence sentence, Party speaker) {
        String[] words = speaker.name().toLowerCase(Locale.ROOT).split("\\W+");
        Optional<String> head = words.length == 0 ? Optional.empty() : Optional.of(words[words.length - 1]);
        return head.isPresent() && head.get().length() > 2
            && sentence.tokens().stream().map(CoreLabel::word).map(w -> w.toLowerCase(Locale.ROOT)).anyMatch(head.get()::equals);
    }
}
