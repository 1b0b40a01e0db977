package org.skirmish.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.skirmish.model.Setting;

/** Literals in one lexical form a value, so that stores that normalise them give the same bytes back. */
final class Literals {

    private static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";
    private static final int PLACES = 4;

    private Literals() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node whole(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** An {@code xsd:decimal}, rounded to four places, with at least one. */
    static Node decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        String form = (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString();
        return NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal);
    }

    /** An {@code xsd:double}, in the form in which TDB2 gives it back. */
    static Node real(double number) {
        return NodeFactory.createLiteralDT(XSDNumUtils.stringForm(number), XSDDatatype.XSDdouble);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** A point as well-known text: longitude first, in the default reference system CRS84 (OGC 11-052r4, 8.5.1). */
    static Node wkt(Setting.Point point) {
        String form = "POINT(" + degrees(point.longitude()) + " " + degrees(point.latitude()) + ")";
        return NodeFactory.createLiteralDT(form, TypeMapper.getInstance().getSafeTypeByName(WKT));
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
