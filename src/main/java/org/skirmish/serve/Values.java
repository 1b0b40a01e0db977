package org.skirmish.serve;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/**
 * Says which values a query may reckon with: numbers of a million digits, and durations of a million years, keep a
 * processor busy without end.
 */
final class Values {

    private static final int LENGTH = 1_000;
    private static final int BITS = 3_400;
    private static final int YEAR_DIGITS = 6;
    private static final int PART_DIGITS = 9;
    private static final double YEARS = 1_000;
    private static final double MONTHS = 12;
    private static final double DAYS = 365;
    private static final double HOURS = 24 * DAYS;
    private static final double MINUTES = 60 * HOURS;
    private static final double SECONDS = 60 * MINUTES;

    /** Types of XML Schema whose values are texts, which nothing is reckoned from. */
    private static final Set<String> TEXTS = Set.of(
            XSD.xstring.getURI(),
            XSD.normalizedString.getURI(),
            XSD.token.getURI(),
            XSD.anyURI.getURI(),
            XSD.hexBinary.getURI(),
            XSD.base64Binary.getURI());

    private Values() {}

    /** Why nothing may be reckoned with a term, in words that end a sentence; nothing if it may. */
    static Optional<String> fault(Node node) {
        return node.isLiteral() ? fault(node.getLiteralDatatypeURI(), node.getLiteralLexicalForm()) : Optional.empty();
    }

    /** The same for a literal that is not made yet. */
    static Optional<String> fault(String type, String form) {
        if (type == null || !type.startsWith(XSD.NS) || TEXTS.contains(type)) {
            return Optional.empty();
        }
        if (form.length() > LENGTH) {
            return Optional.of("a value of more than " + LENGTH + " characters");
        }
        if (type.equals(XSD.duration.getURI())
                || type.equals(XSDDatatype.XSDdayTimeDuration.getURI())
                || type.equals(XSDDatatype.XSDyearMonthDuration.getURI())) {
            return years(form) > YEARS
                    ? Optional.of("a duration of more than " + (int) YEARS + " years")
                    : Optional.empty();
        }
        return isDay(type) && yearDigits(form) > YEAR_DIGITS
                ? Optional.of("a year of more than " + YEAR_DIGITS + " digits")
                : Optional.empty();
    }

    /** The same for a value, which numbers need not be written out for. */
    static Optional<String> fault(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength() > BITS ? tooManyDigits() : Optional.empty();
        }
        if (value.isDecimal()) {
            return value.getDecimal().precision() > LENGTH
                            || Math.abs(value.getDecimal().scale()) > LENGTH
                    ? tooManyDigits()
                    : Optional.empty();
        }
        return value.isNumber() || value.isString() ? Optional.empty() : fault(value.asNode());
    }

    private static Optional<String> tooManyDigits() {
        return Optional.of("a number of more than " + LENGTH + " digits");
    }

    private static boolean isDay(String type) {
        return type.equals(XSD.dateTime.getURI())
                || type.equals(XSDDatatype.XSDdateTimeStamp.getURI())
                || type.equals(XSD.date.getURI())
                || type.equals(XSD.gYear.getURI())
                || type.equals(XSD.gYearMonth.getURI());
    }

    private static int yearDigits(String form) {
        int digits = 0;
        for (char c : form.strip().toCharArray()) {
            if (Character.isDigit(c)) {
                digits++;
            } else if (digits > 0) {
                break;
            }
        }
        return digits;
    }

    /** About how many years a duration lasts; without bound if a part of it has too many digits to tell. */
    private static double years(String form) {
        double years = 0;
        boolean time = false;
        int from = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetter(c)) {
                years += amount(form.substring(from, i)) / inYear(c, time);
                time |= c == 'T';
                from = i + 1;
            }
        }
        return years;
    }

    private static double amount(String digits) {
        String whole = digits.strip().split("\\.", -1)[0];
        if (whole.length() > PART_DIGITS + 1) {
            return Double.POSITIVE_INFINITY;
        }
        return whole.chars().allMatch(c -> c >= '0' && c <= '9') && !whole.isEmpty() ? Long.parseLong(whole) : 0;
    }

    private static double inYear(char unit, boolean time) {
        return switch (unit) {
            case 'M' -> time ? MINUTES : MONTHS;
            case 'D' -> DAYS;
            case 'H' -> HOURS;
            case 'S' -> SECONDS;
            default -> 1;
        };
    }
}
