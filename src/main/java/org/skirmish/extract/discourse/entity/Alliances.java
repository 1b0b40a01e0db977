package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.implicit.Inference;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/**
 * Of whom an alliance or a joint force is told to be made up, wherever in the report: its members fight where it
 * fights.
 */
public final class Alliances {

    /** Relations under which a verb or participle of composition has its members. */
    private static final List<String> MEMBERS = List.of("obl:of", "nmod:of", "obj", "obl:by");

    private final Traits traits;
    private final Timeline<List<Alliance>> all;

    private record Alliance(String noun, int sentence, boolean named, List<Party> members) {}

    Alliances(Traits traits, Timelines times) {
        this.traits = traits;
        this.all = times.begin(new ArrayList<>(), List::copyOf);
    }

    /** Takes note of the bodies of which the sentence tells the members. */
    void note(SentenceReading told, EntityFocus cast) {
        if (told.groups().size() < 2) {
            return;
        }
        for (IndexedWord word : told.sentence().graph().vertexListSorted()) {
            if (Senses.has(word.backingLabel(), "actors.noun")
                    && traits.any("composed", Senses.of(word.backingLabel(), "actors.noun"))) {
                List<Party> members = composition(told, word).stream()
                        .filter(w -> !w.equals(word))
                        .flatMap(w -> cast.parties(told, w).stream())
                        .filter(p -> CampOpponents.fights(p.camp()) && named(told, p))
                        .toList();
                if (members.size() > 1) {
                    all.now()
                            .add(new Alliance(
                                    noun(word.word()),
                                    told.sentence().index(),
                                    Character.isUpperCase(word.word().charAt(0)),
                                    members));
                }
            }
        }
    }

    private List<IndexedWord> composition(SentenceReading told, IndexedWord body) {
        Stream<IndexedWord> predicates = told.sentence().graph().incomingEdgeList(body).stream()
                .filter(e -> e.getRelation().toString().startsWith("nsubj"))
                .map(e -> e.getGovernor());
        Stream<IndexedWord> clauses =
                Stream.of("acl", "acl:relcl").flatMap(r -> NounPhrase.children(told.sentence(), body, r).stream());
        List<IndexedWord> heads = new ArrayList<>();
        Stream.concat(predicates, clauses)
                .filter(v ->
                        v.lemma() != null && traits.has("composing", v.lemma().toLowerCase(Locale.ROOT)))
                .forEach(v -> MEMBERS.forEach(
                        r -> NounPhrase.children(told.sentence(), v, r).forEach(heads::add)));
        heads.addAll(Members.of(told, body));
        return heads.stream().distinct().toList();
    }

    private static boolean named(SentenceReading told, Party party) {
        return told.groups().stream()
                .anyMatch(g -> Sentence.span(told.sentence().token(g.to()))
                        .overlaps(party.mention().span()));
    }

    /** Adds the members of the alliances that take part; one without a name of its own gives way to them. */
    public void join(Event draft) {
        for (Participant there : draft.company().participants()) {
            members(draft, there.party()).ifPresent(a -> {
                a.members.stream().filter(m -> m.camp() == there.party().camp()).forEach(m -> draft.company()
                        .infer(m, there.role(), Inference.MEMBER));
                if (!a.named) {
                    draft.company().drop(there);
                }
            });
        }
    }

    private Optional<Alliance> members(Event draft, Party party) {
        String noun = noun(party.name().substring(party.name().lastIndexOf(' ') + 1));
        return party.kind().isEmpty() && party.link().isPresent()
                ? Optional.empty()
                : all.whole().stream()
                        .filter(a -> a.noun.equals(noun)
                                && (traits.has("alliance", noun)
                                        || draft.sentences().stream().anyMatch(s -> s.index() == a.sentence)))
                        .findFirst();
    }

    private static String noun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
