package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.prov;
import static org.skirmish.rdf.Terms.schema;
import static org.skirmish.rdf.Terms.sk;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.skirmish.model.Block;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.model.Unmodelled;

/** Writes the report itself, the reading that made its graph, and what that reading left open. */
final class ReportTriples {

    private static final Pattern ADDRESS = Pattern.compile("\"[A-Za-z][A-Za-z0-9+.-]*:[^\"]*\"");

    private final Sheet sheet;
    private final PassageTriples passages;

    ReportTriples(Sheet sheet, PassageTriples passages) {
        this.sheet = sheet;
        this.passages = passages;
    }

    void write(String programVersion) {
        Metadata known = sheet.report().metadata();
        sheet.on(sheet.reportNode())
                .type(sk("Report"), schema("NewsArticle"))
                .text(schema("sha256"), sheet.report().id())
                .text(sk("fileName"), sheet.redactor().words(sheet.report().name()))
                .add(schema("headline"), headline().map(Literals::text))
                .add(
                        schema("publisher"),
                        known.publisher()
                                .filter(name -> sheet.redactor().words(name).equals(name))
                                .map(this::outlet))
                .add(schema("datePublished"), known.published().map(Literals::day))
                .add(
                        schema("url"),
                        known.url()
                                .flatMap(sheet.redactor()::address)
                                .map(url -> NodeFactory.createURI(url.toString())));
        Node program = sheet.on(sheet.iris().named("program", programVersion))
                .type(prov("SoftwareAgent"))
                .label("Skirmish " + programVersion)
                .text(schema("softwareVersion"), programVersion)
                .subject();
        sheet.on(sheet.reading())
                .type(sk("Reading"))
                .add(prov("used"), sheet.reportNode())
                .add(prov("wasAssociatedWith"), program);
        sheet.on(sheet.iris().graph(sheet.report())).add(prov("wasGeneratedBy"), sheet.reading());
    }

    void registry(String hash) {
        Node registry = sheet.on(sheet.iris().registry(hash))
                .type(sk("Registry"))
                .text(schema("sha256"), hash)
                .subject();
        sheet.on(sheet.reading()).add(sk("registry"), registry);
    }

    void unmodelled(Unmodelled gap) {
        Node passage = sheet.on(passages.evidence(gap.sentence()))
                .type(sk("UnmodelledEvidence"))
                .subject();
        gap.numbers().forEach(n -> sheet.on(passage).add(sk("unclaimedNumber"), passages.mention(n.words())));
        sheet.on(sheet.reportNode()).add(sk("unmodelled"), passage);
    }

    void issue(Issue issue) {
        Node node = sheet.iris().ofReport(sheet.report(), "issue/" + Digest.brief(issue.problem(), issue.remedy()));
        sheet.on(node)
                .type(sk("ReadingIssue"))
                .text(sk("problem"), words(issue.problem()))
                .text(sk("remedy"), words(issue.remedy()));
        sheet.on(sheet.reportNode()).add(sk("hasIssue"), node);
    }

    /** What a message says, without the addresses that it cites: they may hold passwords, or lie on a machine. */
    private String words(String message) {
        return sheet.redactor().words(ADDRESS.matcher(message).replaceAll("\"[address]\""));
    }

    /**
     * The title as it stands in the text, where names can be blanked; a title known from outside alone has passed no
     * redactor and is left out.
     */
    private Optional<String> headline() {
        Report report = sheet.report();
        Optional<Span> block = report.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.TITLE)
                .map(Block::span)
                .findFirst();
        return block.or(() -> report.metadata()
                        .title()
                        .filter(title -> report.text().contains(title))
                        .map(title -> new Span(
                                report.text().indexOf(title), report.text().indexOf(title) + title.length())))
                .map(sheet::quote);
    }

    private Node outlet(String told) {
        String name = OutletName.written(told);
        return sheet.on(sheet.iris().ofOutlet(name))
                .type(schema("Organization"))
                .label(name)
                .text(schema("name"), name)
                .subject();
    }
}
