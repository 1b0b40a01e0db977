package org.skirmish.serve;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes queries by the grammar of SPARQL 1.1 at random: right in form, seldom sensible, often costly. The same seed
 * makes the same queries.
 */
final class RandomQueries {

    private static final List<String> VARIABLES = List.of("?a", "?b", "?c", "?d", "?e", "?f");
    private static final List<String> IRIS = List.of(
            "sk:about",
            "sk:measure",
            "sk:claimant",
            "sk:evidence",
            "rdf:type",
            "rdfs:label",
            "<urn:none>",
            "sk:Claim",
            "sk:CasualtyClaim");
    private static final List<String> LITERALS = List.of(
            "0",
            "7",
            "-1.5",
            "1e300",
            "99999999999999999999",
            "true",
            "\"\"",
            "\"killed\"",
            "\"x\"@en",
            "\"2024-01-01T00:00:00Z\"^^xsd:dateTime",
            "\"PT999999H\"^^xsd:dayTimeDuration",
            "\"P1Y\"^^xsd:duration",
            "\"a\\u0001b\"",
            "\"no number\"^^xsd:integer");
    private static final List<String> PATTERNS = List.of(
            "a*a*b$",
            "(a|a)(a|a)(a|a)b",
            "^.*/",
            "(.*)(.*)(.*)x",
            "([a-z]+)+$",
            "a{1,50}",
            "(a{20}){20}",
            "[^/]+",
            "(",
            "(?=a)",
            ".",
            "\\\\p{L}+");
    private static final List<String> ONE = List.of(
            "STR",
            "LANG",
            "DATATYPE",
            "ABS",
            "CEIL",
            "FLOOR",
            "ROUND",
            "STRLEN",
            "UCASE",
            "LCASE",
            "ENCODE_FOR_URI",
            "YEAR",
            "MONTH",
            "DAY",
            "HOURS",
            "TIMEZONE",
            "TZ",
            "MD5",
            "SHA512",
            "isIRI",
            "isLITERAL",
            "isNUMERIC",
            "IRI",
            "BNODE",
            "xsd:integer",
            "xsd:decimal",
            "xsd:double",
            "xsd:dateTime",
            "xsd:boolean",
            "xsd:string",
            "xsd:duration",
            "!",
            "-");
    private static final List<String> TWO = List.of(
            "CONTAINS",
            "STRSTARTS",
            "STRENDS",
            "STRBEFORE",
            "STRAFTER",
            "LANGMATCHES",
            "SAMETERM",
            "STRLANG",
            "STRDT",
            "CONCAT",
            "SUBSTR");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "=", "!=", "<", ">", "<=", ">=", "&&", "||");
    private static final List<String> AGGREGATES = List.of(
            "COUNT", "COUNT(DISTINCT", "SUM", "AVG", "MIN", "MAX", "SAMPLE", "GROUP_CONCAT", "GROUP_CONCAT(DISTINCT");
    private static final String PROLOGUE =
            "PREFIX sk: <https://w3id.org/skirmish/ontology#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
    private static final int DEEPEST = 4;

    private final Random random;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    /** One more. */
    String next() {
        String body = group(0);
        String query =
                switch (random.nextInt(8)) {
                    case 0 -> "ASK " + body;
                    case 1 -> "CONSTRUCT { " + variable() + " " + any(IRIS) + " " + variable() + " } WHERE " + body;
                    case 2, 3 -> grouped(body);
                    default -> "SELECT " + (chance(3) ? "DISTINCT " : "") + projection() + " WHERE " + body + order();
                };
        return PROLOGUE
                + query
                + (chance(2) ? " LIMIT " + random.nextInt(2000) : "")
                + (chance(6) ? " OFFSET " + random.nextInt(100_000) : "");
    }

    private String projection() {
        return chance(3) ? "*" : variable() + " (" + expression(0) + " AS ?made)";
    }

    private String order() {
        return chance(3) ? " ORDER BY " + (chance(2) ? "DESC" : "") + "(" + expression(1) + ") " + variable() : "";
    }

    private String grouped(String body) {
        String key = variable();
        return "SELECT " + key + " (" + aggregate() + " AS ?made) WHERE " + body + " GROUP BY " + key
                + (chance(3) ? " HAVING (" + aggregate() + " > " + any(LITERALS) + ")" : "");
    }

    private String aggregate() {
        String name = any(AGGREGATES);
        String separator =
                name.startsWith("GROUP") && chance(2) ? "; SEPARATOR=\"" + "-".repeat(random.nextInt(4000)) + "\"" : "";
        return name.contains("(")
                ? name + " " + expression(2) + separator + ")"
                : name + "(" + expression(2) + separator + ")";
    }

    private String variable() {
        return any(VARIABLES);
    }

    private String group(int depth) {
        return "{ "
                + Stream.generate(() -> element(depth))
                        .limit(1 + random.nextInt(4))
                        .collect(Collectors.joining(" ")) + " }";
    }

    private String element(int depth) {
        if (depth >= DEEPEST) {
            return triple();
        }
        return switch (random.nextInt(14)) {
            case 0 -> "OPTIONAL " + group(depth + 1);
            case 1 -> group(depth + 1) + " UNION " + group(depth + 1);
            case 2 -> "MINUS " + group(depth + 1);
            case 3 -> "FILTER(" + expression(0) + ")";
            case 4 -> "FILTER " + (chance(2) ? "NOT " : "") + "EXISTS " + group(depth + 1);
            case 5 -> chain();
            case 6 -> "GRAPH " + variable() + " " + group(depth + 1);
            case 7 ->
                "{ SELECT " + (chance(2) ? "DISTINCT " : "") + "* WHERE " + group(depth + 1)
                        + (chance(2) ? " LIMIT 500" : "") + " }";
            case 8 ->
                "VALUES " + variable() + " { " + (chance(2) ? "UNDEF " : "") + any(LITERALS) + " " + any(IRIS) + " }";
            case 9 -> variable() + " " + path(0) + " " + variable() + " .";
            default -> triple();
        };
    }

    private String triple() {
        return variable() + " " + (chance(3) ? variable() : any(IRIS)) + " " + (chance(5) ? any(LITERALS) : variable())
                + " .";
    }

    private String path(int depth) {
        if (depth > 2) {
            return any(IRIS);
        }
        return switch (random.nextInt(8)) {
            case 0 -> path(depth + 1) + "/" + path(depth + 1);
            case 1 -> "(" + path(depth + 1) + "|" + path(depth + 1) + ")";
            case 2 -> "^" + any(IRIS);
            case 3 -> "(" + path(depth + 1) + ")" + any(List.of("*", "+", "?"));
            case 4 -> "!(" + any(IRIS) + "|^" + any(IRIS) + ")";
            case 5 -> any(IRIS) + any(List.of("*", "+"));
            default -> any(IRIS);
        };
    }

    /** Values that are made of one another, again and again. */
    private String chain() {
        int length = 1 + random.nextInt(30);
        String name = "?x" + random.nextInt(1_000_000) + "_";
        String step = any(List.of(
                "V * V",
                "V + V",
                "CONCAT(V, V)",
                "REPLACE(V, \"a\", \"aaaa\")",
                "ENCODE_FOR_URI(V)",
                "V - 1",
                "STRDT(CONCAT(STR(V), \"9\"), xsd:integer)",
                "UCASE(V)",
                "IF(true, CONCAT(V, \"a%\"), V)",
                "xsd:decimal(V) / 7"));
        return "BIND(" + any(LITERALS) + " AS " + name + "0) "
                + IntStream.range(0, length)
                        .mapToObj(i -> "BIND(" + step.replace("V", name + i) + " AS " + name + (i + 1) + ")")
                        .collect(Collectors.joining(" "));
    }

    private String expression(int depth) {
        if (depth >= DEEPEST) {
            return chance(2) ? variable() : any(LITERALS);
        }
        return switch (random.nextInt(11)) {
            case 0 -> "(" + expression(depth + 1) + " " + any(OPERATORS) + " " + expression(depth + 1) + ")";
            case 1 -> any(TWO) + "(" + expression(depth + 1) + ", " + expression(depth + 1) + ")";
            case 2 ->
                "REGEX(" + text(depth) + ", \"" + any(PATTERNS) + "\""
                        + (chance(2) ? ", \"" + any(List.of("i", "s", "m", "x", "q", "ix")) + "\"" : "") + ")";
            case 3 ->
                "REPLACE(" + text(depth) + ", \"" + any(PATTERNS) + "\", "
                        + any(List.of("\"\"", "\"$0$0\"", "\"aaaa\"", text(depth))) + ")";
            case 4 -> "IF(" + expression(depth + 1) + ", " + expression(depth + 1) + ", " + expression(depth + 1) + ")";
            case 5 -> "COALESCE(" + expression(depth + 1) + ", " + expression(depth + 1) + ")";
            case 6 ->
                "(" + expression(depth + 1) + (chance(2) ? " NOT" : "") + " IN (" + any(LITERALS) + ", "
                        + expression(depth + 1) + "))";
            case 7 -> "BOUND(" + variable() + ")";
            case 8 -> any(LITERALS);
            case 9 -> variable();
            default -> call(any(ONE), expression(depth + 1));
        };
    }

    private static String call(String function, String argument) {
        return function.length() == 1 ? "(" + function + " " + argument + ")" : function + "(" + argument + ")";
    }

    private String text(int depth) {
        return chance(2)
                ? "STR(" + expression(depth + 1) + ")"
                : "CONCAT(\"" + "a".repeat(random.nextInt(300)) + "\", STR(" + variable() + "))";
    }
}
