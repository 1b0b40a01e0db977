package org.skirmish.read.html;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.skirmish.model.Block.Kind;

/** Gathers the parts of an article from the runs of its page. */
final class Gathering {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int DECKS = 4;
    private static final int SHORT = 150;
    private static final int LINE = 60;

    private final Optional<String> title;
    private final Predicate<String> isDay;
    private final List<Part> parts = new ArrayList<>();
    private Optional<String> day = Optional.empty();
    private boolean told;
    private final Posts posts;
    private Optional<Element> post = Optional.empty();

    Gathering(Optional<String> title, Predicate<String> isDay, Posts posts) {
        this.title = title;
        this.isDay = isDay;
        this.posts = posts;
        title.ifPresent(words -> parts.add(new Part(Kind.TITLE, words)));
    }

    /**
     * Takes of all runs those inside the article's place, and before them the captions, days and the few sentences that
     * stand between the title and it.
     */
    void take(List<Run> runs, List<Run> inside) {
        if (!inside.isEmpty()) {
            between(runs, runs.indexOf(inside.get(0))).forEach(this::add);
            inside.forEach(run -> {
                turn(run);
                add(run);
            });
        }
    }

    /** Puts the day of a post before all that it tells. */
    private void turn(Run run) {
        Optional<Element> now = posts.of(run.owner());
        if (now.isPresent() && !now.equals(post)) {
            parts.add(new Part(Kind.DATELINE, posts.day(now.get()).format(WRITTEN)));
        }
        post = now.or(() -> post);
    }

    private List<Run> between(List<Run> runs, int first) {
        int heading = first;
        while (heading > 0
                && runs.get(heading).kind() != Kind.TITLE
                && rest(runs.get(heading)).equals(runs.get(heading).words())) {
            heading--;
        }
        List<Run> between = runs.subList(heading, first).stream()
                .filter(r -> r.kind() == Kind.CAPTION || r.weight() > 0 || isShortDay(rest(r)))
                .toList();
        return between.size() <= DECKS ? between : List.of();
    }

    private void add(Run run) {
        String words = rest(run);
        boolean dated = !told && post.isEmpty() && isShortDay(words);
        if (!words.isEmpty() && !words.equals(last()) && (dated || run.belongs())) {
            parts.add(new Part(run.kind() == Kind.TITLE ? Kind.HEADING : run.kind(), words));
            day = day.or(() -> Optional.of(words).filter(w -> dated));
            told |= run.weight() > 0;
        }
    }

    /** Takes a text as it is, a line a paragraph. */
    void takeLines(String text) {
        text.lines()
                .map(Words::clean)
                .filter(words -> !words.isEmpty())
                .forEach(words -> parts.add(new Part(Kind.PARAGRAPH, words)));
    }

    boolean hasParagraph() {
        return parts.stream().anyMatch(part -> part.kind() == Kind.PARAGRAPH);
    }

    /** The first day that stands by itself before the telling begins. */
    Optional<String> day() {
        return day;
    }

    /** The parts, without headings at their end, under which nothing stands. */
    List<Part> parts() {
        int end = parts.size();
        while (end > 0 && parts.get(end - 1).kind() == Kind.HEADING) {
            end--;
        }
        return parts.subList(0, end);
    }

    /** The words of a run; of one that is nothing but the title, or the title and a day, what follows the title. */
    private String rest(Run run) {
        String words = run.words();
        int length = title.map(String::length).orElse(0);
        if (length == 0 || !words.regionMatches(true, 0, title.get(), 0, length)) {
            return words;
        }
        String rest = words.substring(length).strip();
        return rest.isEmpty() || rest.length() <= LINE && isDay.test(rest) ? rest : words;
    }

    private boolean isShortDay(String words) {
        return words.length() <= SHORT && isDay.test(words);
    }

    private String last() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1).words();
    }
}
