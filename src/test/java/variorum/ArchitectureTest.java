package variorum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds the code to {@code docs/ARCHITECTURE.md}: the table on that page is read, the further rules stand here. */
@AnalyzeClasses(packages = "variorum", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Well under what there is, and well over what a typo in a package name would leave. */
    private static final int LEAST_CLASSES = 250;

    private static final String ROOT = "variorum.";

    private static final String[] EVERYBODY = {"java.lang..", "java.util..", "org.jspecify.."};

    private static final String[] READERS_SHARE = {
        "variorum.read.document", "variorum.read.charset", "variorum.read.file", "variorum.read.text"
    };

    private static final String[] REPORTS_SHARE = {"variorum.report.content", "variorum.report.words"};

    @ArchTest
    static void theRulesSeeTheWholeProgram(JavaClasses program) throws IOException {
        assertThat(program).hasSizeGreaterThan(LEAST_CLASSES);
        assertThat(DependencyTable.read().rows()).hasSizeGreaterThan(10);
    }

    @ArchTest
    static void everyPackageStandsInTheTable(JavaClasses program) throws IOException {
        assertThat(program.stream().map(ArchitectureTest::rowName))
                .isSubsetOf(DependencyTable.read().names());
    }

    @ArchTest
    static void aPackageSeesOnlyWhatTheTableAllows(JavaClasses program) throws IOException {
        List<ArchRule> rules = new ArrayList<>();
        for (DependencyTable.Row row : DependencyTable.read().rows()) {
            rules.add(classes().that(standInRow(row.name())).should().onlyDependOnClassesThat(mayBeSeenFrom(row)));
        }
        CompositeArchRule.of(rules)
                .as("a package sees only what docs/ARCHITECTURE.md allows")
                .check(program);
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("variorum.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule readersDoNotKnowOneAnother = slices().matching("variorum.read.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("variorum.read.."), resideInAnyPackage(READERS_SHARE));

    @ArchTest
    static final ArchRule formatsOfReportsDoNotKnowOneAnother = slices().matching("variorum.report.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("variorum.report.."), resideInAnyPackage(REPORTS_SHARE))
            .ignoreDependency(resideInAPackage("variorum.report.pdf"), resideInAPackage("variorum.report.html"));

    @ArchTest
    static final ArchRule whatUsesAPlanDoesNotKnowWhatElseDoes =
            slices().matching("variorum.display.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule aPlanDoesNotKnowWhatUsesIt = noClasses()
            .that()
            .resideInAPackage("variorum.display")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("variorum.display.*..");

    @ArchTest
    static final ArchRule partsDoNotSeeWhatPutsThemTogether = noClasses()
            .that()
            .resideInAnyPackage("variorum.read.*..", "variorum.report.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("variorum.read", "variorum.report");

    @ArchTest
    static final ArchRule fewPartsAreSeenFromOutside = CompositeArchRule.of(List.of(
            onlyTheseAreSeenFromOutside("read", "variorum.read", "variorum.read.file", "variorum.read.folder"),
            onlyTheseAreSeenFromOutside(
                    "report", "variorum.report", "variorum.report.content", "variorum.report.edited")));

    @ArchTest
    static final ArchRule onlyTheWindowSeesJavaFx = noClasses()
            .that(not(standInRow("ui").or(standInRow("Main"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..");

    /** Their classes are loaded when such a file is read, and never for a text. */
    @ArchTest
    static final ArchRule whatReadsTextSeesNoLibraryOfOtherFiles = noClasses()
            .that(standInRow("read"))
            .and()
            .resideOutsideOfPackages("variorum.read.office", "variorum.read.mail", "variorum.read.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "com.rtfparserkit..", "javax.xml..");

    @ArchTest
    static final ArchRule onePackageOfReportsSeesTheLibraryForWord = onlyOnePackageOfReportsSees(
            "word.file", "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule onePackageOfReportsSeesTheLibrariesForPdf =
            onlyOnePackageOfReportsSees("pdf", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.jsoup..");

    @ArchTest
    static final ArchRule viewModelsDoNotSeeTheScene = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.fxmisc..");

    @ArchTest
    static final ArchRule theModelIsRecordsAndEnums = classes()
            .that()
            .resideInAPackage("variorum.model")
            .and()
            .areNotAnonymousClasses()
            .should(be(aRecordOrEnum().or(aPackageInfo())));

    @ArchTest
    static final ArchRule onlyTheRunnerAndTheWorkersSeeThreads = noClasses()
            .that(not(belongTo("variorum.ui.work.BackgroundRunner").or(belongTo("variorum.progress.Workers"))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Executor.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Executors.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Future.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(CompletableFuture.class)
            .orShould()
            .dependOnClassesThat(resideInAPackage("javafx.concurrent.."))
            .orShould()
            .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName());

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule staticFieldsHoldNoService = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and(not(constantsOfTheirOwnType()))
            .should()
            .haveRawType(not(resideInAPackage("variorum..")).or(aValue()));

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToStandardStreams =
            noClasses().that(not(standInRow("cli").or(standInRow("Main")))).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule aFailureHasAType = noClasses()
            .should(THROW_GENERIC_EXCEPTIONS)
            .orShould()
            .callConstructorWhere(target(owner(type(Error.class))));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses program) {
        Stream<JavaPackage> packages =
                program.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    private static ArchRule onlyOnePackageOfReportsSees(String name, String... libraries) {
        return noClasses()
                .that(standInRow("report"))
                .and()
                .resideOutsideOfPackage("variorum.report." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchRule onlyTheseAreSeenFromOutside(String row, String... entrances) {
        return noClasses()
                .that(not(standInRow(row)))
                .should()
                .dependOnClassesThat(standInRow(row).and(not(resideInAnyPackage(entrances))));
    }

    /** The row that a class belongs to: the package below the root, or the class itself for {@code Main}. */
    private static String rowName(JavaClass type) {
        String path = type.getName().substring(ROOT.length());
        int end = path.indexOf('.');
        return end < 0 ? "Main" : path.substring(0, end);
    }

    private static DescribedPredicate<JavaClass> standInRow(String name) {
        return describe("stand in row " + name, each -> {
            JavaClass element = each.getBaseComponentType();
            return element.getName().startsWith(ROOT) && rowName(element).equals(name);
        });
    }

    private static DescribedPredicate<JavaClass> mayBeSeenFrom(DependencyTable.Row row) {
        String[] others = row.others().stream().map(name -> name + "..").toArray(String[]::new);
        DescribedPredicate<JavaClass> allowed =
                standInRow(row.name()).or(resideInAnyPackage(EVERYBODY)).or(resideInAnyPackage(others));
        for (String name : row.ours()) {
            allowed = allowed.or(standInRow(name));
        }
        return allowed.as("may be seen from %s", row.name());
    }

    private static DescribedPredicate<JavaClass> aRecordOrEnum() {
        return describe("a record or an enum", each -> each.isRecord() || each.isEnum());
    }

    private static DescribedPredicate<JavaClass> aPackageInfo() {
        return describe("a package-info", each -> each.getSimpleName().equals("package-info"));
    }

    private static DescribedPredicate<JavaClass> aValue() {
        return describe("a value", each -> each.isRecord() || each.isEnum() || each.isInterface());
    }

    /** Such as the empty value of a class. */
    private static DescribedPredicate<JavaField> constantsOfTheirOwnType() {
        return describe("constants of their own type", each -> each.getRawType().equals(each.getOwner()));
    }

    /** The class itself and what is nested in it. */
    private static DescribedPredicate<JavaClass> belongTo(String name) {
        return describe(
                "belong to " + name,
                each -> each.getName().equals(name) || each.getName().startsWith(name + "$"));
    }
}
