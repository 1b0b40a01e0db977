package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.model.Mention;
import org.skirmish.model.Span;

/** By which words of a phrase a party is mentioned and called. */
final class Naming {

    private static final Pattern QUOTES = Pattern.compile("[\"'`\u00AB\u00BB\u2018-\u201F\u2039\u203A]+");

    private final String text;
    private final Traits traits;

    Naming(String text, Traits traits) {
        this.text = text;
        this.traits = traits;
    }

    /**
     * The words that mention the party: a name whole, people with the body to which they belong, without the number
     * that counts them.
     */
    Mention mention(NounPhrase phrase, Optional<GroupName> name) {
        if (name.isPresent()) {
            return whole(phrase.sentence(), name.get(), phrase.uncounted(text));
        }
        return trimmed(
                phrase.sentence(),
                whole(phrase)
                        .map(w -> through(phrase, w))
                        .orElseGet(() -> partOf(phrase) ? phrase.mention(text) : phrase.uncounted(text)));
    }

    /** Without days and quotation marks at its ends, which tell of nobody: "(on) Thursday soldiers". */
    private Mention trimmed(Sentence sentence, Mention mention) {
        List<CoreLabel> within = sentence.tokens().stream()
                .filter(t -> Sentence.span(t).overlaps(mention.span()))
                .toList();
        int from = 0;
        int to = within.size();
        while (from < to - 1 && stray(within.get(from))) {
            from++;
        }
        while (to > from + 1 && quote(within.get(to - 1))) {
            to--;
        }
        if (within.isEmpty() || from == 0 && to == within.size()) {
            return mention;
        }
        Span span = Sentence.span(within.get(from)).cover(Sentence.span(within.get(to - 1)));
        return new Mention(span, span.in(text));
    }

    private boolean stray(CoreLabel token) {
        return quote(token) || traits.has("day", token.word().toLowerCase(Locale.ROOT));
    }

    private boolean quote(CoreLabel token) {
        return QUOTES.matcher(Sentence.span(token).in(text)).matches();
    }

    /** What the party is called: its name, else the words that tell who they are, else all that mention it. */
    String label(NounPhrase phrase, Optional<GroupName> name, Mention mention) {
        if (name.isPresent()) {
            return name.get().name();
        }
        String words = whole(phrase).orElse(phrase).words(text, this::identifies);
        return words.isEmpty() || comers(phrase) ? mention.text() : words;
    }

    /**
     * The body of which people are told to be: "members of the security forces"; one person may be told by his own
     * word.
     */
    private static Optional<NounPhrase> whole(NounPhrase members) {
        boolean many = members.head().tag().endsWith("S")
                && PartyReader.kind(members.head())
                        .filter("party-member"::equals)
                        .isPresent();
        return !many
                ? Optional.empty()
                : members.children("nmod:of").stream()
                        .filter(w -> w.index() > members.head().index())
                        .filter(w -> Senses.of(w.backingLabel(), "actors.camp").stream()
                                .anyMatch(c -> !c.equals("civilian")))
                        .findFirst()
                        .map(w -> new NounPhrase(members.sentence(), w));
    }

    private Mention through(NounPhrase members, NounPhrase whole) {
        List<CoreLabel> tail = whole.core();
        Span span = members.uncounted(text).span().cover(Sentence.span(tail.get(tail.size() - 1)));
        return new Mention(span, span.in(text));
    }

    /** A name is mentioned whole, whichever of its words the parser takes for its head. */
    private Mention whole(Sentence sentence, GroupName name, Mention core) {
        Span span = core.span()
                .cover(Sentence.span(sentence.token(name.from())))
                .cover(Sentence.span(sentence.token(name.to())));
        return new Mention(span, span.in(text));
    }

    /** "Groups from Mandalay Region": nothing but the place tells which. */
    private static boolean comers(NounPhrase phrase) {
        return PartyReader.kind(phrase.head()).filter("force"::equals).isPresent()
                && phrase.children("nmod:from").stream().anyMatch(w -> w.tag().startsWith("NNP"));
    }

    /** "members of the militia", "a spokesman for the group": the phrase means little without its tail. */
    private boolean partOf(NounPhrase phrase) {
        boolean tail = !phrase.children("nmod:of").isEmpty()
                || !phrase.children("nmod:for").isEmpty();
        return comers(phrase)
                || tail
                        && PartyReader.kind(phrase.head())
                                .filter(k -> traits.has("told-alone", k))
                                .isEmpty();
    }

    /** Whether a word tells who they are, not how many: "not a single soldier". */
    private boolean identifies(CoreLabel token) {
        return token.get(Counts.class) == null
                && !stray(token)
                && !traits.has("counting", token.word().toLowerCase(Locale.ROOT))
                && !List.of("DT", "PRP$", "CD", "WDT", "IN", "PDT", "``", "''").contains(token.tag());
    }
}
