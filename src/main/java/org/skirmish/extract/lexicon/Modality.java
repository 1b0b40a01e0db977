package org.skirmish.extract.lexicon;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;

/**
 * Tells whether an act is told as a fact, or planned, threatened, imagined, denied by "not":
 * {@code rules/modality.tsv}.
 */
public final class Modality {

    private static final Set<String> NOT = Set.of("not", "never", "n't");
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "advcl:to", "acl", "acl:to");

    private final Map<String, String> modes = new HashMap<>();

    public Modality() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Modality.class.getResourceAsStream("/rules/modality.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(f -> modes.put(f[0] + " " + f[1], f[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The mode of the act: {@code actual}, {@code attempt}, {@code negated}, {@code planned}, {@code threatened},
     * {@code hypothetical}.
     */
    public String of(Sentence sentence, IndexedWord act) {
        boolean infinitive = false;
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeList(act)) {
            String relation = edge.getRelation().toString();
            String lemma = lemma(edge.getDependent());
            if (relation.equals("advmod") && NOT.contains(lemma)) {
                return "negated";
            }
            String mode = modes.get(
                    (relation.startsWith("aux") ? "aux " : relation.equals("amod") ? "adjective " : "mark ") + lemma);
            if (mode != null
                    && (relation.startsWith("aux")
                            || relation.equals("mark")
                            || relation.equals("advmod")
                            || relation.equals("amod"))) {
                return mode;
            }
            infinitive |= lemma.equals("to") && relation.startsWith("mark");
        }
        Optional<String> meant = infinitive ? meant(sentence, act) : Optional.empty();
        if (meant.isPresent()) {
            return meant.get();
        }
        for (SemanticGraphEdge edge : sentence.graph().incomingEdgeList(act)) {
            String relation = edge.getRelation().toString();
            boolean clause = relation.equals("xcomp")
                    || relation.startsWith("acl") && !relation.equals("acl:relcl")
                    || relation.startsWith("advcl") && infinitive
                    || relation.equals("ccomp")
                    || relation.equals("dep") && act.tag().equals("VBG");
            String mode = modes.get("governor " + lemma(edge.getGovernor()));
            if (relation.startsWith("nmod")
                    && act.tag().startsWith("N")
                    && mode != null
                    && !mode.equals("attempt")
                    && !mode.equals("planned")) {
                return mode;
            }
            if (relation.startsWith("conj")
                    && !infinitive
                    && infinitive(sentence, edge.getGovernor())
                    && act.tag().equals("VB")) {
                return of(sentence, edge.getGovernor());
            }
            if (clause
                    && mode != null
                    && (infinitive
                            || act.tag().equals("VBG")
                            || mode.equals("hypothetical")
                            || mode.equals("negated") && (relation.equals("ccomp") || relation.equals("xcomp")))) {
                return mode;
            }
            if (infinitive && relation.equals("xcomp") && not(sentence, edge.getGovernor())) {
                return "negated";
            }
            if (infinitive
                    && relation.startsWith("advcl")
                    && !Senses.has(edge.getGovernor().backingLabel(), "reporting.verb")) {
                return "planned";
            }
        }
        return "actual";
    }

    /**
     * "The plot to kill", "have no plan to arrest", "were about to kill": the parser hangs the noun of the plan on the
     * infinitive, or both on the verb.
     */
    private Optional<String> meant(Sentence sentence, IndexedWord act) {
        Stream<IndexedWord> own = sentence.graph().outgoingEdgeList(act).stream()
                .filter(e -> e.getRelation().toString().startsWith("nsubj")
                        || e.getRelation().toString().equals("advmod"))
                .map(SemanticGraphEdge::getDependent);
        Stream<IndexedWord> beside = sentence.graph().incomingEdgeList(act).stream()
                .filter(e -> CLAUSES.contains(e.getRelation().toString()))
                .flatMap(e -> sentence.graph().outgoingEdgeList(e.getGovernor()).stream())
                .filter(e -> e.getRelation().toString().equals("obj")
                        && e.getDependent().index() < act.index())
                .map(SemanticGraphEdge::getDependent);
        return Stream.concat(own, beside)
                .map(w -> modes.get("noun " + lemma(w)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** "did not manage to take the town". */
    private static boolean not(Sentence sentence, IndexedWord verb) {
        return sentence.graph().outgoingEdgeList(verb).stream()
                .anyMatch(e -> e.getRelation().toString().equals("advmod") && NOT.contains(lemma(e.getDependent())));
    }

    /** "to fight and take the town": the second verb stands as the first does. */
    private static boolean infinitive(Sentence sentence, IndexedWord verb) {
        return sentence.graph().outgoingEdgeList(verb).stream()
                .anyMatch(e -> e.getRelation().toString().startsWith("mark")
                        && lemma(e.getDependent()).equals("to"));
    }

    private static String lemma(IndexedWord word) {
        return (word.lemma() == null ? word.word() : word.lemma()).toLowerCase(Locale.ROOT);
    }
}
