package org.skirmish.extract.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Block;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Span;

/**
 * Sentences in which an underscore before a word says that the statistical name finder takes it for a part of a
 * person's name.
 */
class PersonsTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+|[.,]|'s");

    private final StringBuilder text = new StringBuilder();
    private final List<Persons.Named> sentences = new ArrayList<>();

    @Test
    void adjacentWordsAreOneName() {
        tell("A medic , _Tarn _Velloway , saw _Ossip .");
        assertEquals(List.of("Tarn Velloway", "Ossip"), names());
    }

    @Test
    void groupsAndPlacesAreNobody() {
        tell("_Bo _Harn column and _Tarn went to _Demo .", List.of(group(1, 3)), List.of(place(8)));
        assertEquals(List.of("Tarn"), names());
    }

    @Test
    void whoHoldsAnOfficeIsKnownByName() {
        tell("President _Tarn _Velloway met Prime Minister _Ossip and spokesman _Nel _Harn .");
        assertEquals(List.of("Nel Harn"), names());
    }

    @Test
    void anOfficeHoldsForTheWholeReport() {
        tell("_Velloway met _Tarn _Ossip .");
        tell("President _Tarn _Velloway left .");
        tell("_Tarn stayed .");
        assertEquals(List.of("Tarn Ossip", "Tarn"), names());
    }

    @Test
    void whatIsOnceAPlaceIsAPlace() {
        tell("_Kyun _Pin burnt .");
        tell("Villagers of _Kyun _Pin fled in fear of _Nel , in _Ossip 's house .");
        assertEquals(List.of("Nel", "Ossip"), names());
    }

    @Test
    void hyphensAreBlanks() {
        tell("Vice-President _Tarn-Velloway left , _Velloway stayed .");
        assertEquals(List.of(), names());
    }

    @Test
    void aTitleInsideTheNameCounts() {
        tell("_Senator _Tarn and _King .");
        assertEquals(List.of("King"), names());
    }

    @Test
    void aFullNameCountsWhereverItIsRepeated() {
        tell("_Tarn _Velloway fled .");
        tell("TARN VELLOWAY and Tarn Vellowayan came .");
        tell("The Tarn Velloway Front .", List.of(group(2, 4)), List.of());
        assertEquals(List.of("Tarn Velloway", "TARN VELLOWAY"), names());
    }

    private List<String> names() {
        return new Persons(PlaceKnowledge.NONE)
                .in(text.toString(), sentences).stream()
                        .map(s -> s.in(text.toString()))
                        .toList();
    }

    private void tell(String words) {
        tell(words, List.of(), List.of());
    }

    private void tell(String words, List<GroupName> groups, List<PlaceName> places) {
        int begin = text.length();
        Matcher word = WORD.matcher(words);
        List<CoreLabel> tokens = new ArrayList<>();
        while (word.find()) {
            text.append(tokens.isEmpty() ? "" : " ");
            CoreLabel token = new CoreLabel();
            token.setWord(word.group());
            token.setTag(word.group().equals("'s") ? "POS" : "NNP");
            token.setNER(word.start() > 0 && words.charAt(word.start() - 1) == '_' ? "PERSON" : "O");
            token.setBeginPosition(text.length());
            text.append(word.group());
            token.setEndPosition(text.length());
            tokens.add(token);
        }
        Span span = new Span(begin, text.length());
        text.append('\n');
        sentences.add(new Persons.Named(
                new Sentence(
                        sentences.size(), 0, new Block(Block.Kind.PARAGRAPH, span), span, tokens, new SemanticGraph()),
                groups,
                places));
    }

    private static GroupName group(int from, int to) {
        return new GroupName(from, to, "a group", Camp.UNKNOWN, Optional.empty());
    }

    private static PlaceName place(int token) {
        Place place = new Place(
                new Mention(new Span(0, 0), ""), "Demo", Optional.empty(), "at", Optional.empty(), Optional.empty());
        return new PlaceName(token, token, place, 1, false, Optional.empty());
    }
}
