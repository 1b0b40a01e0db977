package org.skirmish.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * A point or a polygon as well-known text (OGC 06-103r4, 7.2), in degrees of CRS84: longitude first.
 *
 * @param rings of a polygon the outer ring and then its holes; of a point one ring of one corner
 */
record Wkt(List<List<Corner>> rings) {

    private static final int LONGEST = 20_000;
    private static final int CORNERS_OF_A_RING = 4;
    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final Pattern FORM =
            Pattern.compile("(?:<([^<>]{1,200})> ?)?(POINT|POLYGON) ?\\((.*)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CORNER =
            Pattern.compile("\\s*+(-?+\\d{1,3}+(?:\\.\\d{1,20}+)?+)\\s++(-?+\\d{1,2}+(?:\\.\\d{1,20}+)?+)\\s*+");

    /** Degrees. */
    record Corner(double longitude, double latitude) {}

    /** @throws ExprEvalException if the text is no point or polygon in CRS84, or longer than 20,000 characters */
    static Wkt parse(String text) {
        Matcher matcher = FORM.matcher(text.length() <= LONGEST ? text.strip() : "");
        if (!matcher.matches() || matcher.group(1) != null && !matcher.group(1).equals(CRS84)) {
            throw new ExprEvalException(
                    "no POINT or POLYGON of CRS84: " + text.substring(0, Math.min(40, text.length())));
        }
        boolean point = matcher.group(2).equalsIgnoreCase("POINT");
        return point ? new Wkt(List.of(List.of(corner(matcher.group(3))))) : polygon(matcher.group(3));
    }

    private static Wkt polygon(String body) {
        List<List<Corner>> rings = new ArrayList<>();
        for (String ring : body.strip().split("\\)\\s*,\\s*\\(")) {
            List<Corner> corners = new ArrayList<>();
            for (String corner : ring.replace("(", "").replace(")", "").split(",")) {
                corners.add(corner(corner));
            }
            if (corners.size() < CORNERS_OF_A_RING) {
                throw new ExprEvalException("a ring of a polygon has four corners at least, the last being the first");
            }
            rings.add(corners);
        }
        return new Wkt(rings);
    }

    private static Corner corner(String text) {
        Matcher matcher = CORNER.matcher(text);
        if (!matcher.matches()) {
            throw new ExprEvalException("no longitude and latitude: " + text.substring(0, Math.min(40, text.length())));
        }
        return new Corner(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
    }

    /** @throws ExprEvalException if it is no point */
    Corner point() {
        if (rings.size() != 1 || rings.get(0).size() != 1) {
            throw new ExprEvalException("only points have a distance here");
        }
        return rings.get(0).get(0);
    }

    /** Whether the corner lies in the outer ring and in no hole; a point holds itself alone. */
    boolean holds(Corner corner) {
        if (rings.get(0).size() == 1) {
            return rings.get(0).get(0).equals(corner);
        }
        return inside(corner, rings.get(0)) && rings.stream().skip(1).noneMatch(hole -> inside(corner, hole));
    }

    /** By the number of sides that a line to the east crosses. */
    private static boolean inside(Corner corner, List<Corner> ring) {
        boolean in = false;
        for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            Corner a = ring.get(i);
            Corner b = ring.get(before);
            boolean spans = a.latitude() > corner.latitude() != b.latitude() > corner.latitude();
            if (spans
                    && corner.longitude()
                            < (b.longitude() - a.longitude())
                                            * (corner.latitude() - a.latitude())
                                            / (b.latitude() - a.latitude())
                                    + a.longitude()) {
                in = !in;
            }
        }
        return in;
    }
}
