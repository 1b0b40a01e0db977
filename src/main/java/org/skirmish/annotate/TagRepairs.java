package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Mends what the tagger takes wrong in names: "IS claimed …" is no verb, nor is the "Saw" of "Pyu Saw Htee"; in "FARDC
 * report one soldier killed" the second word is one. Tags are mended before the parser sees them.
 */
final class TagRepairs {

    private static final Set<String> CLAUSE_ENDS =
            Set.of(".", "?", "!", "\"", "''", "``", ":", "(", "-LRB-", "--", "-", "–", "•");

    private final Set<String> reporting;

    /** @param reporting lemmas of the verbs that say who speaks */
    TagRepairs(Set<String> reporting) {
        this.reporting = reporting;
    }

    /** Mends the tags of a sentence whose words are not all in capitals. */
    void mend(List<CoreLabel> tokens) {
        if (tokens.stream().noneMatch(t -> Character.isLowerCase(t.word().charAt(0)))) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            boolean acronym = token.word().matches("\\p{Lu}{2,}")
                    && !token.tag().startsWith("N")
                    && token.get(Counts.class) == null;
            if (acronym || capitalisedVerb(tokens, i)) {
                token.setTag("NNP");
                token.setLemma(token.word());
            } else if (reports(tokens, i)) {
                token.setTag(token.tag().equals("NNS") ? "VBZ" : "VBP");
            }
        }
    }

    /** A word within the sentence that is capitalised is no verb. */
    private static boolean capitalisedVerb(List<CoreLabel> tokens, int at) {
        CoreLabel token = tokens.get(at);
        return at > 0
                && token.tag().startsWith("VB")
                && Character.isUpperCase(token.word().charAt(0))
                && !CLAUSE_ENDS.contains(tokens.get(at - 1).word())
                && named(tokens, at - 1);
    }

    private static boolean named(List<CoreLabel> tokens, int at) {
        return tokens.get(at).tag().startsWith("NN")
                && Character.isUpperCase(tokens.get(at).word().charAt(0));
    }

    /** "residents report 12 dead"; "…, the village chief reports." */
    private boolean reports(List<CoreLabel> tokens, int at) {
        CoreLabel token = tokens.get(at);
        boolean noun = at > 0
                && Set.of("NN", "NNS").contains(token.tag())
                && reporting.contains(token.lemma())
                && tokens.get(at - 1).tag().startsWith("NN");
        boolean counts = at > 0 && at + 1 < tokens.size() && tokens.get(at + 1).get(Counts.class) != null;
        boolean last = at + 2 == tokens.size()
                && token.tag().equals("NNS")
                && tokens.stream().limit(at).anyMatch(t -> t.word().equals(","));
        return noun && (counts || last);
    }
}
