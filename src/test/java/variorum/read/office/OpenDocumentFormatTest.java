package variorum.read.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.model.Caveat;
import variorum.progress.Monitor;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;

final class OpenDocumentFormatTest {
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    @Test
    void theTitleOfTheDocumentIsReadWhereTheTextNamesIt() throws IOException {
        assertThat(read("<text:p>Thanks for <text:title>Bridges</text:title>.</text:p>")
                        .text())
                .isEqualTo("Thanks for Bridges.");
    }

    @Test
    void theTitleOfAPictureIsNotRead() throws IOException {
        assertThat(read("<text:p>Seen: <draw:frame><svg:title>Bridges</svg:title></draw:frame>this.</text:p>")
                        .text())
                .isEqualTo("Seen: this.");
    }

    /** Writer says so in each document whose changes it has ever been told to record. */
    @Test
    void nothingIsSaidOfTrackedChangesWhereThereAreNone() throws IOException {
        assertThat(read("<text:tracked-changes text:track-changes='true'/><text:p>Bridge shut</text:p>")
                        .caveats())
                .isEmpty();
        assertThat(read("<text:tracked-changes><text:changed-region/></text:tracked-changes><text:p>Shut</text:p>")
                        .caveats())
                .containsExactly(Caveat.TRACKED_CHANGES);
    }

    @Test
    void anEmptyCellKeepsItsPlace() throws IOException {
        String cell = "<text:table-cell><text:p>%s</text:p></text:table-cell>";
        String row = cell.formatted("Berlin") + "<text:table-cell/>" + cell.formatted("5");
        assertThat(read("<text:table-row>" + row + "</text:table-row>").text()).isEqualTo("Berlin\t\t5");
    }

    @Test
    void endnotesStandBelowFootnotes() throws IOException {
        String note =
                "<text:note text:note-class='%1$s'><text:note-body><text:p>%1$s</text:p></text:note-body></text:note>";
        assertThat(read("<text:p>Shut" + note.formatted("endnote") + " since" + note.formatted("footnote")
                                + " May.</text:p>")
                        .text())
                .isEqualTo("Shut since May.\n\nfootnote\n\nendnote");
    }

    @Test
    void theParagraphsOfACellStayInItsRow() throws IOException {
        String row = "<text:p>It rusts.</text:p><text:p>It may stay.</text:p>";
        String cell = "<text:table-cell>%s</text:table-cell>";
        assertThat(read("<text:table-row>" + cell.formatted("<text:p>Piling</text:p>") + cell.formatted(row)
                                + "</text:table-row>")
                        .text())
                .isEqualTo("Piling\tIt rusts. It may stay.");
        assertThat(read("<text:table-row>" + cell.formatted(row) + cell.formatted("") + "</text:table-row>")
                        .text())
                .isEqualTo("It rusts.\n\nIt may stay.");
        String heading = "<text:h>Piling</text:h><text:p>It rusts.</text:p>";
        assertThat(read("<text:table-row>" + cell.formatted(heading) + cell.formatted(row) + "</text:table-row>")
                        .blocks())
                .hasSize(4);
    }

    @Test
    void aColumnOfTextInATableIsNoCellOfARow() throws IOException {
        String cell = "<text:table-cell><text:p>%s</text:p></text:table-cell>";
        String row = cell.formatted("Menu") + cell.formatted("The bridge will stay closed. ".repeat(30));
        assertThat(read("<text:table-row>" + row + "</text:table-row>").blocks())
                .hasSize(2);
    }

    @Test
    void runningHeadsAndFeetAreReadOnceAndApart() throws IOException {
        String pages = "<style:master-page><style:header><text:p>Harbour Post</text:p></style:header>"
                + "<style:footer><text:p>Draft</text:p>"
                + "<text:p>Page <text:page-number>2</text:page-number></text:p></style:footer></style:master-page>"
                + "<style:master-page><style:header><text:p>Harbour Post</text:p></style:header>"
                + "<style:header-left style:display='false'><text:p>Old</text:p></style:header-left>"
                + "</style:master-page>";
        DocumentText read = read(
                "<office:master-styles>" + pages + "</office:master-styles>",
                "<text:p>Shut for 5 pages.</text:p><text:p>Page <text:page-number>7</text:page-number></text:p>");
        assertThat(read.text()).isEqualTo("Harbour Post\n\nShut for 5 pages.\n\nPage 7\n\nDraft");
        assertThat(read.blocks()).extracting(Block::running).containsExactly(true, false, false, true);
    }

    private static DocumentText read(String text) throws IOException {
        return read("", text);
    }

    private static DocumentText read(String pages, String text) throws IOException {
        String document = "<office:document xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0'".formatted(NAMES)
                + " xmlns:draw='%1$sdrawing:1.0' xmlns:svg='%1$ssvg-compatible:1.0'".formatted(NAMES)
                + " xmlns:style='%sstyle:1.0'>".formatted(NAMES) + pages
                + "<office:body><office:text>" + text + "</office:text></office:body></office:document>";
        return new OpenDocumentFormat().read(document.getBytes(UTF_8), Optional.empty(), Monitor.NONE);
    }
}
