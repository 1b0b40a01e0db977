package org.skirmish.extract.discourse.attribution;

import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.model.Party;

/** Who spoke last: the person whom "he" means, the body that "it" means, and whoever it was. */
final class SpeakerFocus {

    static final int REACH = 3;

    private final Timeline<State> mind;

    /** The last speaker, person and body, and where each was told of; sentences and paragraphs by index. */
    private static final class State {

        private Optional<Party> last = Optional.empty();
        private Optional<Party> person = Optional.empty();
        private Optional<Party> body = Optional.empty();
        private int sentence = -REACH - 1;
        private int spoke = -REACH - 1;
        private int paragraph = -1;
        private int told = -REACH - 1;

        private State copy() {
            State same = new State();
            same.last = last;
            same.person = person;
            same.body = body;
            same.sentence = sentence;
            same.spoke = spoke;
            same.paragraph = paragraph;
            same.told = told;
            return same;
        }
    }

    SpeakerFocus(Timelines times) {
        this.mind = times.begin(new State(), State::copy);
    }

    /** Notes a speaker; {@code named} is false for a pronoun, which tells nothing new of who is a person. */
    void note(Party speaker, boolean named, boolean isPerson, Sentence told) {
        State now = mind.now();
        now.last = Optional.of(speaker);
        now.sentence = told.index();
        now.spoke = told.index();
        now.paragraph = told.paragraph();
        if (named && isPerson) {
            now.person = now.last;
        } else if (named) {
            now.body = now.last;
        }
    }

    /** Notes a person of whom the report speaks, who may say the next sentence. */
    void notePerson(Party subject, Sentence told) {
        State now = mind.now();
        now.person = Optional.of(subject);
        now.last = now.last.isEmpty() || told.index() - now.sentence > 1 ? now.person : now.last;
        now.sentence = told.index();
        now.told = told.index();
    }

    /** Notes a group of whose doing the report told, which "it" may be in the next sentence. */
    void noteBody(Party group, Sentence told) {
        State now = mind.now();
        now.body = Optional.of(group);
        now.last = now.last.isEmpty() || told.index() - now.sentence > 1 ? now.body : now.last;
        now.sentence = told.index();
    }

    /**
     * The person of whom the sentence right before told, and who had not spoken: whose a quotation is that opens now.
     */
    Optional<Party> introduced(Sentence now) {
        State then = mind.at(now);
        return now.index() - then.told == 1 ? then.person : Optional.empty();
    }

    /** Whether, at the sentence, somebody had spoken behind that of the index. */
    boolean since(Sentence told, int index) {
        return mind.at(told).spoke > index;
    }

    /** Whom a pronoun of speech means: "he" the last person, "it" the last body, "they" whoever spoke last. */
    Optional<Party> meant(Sentence told, String pronoun) {
        State then = mind.at(told);
        return switch (pronoun) {
            case "he", "she" -> then.person.or(() -> then.last);
            case "it" -> then.body.or(() -> then.last);
            default -> then.last;
        };
    }

    /** The last speaker, if that was at most so many sentences before. */
    Optional<Party> within(Sentence told, int sentences) {
        State then = mind.at(told);
        return told.index() - then.sentence <= sentences ? then.last : Optional.empty();
    }

    /** Who spoke in the sentence right before, in the same paragraph. */
    Optional<Party> goingOn(Sentence told) {
        State then = mind.at(told);
        return told.index() - then.spoke == 1 && told.paragraph() == then.paragraph ? then.last : Optional.empty();
    }
}
