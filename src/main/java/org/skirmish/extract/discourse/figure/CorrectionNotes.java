package org.skirmish.extract.discourse.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.PhraseBook;
import org.skirmish.model.Span;

/**
 * Finds in a report the notes that correct it ({@code rules/corrections.txt}), and what they say of a number in them.
 */
final class CorrectionNotes {

    /** Harms that a note may name beside a bare number; the names of the kinds in the book. */
    static final List<String> MEASURES =
            List.of("killed", "injured", "arrested", "captured", "displaced", "missing", "destroyed");

    private final PhraseBook phrases = PhraseBook.load("corrections");

    /**
     * One note.
     *
     * @param sentences those of one paragraph, from the one that makes it a note on
     */
    record Note(List<SentenceReading> sentences) {

        /** Whether the sentence is one of it. */
        boolean has(SentenceReading told) {
            return sentences.contains(told);
        }
    }

    /** The notes of the report, in the order of the text. */
    List<Note> in(String text, List<SentenceReading> report) {
        List<Note> notes = new ArrayList<>();
        List<SentenceReading> open = new ArrayList<>();
        for (SentenceReading told : report) {
            boolean begins = isNote(told.sentence().lowerCase(text));
            boolean beside = !open.isEmpty()
                    && open.get(0).sentence().paragraph() == told.sentence().paragraph();
            if (!beside) {
                close(open, notes);
            }
            if (begins || beside) {
                open.add(told);
            }
        }
        close(open, notes);
        return notes;
    }

    private static void close(List<SentenceReading> open, List<Note> notes) {
        if (!open.isEmpty()) {
            notes.add(new Note(List.copyOf(open)));
            open.clear();
        }
    }

    private boolean isNote(String words) {
        return phrases.finds("note", words) && !phrases.finds("no-note", words);
    }

    /** Whether the sentence, which is one of a note, tells what was said before. */
    boolean tellsOld(String text, SentenceReading told) {
        String words = told.sentence().lowerCase(text);
        return phrases.finds("old", words) && (isNote(words) || phrases.finds("goes-on", words));
    }

    /** Whether the sentence, which is one of a note, speaks of the correction at all. */
    boolean speaksOfIt(String text, SentenceReading told) {
        String words = told.sentence().lowerCase(text);
        return isNote(words) || phrases.finds("goes-on", words);
    }

    /** Whether the words before a number, or behind it, take it back by themselves. */
    boolean takesBack(String text, Sentence sentence, Span number) {
        return phrases.ends("taken", before(text, sentence, number))
                || phrases.begins("taken-after", after(text, sentence, number));
    }

    /** Whether the words before a number without a harm give it as what was said before. */
    boolean gives(String text, Sentence sentence, Span number) {
        return phrases.ends("given", before(text, sentence, number));
    }

    /** Whether a number in a sentence that tells what was said before is the right one all the same. */
    boolean letsStand(String text, Sentence sentence, Span number) {
        return phrases.ends("stands", before(text, sentence, number));
    }

    /** The harms that the words of a note name, for a number without any. */
    Set<String> measures(String text, Note note) {
        Set<String> named = new TreeSet<>();
        for (SentenceReading told : note.sentences()) {
            String words = told.sentence().lowerCase(text);
            MEASURES.stream().filter(m -> phrases.finds(m, words)).forEach(named::add);
        }
        return named;
    }

    /** Whether a speaker of that name is the report itself. */
    boolean isSelf(String name) {
        return phrases.finds("self", name.toLowerCase(Locale.ROOT));
    }

    private static String before(String text, Sentence sentence, Span number) {
        return plain(text.substring(sentence.span().begin(), number.begin()));
    }

    private static String after(String text, Sentence sentence, Span number) {
        return plain(text.substring(number.end(), sentence.span().end()));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace('\u2019', '\'')
                .strip();
    }
}
