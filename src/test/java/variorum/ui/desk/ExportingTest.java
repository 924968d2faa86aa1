package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Tick;
import variorum.report.Format;
import variorum.report.edited.EditedText.Side;

class ExportingTest extends InModel {
    private Path wire;

    @BeforeEach
    void openTwo() {
        wire = window.file("wire.txt", "The mayor said 12 people died.");
        window.open(wire, window.file("morning.txt", "The mayor said 15 people died."));
    }

    @Test
    void aReportIsWrittenAndItsPlaceIsSaid() {
        Path target = folder.resolve("report.html");

        export("html", target);

        assertThat(target).content().contains("<html", "12", "15");
        assertThat(window.sentences()).containsExactly("The report is in " + target + ".");
    }

    @Test
    void whereEachComparisonGetsAReportThatIsSaid() {
        window.model.imports().add(List.of(window.file("evening.txt", "The mayor said 16 people died.")));
        window.settle();

        export("markdown", folder);

        Path reports = folder.resolve("comparisons");
        assertThat(reports).isDirectoryContaining("glob:**/*.md");
        assertThat(window.sentences()).containsExactly("The reports, one for each comparison, are in " + reports + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "docx-marked", "markdown", "patch"})
    void oneVersionAloneIsNothingForAReportOfTwo(String format) {
        window.model.closeVersion(1);
        window.settle();

        export(format, folder.resolve("report"));

        assertThat(window.sentences())
                .last()
                .isEqualTo("A report of this kind is of two versions, and no two on screen are compared.");
    }

    @Test
    void aPassageThatTheWindowShortensIsWrittenWhole() {
        String passage = "\n\nApples were picked early in the orchards.".repeat(4);
        window.open(
                wire,
                window.file("evening.txt", "The mayor said 16 people died."),
                window.file("night.txt", "The mayor said 17 people died." + passage));
        Path target = folder.resolve("report.html");

        export("html", target);

        assertThat(target).content().contains("orchards").doesNotContain("class=\"fold\"");
    }

    @Test
    void aFileIsNamedForTheVersionsOnScreen() {
        assertThat(window.model.exports().fileName()).isEqualTo("wire to morning");

        window.model.imports().add(List.of(window.file("evening.txt", "The mayor said 16 people died.")));
        window.settle();
        assertThat(window.model.exports().fileName()).isEqualTo("wire and 2 others");

        window.model.closeAll();
        assertThat(window.model.exports().fileName()).isEqualTo("comparison");
    }

    @Test
    void aNameWithoutAnEndGetsTheFormats() {
        export("json", folder.resolve("report"));

        assertThat(folder.resolve("report.json")).exists();
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void aVersionIsNeverWrittenOver() throws IOException {
        String before = Files.readString(wire);

        export("text", wire);

        assertThat(wire).hasContent(before);
        assertThat(window.sentences())
                .containsExactly("wire.txt is one of the versions; choose another name for the report.");
    }

    @Test
    void aVersionIsNotWrittenOverThroughALinkEither() throws IOException {
        String before = Files.readString(wire);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), wire);

        export("text", link);

        assertThat(wire).hasContent(before);
        assertThat(window.sentences()).singleElement().asString().contains("one of the versions");
    }

    @Test
    void aReportThatIsBeingWrittenIsNotGivenUpForPrinting() {
        Path report = folder.resolve("report.html");
        window.model.exports().report(Format.HTML, report);
        window.model.exports().print(page -> {});
        assertThat(window.sentences()).singleElement().asString().contains("still being written");

        window.settle();
        assertThat(report).exists();
    }

    @Test
    void aReportThatIsBeingWrittenIsGivenUpOnlyWhenTheReaderLeavesTwice() {
        ExportViewModel exports = window.model.exports();
        assertThat(exports.mayLeave()).isTrue();

        exports.report(Format.HTML, folder.resolve("first.html"));
        assertThat(exports.mayLeave()).isFalse();
        assertThat(window.sentences()).singleElement().asString().contains("still being written");
        assertThat(exports.mayLeave()).isTrue();
        window.settle();

        exports.report(Format.HTML, folder.resolve("second.html"));
        assertThat(exports.mayLeave()).isFalse();
    }

    @Test
    void aReportThatIsBeingWrittenIsNotGivenUpForAnother() {
        Path first = folder.resolve("first.html");
        Path second = folder.resolve("second.variorum");
        window.model.exports().report(Format.HTML, first);
        window.model.session().saveAs(second);
        assertThat(window.sentences()).singleElement().asString().contains("still being written");
        window.settle();

        assertThat(first).exists();
        assertThat(second).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        export("html", folder.resolve("nowhere").resolve("report.html"));

        assertThat(window.sentences()).singleElement().asString().contains("nowhere");
    }

    @Test
    void anEditedTextIsTheOtherVersionWithoutWhatWasRefused() {
        Path target = folder.resolve("edited.txt");
        tick(Tick.REFUSE);
        window.model.exports().editedText(Side.OTHER, target);
        window.settle();
        assertThat(target).hasContent("The mayor said 12 people died.");
        assertThat(window.sentences()).containsExactly("The edited text is in " + target + ", in UTF-8.");
    }

    @Test
    void anEditedTextIsTheBaseWithWhatIsFine() {
        Path untouched = folder.resolve("untouched.txt");
        window.model.exports().editedText(Side.BASE, untouched);
        window.settle();
        assertThat(untouched).hasContent("The mayor said 12 people died.");
        Path target = folder.resolve("edited.txt");
        tick(Tick.FINE);
        window.model.exports().editedText(Side.BASE, target);
        window.settle();
        assertThat(target).hasContent("The mayor said 15 people died.");
    }

    @Test
    void anEditedTextIsNamedAfterTheVersionThatItWas() {
        assertThat(window.model.exports().editedName(Side.BASE)).isEqualTo("wire edited");
        assertThat(window.model.exports().editedName(Side.OTHER)).isEqualTo("morning edited");
    }

    @Test
    void anEditedTextIsNeverWrittenOverAVersionNotThroughALinkEither() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), wire);
        window.model.exports().editedText(Side.OTHER, link);
        window.settle();
        assertThat(wire).hasContent("The mayor said 12 people died.");
        assertThat(window.sentences()).singleElement().asString().contains("one of the versions");
    }

    @Test
    void notesStandInTheReport() {
        Path target = folder.resolve("report.txt");
        tick(Tick.QUERY);
        export("text", target);
        assertThat(target).content().contains("12 -> 15 (query)");
    }

    private void tick(Tick tick) {
        window.settleAll();
        window.model.comparison().goToChange(0);
        window.model.dock().review().tick(tick);
    }

    private void export(String format, Path target) {
        window.model.exports().report(Format.byId(format).orElseThrow(), target);
        window.settle();
    }
}
