package org.skirmish.privacy;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.skirmish.model.Span;

/** Takes along what touches private words and belongs to them: the floor of an address, the extension of a phone. */
final class Neighbourhood {

    /** How far before the words what goes before them may begin, in characters. */
    private static final int AHEAD = 120;
    /** How many neighbours one side may have. */
    private static final int MOST = 6;

    private final List<PatternFile.Neighbour> neighbours;

    Neighbourhood(List<PatternFile.Neighbour> neighbours) {
        this.neighbours = neighbours;
    }

    /** The words with their neighbours on both sides, or the same words where they have none. */
    PrivateWords grown(PrivateWords words, String text) {
        int begin = words.span().begin();
        int end = words.span().end();
        for (int i = 0; i < MOST; i++) {
            end = next(words.kind(), true, text, end).orElse(end);
            begin = next(words.kind(), false, text, begin).orElse(begin);
        }
        return new PrivateWords(new Span(begin, end), words.kind());
    }

    private OptionalInt next(PrivateKind kind, boolean behind, String text, int at) {
        return neighbours.stream()
                .filter(neighbour -> neighbour.behind() == behind)
                .filter(neighbour -> neighbour.kind().equals(kind))
                .map(neighbour -> neighbour.pattern().matcher(text))
                .filter(matcher -> behind ? follows(matcher, at) : precedes(matcher, at))
                .mapToInt(matcher -> behind ? matcher.end() : matcher.start())
                .findFirst();
    }

    private static boolean follows(Matcher matcher, int at) {
        matcher.region(at, matcher.regionEnd());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt();
    }

    private static boolean precedes(Matcher matcher, int at) {
        matcher.region(Math.max(0, at - AHEAD), at);
        matcher.useTransparentBounds(true);
        return matcher.find();
    }
}
