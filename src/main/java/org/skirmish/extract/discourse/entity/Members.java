package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;

/**
 * The groups of which a phrase names people or a force: "fighters of the ELN", "joint forces of A and B", "A and B
 * comrades".
 */
final class Members {

    /** Those who may belong to a group and act for it. */
    private static final List<String> TAILS = List.of("nmod:of", "nmod:from");

    private Members() {}

    /** The heads of the names that a phrase lists, where it lists two or more. */
    static List<IndexedWord> of(SentenceReading told, IndexedWord head) {
        if (named(told, head)) {
            return List.of();
        }
        List<IndexedWord> within = within(told, head);
        List<IndexedWord> behind = behind(told, head);
        return within.size() > 1 && joined(told, within) ? within : behind.size() > 1 ? behind : List.of();
    }

    /** The name of the one group to which people belong. */
    static Optional<IndexedWord> group(SentenceReading told, IndexedWord head) {
        List<IndexedWord> behind = told.groups().isEmpty() || named(told, head) ? List.of() : behind(told, head);
        return behind.size() == 1 && ends(told, behind.get(0)) ? Optional.of(behind.get(0)) : Optional.empty();
    }

    private static boolean named(SentenceReading told, IndexedWord head) {
        return told.groups().stream().anyMatch(g -> g.covers(head.index()));
    }

    private static List<IndexedWord> within(SentenceReading told, IndexedWord head) {
        int from = new NounPhrase(told.sentence(), head).core().get(0).index();
        List<IndexedWord> names = new ArrayList<>();
        told.groups().stream()
                .filter(g -> g.from() >= from && g.to() < head.index())
                .forEach(g -> node(told, g).ifPresent(names::add));
        return names;
    }

    private static boolean joined(SentenceReading told, List<IndexedWord> names) {
        return told
                .sentence()
                .tokens()
                .subList(names.get(0).index(), names.get(names.size() - 1).index())
                .stream()
                .anyMatch(t -> t.tag().equals("CC"));
    }

    private static List<IndexedWord> behind(SentenceReading told, IndexedWord head) {
        boolean people = PartyReader.kind(head).isPresent()
                && !Senses.of(head.backingLabel(), "actors.noun").contains("official")
                && !Senses.of(head.backingLabel(), "actors.noun").contains("officer");
        List<IndexedWord> names = new ArrayList<>();
        if (people) {
            for (String relation : TAILS) {
                NounPhrase.children(told.sentence(), head, relation).stream()
                        .filter(c -> c.index() > head.index())
                        .filter(c -> ends(told, c) || PartyReader.kind(c).isPresent())
                        .forEach(names::add);
            }
        }
        return names.stream().anyMatch(n -> ends(told, n))
                        || PartyReader.kind(head).filter("force"::equals).isPresent()
                ? names
                : List.of();
    }

    private static boolean ends(SentenceReading told, IndexedWord word) {
        return told.groups().stream().anyMatch(g -> g.to() == word.index());
    }

    private static Optional<IndexedWord> node(SentenceReading told, GroupName name) {
        SemanticGraph graph = told.sentence().graph();
        return Optional.ofNullable(graph.getNodeByIndexSafe(name.to()));
    }
}
