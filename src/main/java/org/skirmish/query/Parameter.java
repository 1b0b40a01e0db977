package org.skirmish.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.skirmish.model.Issue;

/**
 * What a question can be asked with. Every parameter has a default, with which the question asks about everything or
 * about a common case.
 *
 * @param name the variable of the query, without its question mark
 * @param byDefault value taken where none is given
 * @param description one line
 */
public record Parameter(String name, Type type, String byDefault, String description) {

    /** A header line: {@code param: group string "Myanmar military" Name of the group or a part of it}. */
    private static final Pattern LINE =
            Pattern.compile("param: ([A-Za-z][A-Za-z0-9_]*) (string|date|iri|integer) \"([^\"]*)\" (\\S.*)");

    /** How the text of a value becomes a term. */
    public enum Type {
        STRING,
        DATE,
        IRI,
        INTEGER;

        Node term(String text) {
            return switch (this) {
                case STRING -> NodeFactory.createLiteralString(text);
                case DATE -> NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
                case INTEGER ->
                    NodeFactory.createLiteralDT(Long.toString(Long.parseLong(text)), XSDDatatype.XSDinteger);
                case IRI -> NodeFactory.createURI(requireIri(text));
            };
        }

        private static String requireIri(String text) {
            if (!text.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*")) {
                throw new NumberFormatException("not an absolute IRI");
            }
            return text;
        }

        String example() {
            return switch (this) {
                case STRING -> "any words";
                case DATE -> "a day such as 2022-10-06";
                case INTEGER -> "a whole number";
                case IRI -> "an absolute IRI";
            };
        }
    }

    static Parameter parse(String slug, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new QueryProblem(new Issue(
                    slug,
                    "the header line is not a parameter: " + line,
                    "write: param: name string|date|iri|integer \"default\" description"));
        }
        Parameter parameter = new Parameter(
                matcher.group(1),
                Type.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
                matcher.group(3),
                matcher.group(4));
        parameter.term(parameter.byDefault());
        return parameter;
    }

    /** The term that a text stands for. @throws QueryProblem if the text is not of the parameter's type */
    Node term(String text) {
        try {
            return type.term(text);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new QueryProblem(
                    new Issue("parameter " + name, "\"" + text + "\" does not fit", "give " + type.example()));
        }
    }
}
