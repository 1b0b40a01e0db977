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
import java.util.Set;
import org.skirmish.annotate.Sentence;

/**
 * Tells whether an act is told as a fact, or planned, threatened, imagined, denied by "not":
 * {@code rules/modality.tsv}.
 */
public final class Modality {

    private static final Set<String> NOT = Set.of("not", "never", "n't");

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
