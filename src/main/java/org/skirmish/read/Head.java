package org.skirmish.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.skirmish.model.Block.Kind;
import org.skirmish.model.Casing;

/** Reads what stands before the first paragraph: letterhead, title, standfirst, byline, date line. */
final class Head {

    private static final List<String> PUBLISHED = List.of("line-credit", "line-credit-after", "line-outlet");
    private static final List<String> DATED = List.of("line-date", "line-dateline", "line-imprint");
    private static final int LONGEST_TITLE = 250;
    private static final int HORIZON = 6;
    private static final int DECKS = 2;

    private final Patterns patterns;
    private final WrittenDate dates;
    private final Paragraphs paragraphs;

    Head(Patterns patterns, WrittenDate dates, Paragraphs paragraphs) {
        this.patterns = patterns;
        this.dates = dates;
        this.paragraphs = paragraphs;
    }

    /** Adds the head's blocks to the draft; gives the number of the first unit after it. */
    int read(Draft draft) {
        int at = letterhead(draft);
        at = title(draft, at);
        int known = lastDatedLine(draft, at);
        while (at < draft.units.size() && (at < known || !tells(draft, at)) && !paragraphs.cutsOff(draft.words(at))) {
            if (!credit(draft, at)) {
                paragraphs.add(draft, draft.span(at), begins(draft, at) ? Kind.PARAGRAPH : Kind.HEADING);
            }
            at++;
            at = draft.title.isEmpty() ? title(draft, at) : at;
        }
        return at;
    }

    /** Whether the text proper begins here, although a date line follows. */
    private boolean begins(Draft draft, int at) {
        int begin = draft.span(at).begin();
        return paragraphs.isBullet(draft.words(at)) && !deck(draft, at)
                || Lead.datelineEnd(patterns, draft.text, begin, draft.span(at).end()) > begin;
    }

    /** "• Police: one officer lost", right above the byline: a second headline. */
    private boolean deck(Draft draft, int at) {
        return paragraphs.isShort(draft.words(at))
                && at + 1 < draft.units.size()
                && creditKind(draft.words(at + 1)).isPresent();
    }

    private boolean tells(Draft draft, int at) {
        return paragraphs.isSentence(draft.words(at))
                && creditKind(draft.words(at)).isEmpty();
    }

    /**
     * A first line in capitals and the lines right under it, where one of the first two names a body that issues
     * statements.
     */
    private int letterhead(Draft draft) {
        int end = 1;
        while (end < Math.min(4, draft.units.size())
                && !draft.units.get(end).apart()
                && paragraphs.isShort(draft.words(end))
                && draft.words(end).matches("[^\\d:]*")) {
            end++;
        }
        Optional<String> body = draft.units.stream()
                .limit(Math.min(2, end))
                .map(u -> u.span().in(draft.text))
                .filter(w -> patterns.fits("organisation", w))
                .findFirst();
        boolean joined = draft.units.size() > 1 && !draft.units.get(1).apart();
        if (!joined
                || body.isEmpty()
                || !Casing.shouted(draft.words(0))
                || Casing.shouted(draft.text)
                || creditKind(draft.words(Math.min(1, end))).isPresent()) {
            return 0;
        }
        for (int i = 0; i < end; i++) {
            draft.letterhead.add(draft.words(i));
            draft.blocks.add(Kind.BYLINE, draft.span(i).begin(), draft.span(i).end());
        }
        draft.publisher = body;
        return end;
    }

    private int title(Draft draft, int at) {
        if (at + 1 >= draft.units.size()) {
            return at;
        }
        String words = draft.words(at);
        boolean stopped = words.endsWith(".") && creditKind(draft.words(at + 1)).isEmpty();
        if (words.length() > LONGEST_TITLE || stopped || creditKind(words).isPresent() || paragraphs.isPoint(words)) {
            return at;
        }
        draft.title = Optional.of(words.replaceAll("\\s+", " "));
        draft.blocks.add(Kind.TITLE, draft.span(at).begin(), draft.span(at).end());
        return at + 1;
    }

    /**
     * The number after the last byline or date line among the next few units, with at most two full paragraphs before
     * it.
     */
    private int lastDatedLine(Draft draft, int from) {
        int last = from;
        int sentences = 0;
        for (int i = from; i < Math.min(from + HORIZON, draft.units.size()) && sentences <= DECKS; i++) {
            boolean credit = creditKind(draft.words(i)).isPresent();
            last = credit ? i + 1 : last;
            sentences += !credit && paragraphs.isSentence(draft.words(i)) ? 1 : 0;
        }
        return last;
    }

    private Optional<Kind> creditKind(String words) {
        if (patterns.fits("line-byline", words) || PUBLISHED.stream().anyMatch(name -> patterns.fits(name, words))) {
            return Optional.of(Kind.BYLINE);
        }
        if (patterns.fits("line-edition", words)) {
            return Optional.of(Kind.BYLINE);
        }
        boolean dated = DATED.stream().anyMatch(name -> patterns.fits(name, words));
        return dated ? Optional.of(Kind.DATELINE) : Optional.empty();
    }

    /** Adds a unit that says who wrote or published, and when; answers whether it does. */
    boolean credit(Draft draft, int at) {
        String words = draft.words(at);
        Optional<Kind> kind = creditKind(words);
        if (kind.isEmpty()) {
            return false;
        }
        draft.blocks.add(kind.get(), draft.span(at).begin(), draft.span(at).end());
        draft.dated(dates.in(words));
        draft.publisher = draft.publisher.or(() -> kind.get() == Kind.BYLINE ? publisher(words) : Optional.empty());
        return true;
    }

    private Optional<String> publisher(String words) {
        Matcher by = patterns.get("line-byline").matcher(words);
        if (by.matches()) {
            return Optional.of(outlet(by.group("by")))
                    .filter(who -> patterns.fits("outlet-name", who) && !patterns.fits("anonymous", who))
                    .map(this::named);
        }
        for (String name : PUBLISHED) {
            Matcher m = patterns.get(name).matcher(words);
            if (m.matches()) {
                return Optional.ofNullable(m.group("who"))
                        .filter(who -> !patterns.fits("place-shouted", who))
                        .map(this::named);
            }
        }
        return Optional.empty();
    }

    /** The outlet of "a reporter of the …", else the words. */
    private String outlet(String who) {
        Matcher staff = patterns.get("staff-of").matcher(who);
        return staff.matches() ? staff.group("outlet") : who;
    }

    /** The name as the list of outlets writes it, else as it stands. */
    private String named(String who) {
        String trimmed = who.strip();
        return patterns.words("outlets").stream()
                .filter(o -> o.toLowerCase(Locale.ROOT).equals(trimmed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(trimmed);
    }
}
