package org.skirmish;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pins which package may know which other, and which library. */
class ArchitectureTest {

    private static final String ROOT = "org.skirmish.";
    private static final String[] ANYWHERE = {"java..", "com.fasterxml.jackson..", "org.slf4j.."};
    private static final String[] PURE = {"java.."};
    private static final String JENA = "org.apache.jena..";
    private static final String CORENLP = "edu.stanford.nlp..";
    private static final String FUSEKI = "org.apache.jena.fuseki..";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.skirmish");

    /** What a package may import beside itself, the Java platform and the records of the model. */
    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> table = new TreeMap<>();
        table.put("model", Set.of());
        table.put("vocabulary", Set.of(JENA));
        table.put(
                "read",
                Set.of(
                        "org.jsoup..",
                        "org.netpreserve.jwarc..",
                        "org.apache.commons.compress..",
                        "com.optimaize.langdetect..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "javax.xml.stream.."));
        table.put("annotate", Set.of(CORENLP, own("vocabulary")));
        table.put("extract", Set.of(CORENLP, own("vocabulary"), own("annotate")));
        table.put("link", Set.of(own("vocabulary")));
        table.put("privacy", Set.of());
        table.put("rdf", Set.of(JENA, own("vocabulary"), own("privacy")));
        table.put("store", Set.of(JENA));
        table.put("reconcile", Set.of(JENA, own("rdf"), own("link")));
        table.put("query", Set.of(JENA));
        table.put("export", Set.of(JENA, own("store")));
        table.put("load", Set.of(JENA, own("store")));
        table.put("evaluate", Set.of());
        table.put(
                "serve",
                Set.of(
                        JENA,
                        FUSEKI,
                        "org.eclipse.jetty..",
                        "jakarta.servlet..",
                        "io.micrometer..",
                        "com.google.re2j..",
                        "com.sun.management..",
                        own("store"),
                        own("query"),
                        own("export")));
        table.put("pipeline", Set.of("org.skirmish..", CORENLP, JENA));
        return table;
    }

    @Test
    void thePipelineKnowsNeitherCommandsNorServer() {
        noClasses()
                .that()
                .resideInAPackage(own("pipeline"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(own("cli"), own("serve")))
                .check(PROGRAM);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageKeepsToItsColumn() {
        return allowed().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String itself = own(row.getKey());
                    Stream<String> common = Stream.of(row.getKey().equals("model") ? PURE : ANYWHERE);
                    String[] may = Stream.of(common, row.getValue().stream(), Stream.of(itself, own("model")))
                            .flatMap(s -> s)
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage(itself)
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(may).or(arrays()))
                            .allowEmptyShould(true)
                            .check(PROGRAM);
                }));
    }

    @Test
    void everyPackageHasItsColumn() {
        Set<String> packages = PROGRAM.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .filter(name -> !name.equals("cli"))
                .collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(allowed().keySet());
        assertEquals(Set.of(), packages);
    }

    @Test
    void everyPackageTellsAtItsDoorWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> rooms = files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertTrue(rooms.size() > 20, rooms.toString());
            assertEquals(
                    List.of(),
                    rooms.stream()
                            .filter(room -> !Files.exists(room.resolve("package-info.java")))
                            .toList());
        }
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    /** In the reading of reports each type changes only its own state. */
    @Test
    void nobodyWritesAnothersFields() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(own("extract"))
                .and()
                .areNotFinal()
                .should()
                .bePrivate()
                .check(PROGRAM);
    }

    @Test
    void onlyTheAnnotatorBuildsAPipeline() {
        noClasses()
                .that()
                .resideOutsideOfPackages(own("annotate"), own("cli"))
                .should()
                .dependOnClassesThat(resideInAPackage("edu.stanford.nlp.pipeline.."))
                .check(PROGRAM);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .check(PROGRAM);
    }

    private static String own(String name) {
        return ROOT + name + "..";
    }

    private static DescribedPredicate<JavaClass> arrays() {
        return DescribedPredicate.describe("arrays of primitives", type -> type.isPrimitive() || type.isArray());
    }

    /** What hangs on no clock cannot go wrong when the clock goes back. */
    @Test
    void nobodyAsksWhatTimeItIsButTheBenchmarkAndTheFoldersNotes() {
        noClasses()
                .that()
                .doNotHaveSimpleName("BenchmarkCommand")
                .and()
                .doNotHaveSimpleName("Moment")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(PROGRAM);
    }
}
