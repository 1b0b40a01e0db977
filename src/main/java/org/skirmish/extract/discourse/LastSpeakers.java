package org.skirmish.extract.discourse;

import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Party;

/** Who spoke last: the person whom "he" means, the body that "it" means, and whoever it was. */
final class LastSpeakers {

    static final int REACH = 3;

    private Optional<Party> last = Optional.empty();
    private Optional<Party> person = Optional.empty();
    private Optional<Party> body = Optional.empty();
    private int sentence = -REACH - 1;
    private int spoke = -REACH - 1;
    private int paragraph = -1;
    private int told = -REACH - 1;

    /** Notes a speaker; {@code named} is false for a pronoun, which tells nothing new of who is a person. */
    void note(Party speaker, boolean named, boolean isPerson, Sentence told) {
        last = Optional.of(speaker);
        sentence = told.index();
        spoke = told.index();
        paragraph = told.paragraph();
        if (named && isPerson) {
            person = last;
        } else if (named) {
            body = last;
        }
    }

    /** Notes a person of whom the report speaks, who may say the next sentence. */
    void notePerson(Party subject, Sentence told) {
        person = Optional.of(subject);
        last = last.isEmpty() || told.index() - sentence > 1 ? person : last;
        sentence = told.index();
        this.told = told.index();
    }

    /** Notes a group of whose doing the report told, which "it" may be in the next sentence. */
    void noteBody(Party group, Sentence told) {
        body = Optional.of(group);
        last = last.isEmpty() || told.index() - sentence > 1 ? body : last;
        sentence = told.index();
    }

    /**
     * The person of whom the sentence right before told, and who had not spoken: whose a quotation is that opens now.
     */
    Optional<Party> introduced(Sentence now) {
        return now.index() - told == 1 ? person : Optional.empty();
    }

    /** Whether somebody spoke behind the sentence of that index. */
    boolean since(int index) {
        return spoke > index;
    }

    /** Whom a pronoun of speech means: "he" the last person, "it" the last body, "they" whoever spoke last. */
    Optional<Party> meant(String pronoun) {
        return switch (pronoun) {
            case "he", "she" -> person.or(() -> last);
            case "it" -> body.or(() -> last);
            default -> last;
        };
    }

    /** The last speaker, if that was at most so many sentences before. */
    Optional<Party> within(Sentence told, int sentences) {
        return told.index() - sentence <= sentences ? last : Optional.empty();
    }

    /** Who spoke in the sentence right before, in the same paragraph. */
    Optional<Party> goingOn(Sentence told) {
        return told.index() - spoke == 1 && told.paragraph() == paragraph ? last : Optional.empty();
    }
}
