package org.skirmish.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.skirmish.model.Issue;

/** Finds in the files of a registry what the program could not work with, each with its line. */
final class RegistryFaults {

    private static final String HELP = "see the head of ontology/groups/myanmar.ttl for what may stand there";
    private static final String NOTATION = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private final GroupTerms terms = new GroupTerms();
    private final Map<String, String> schemes = new HashMap<>();
    private final Map<String, String> notations = new HashMap<>();
    private final Map<Node, String> firstLines = new HashMap<>();
    private final Set<Node> typed = new HashSet<>();
    private final Set<Node> added = new HashSet<>();
    private final Set<Node> noted = new HashSet<>();
    private final List<Issue> found = new ArrayList<>();

    /** @param ours the vocabulary that comes with the program */
    RegistryFaults(Vocabulary ours) {
        for (String scheme : ours.schemes()) {
            ours.scheme(scheme).forEach(concept -> schemes.put(concept.iri(), scheme));
        }
        ours.scheme(Vocabulary.GROUPS).forEach(group -> notations.put(group.notation(), group.iri()));
    }

    /** Looks at all that one file says. */
    void look(String file, List<LocatedTurtle.Located> triples) {
        for (LocatedTurtle.Located each : triples) {
            String where = file + ":" + each.line();
            Triple triple = each.triple();
            firstLines.putIfAbsent(triple.getSubject(), where);
            String before = firstLines.get(triple.getSubject());
            if (triple.getSubject().isURI() && !before.startsWith(file + ":")) {
                add(
                        before,
                        "speaks of a group of which " + file + " speaks too: <" + triple.getSubject() + ">",
                        "say all of it in one file");
                firstLines.put(triple.getSubject(), where);
            }
            term(triple, where);
        }
    }

    /** All that was found, once every file was looked at. */
    List<Issue> all() {
        firstLines.forEach(this::subject);
        return found.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Issue::subject))
                .toList();
    }

    private void subject(Node subject, String where) {
        String scheme = subject.isURI() ? schemes.get(subject.getURI()) : Vocabulary.GROUPS;
        if (scheme == null && !typed.contains(subject)) {
            add(
                    where,
                    "<" + subject + "> is no group of ours and has no class",
                    "mend its name, or write 'a skos:Concept' to add a group");
        } else if (scheme != null && !scheme.equals(Vocabulary.GROUPS)) {
            add(where, "<" + subject + "> is a concept of the scheme " + scheme, "a registry can change groups alone");
        } else if (scheme == null && added.contains(subject) && !noted.contains(subject)) {
            add(
                    where,
                    "<" + subject + "> has no skos:notation",
                    "add one: a word that no other group has, such as the end of its name");
        }
    }

    private void term(Triple triple, String where) {
        String property = triple.getPredicate().getURI();
        Optional<GroupTerms.Values> values = terms.values(property);
        if (values.isPresent()) {
            wrong(values.get(), triple).ifPresent(problem -> add(where, problem, HELP));
        } else if (terms.covers(property)) {
            add(where, "unknown term <" + property + ">", HELP);
        }
        if (triple.getPredicate().equals(RDF.type.asNode())) {
            typed.add(triple.getSubject());
            if (triple.getObject().equals(SKOS.Concept.asNode())) {
                added.add(triple.getSubject());
            }
        }
        if (triple.getPredicate().equals(SKOS.notation.asNode())
                && triple.getObject().isLiteral()) {
            notation(triple, where);
        }
    }

    private void notation(Triple triple, String where) {
        noted.add(triple.getSubject());
        String notation = triple.getObject().getLiteralLexicalForm();
        String owner = notations.putIfAbsent(notation, triple.getSubject().toString());
        if (owner != null && !owner.equals(triple.getSubject().toString())) {
            add(where, "the notation " + notation + " is that of <" + owner + ">", "give another");
        } else if (!notation.matches(NOTATION)) {
            add(
                    where,
                    "the notation '" + notation + "' is no word that can end a name",
                    "take letters, digits, hyphens");
        }
    }

    private Optional<String> wrong(GroupTerms.Values values, Triple triple) {
        Node object = triple.getObject();
        String property = triple.getPredicate().getLocalName();
        boolean right =
                switch (values) {
                    case TEXT -> object.isLiteral();
                    case DAY -> object.isLiteral() && isDay(object.getLiteralLexicalForm());
                    case CLASS -> object.isURI() && (terms.isClass(object.getURI()) || !terms.covers(object.getURI()));
                    case CONCEPT -> object.isURI() && isConcept(property, object.getURI());
                    case PERIOD -> object.isBlank();
                    case GROUP, NODE -> object.isURI();
                };
        return right ? Optional.empty() : Optional.of("unknown value of " + property + ": " + object);
    }

    private boolean isConcept(String property, String iri) {
        return property.equals("inScheme")
                ? iri.equals("https://w3id.org/skirmish/concept/groups")
                : "camps".equals(schemes.get(iri));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void add(String where, String problem, String remedy) {
        found.add(new Issue(where, problem, remedy));
    }
}
