package variorum.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.progress.Monitor;
import variorum.read.folder.FolderReader;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;

/** Whoever leaves a report beside the versions and opens the folder again wants to see the versions. */
class ReportsInFoldersTest {
    private final Collation collation = Sketch.base("a: In [n:1871] the [old] mill stood.")
            .other("a: In [1817] the [ancient] mill stood.")
            .collation();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void aReportIsNoVersionAndThatIsSaid(Format format) throws IOException {
        Path report = folder.resolve("comparison." + format.ending());
        try (OutputStream out = Files.newOutputStream(report)) {
            Exporters.of(format).write(Reports.of(collation, Notes.NONE), Medium.FILE, out, Monitor.NONE);
        }
        FolderReader.Listing listing = FolderReader.list(folder, Monitor.NONE);
        assertThat(listing.files()).isEmpty();
        assertThat(listing.failures())
                .containsExactly(
                        new FolderReader.Failure(report, report + " is left out: it is a report of Variorum."));
    }

    @Test
    void aTextThatNamesTheProgramIsAVersion() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "The drafts were compared by Variorum.");
        assertThat(FolderReader.list(folder, Monitor.NONE).files()).containsExactly(text);
    }
}
