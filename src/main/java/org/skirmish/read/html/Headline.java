package org.skirmish.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.skirmish.model.Block.Kind;

/** Finds the title of the article: a heading that agrees with what the page says of itself, else what it says. */
final class Headline {

    private static final double ALIKE = 0.5;
    private static final int TELLING = 20;

    private Headline() {}

    static Optional<String> of(Document page, PageData data, List<Run> runs) {
        List<String> headings = runs.stream()
                .filter(r -> r.kind() == Kind.TITLE && r.words().length() <= 300)
                .map(Run::words)
                .distinct()
                .toList();
        Optional<String> publisher = data.publisher();
        Optional<String> said = data.title()
                .or(() -> Optional.of(Words.clean(page.title())).filter(t -> !t.isEmpty()))
                .map(t -> bare(t, publisher));
        Optional<String> agreeing = said.flatMap(
                title -> headings.stream().filter(h -> alike(h, title)).findFirst());
        Optional<String> lower = said.flatMap(title -> runs.stream()
                .filter(r -> r.kind() == Kind.HEADING && r.words().length() >= TELLING && title.contains(r.words()))
                .map(Run::words)
                .findFirst());
        return agreeing.or(() -> lower)
                .or(() -> data.title().isPresent() ? said : Optional.empty())
                .or(() -> only(headings))
                .or(() -> said);
    }

    private static Optional<String> only(List<String> headings) {
        return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
    }

    /** The title without the name of the site after it, or before. */
    private static String bare(String title, Optional<String> publisher) {
        String[] pieces = title.split("\\s+[|»•·—–-]\\s+|\\s+::\\s+");
        if (pieces.length < 2) {
            return title;
        }
        String last = pieces[pieces.length - 1];
        String name = publisher.orElse("");
        if (last.equalsIgnoreCase(name)) {
            return title.substring(0, title.lastIndexOf(last)).replaceFirst("\\s+(?:[|»•·—–-]|::)\\s+$", "");
        }
        if (pieces[0].equalsIgnoreCase(name)) {
            return title.substring(pieces[0].length()).replaceFirst("^\\s+(?:[|»•·—–-]|::)\\s+", "");
        }
        return title;
    }

    /** Whether the two share half of the words of the shorter. */
    private static boolean alike(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        int fewer = Math.min(a.size(), b.size());
        a.retainAll(b);
        return fewer > 0 && a.size() >= Math.ceil(fewer * ALIKE);
    }

    private static Set<String> words(String title) {
        return new HashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
