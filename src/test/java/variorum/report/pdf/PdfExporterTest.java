package variorum.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.progress.Monitor;
import variorum.report.Exporters;
import variorum.report.Format;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;
import variorum.testing.CancelledMonitor;

class PdfExporterTest {
    private static final Sketch MILL = Sketch.base("a: Built in [n:1871].").other("a: Built in [1817].");

    private static byte[] bytes(Collation collation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.of(Format.PDF).write(Reports.of(collation, Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return out.toByteArray();
    }

    private static String text(Collation collation) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(collation))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void itsTextIsTextFactsFirst() throws IOException {
        assertThat(text(Sketches.everything().collation()))
                .containsSubsequence("3 facts changed", "1871", "1817", "The river runs on.")
                .contains("The mill was built in 1817! and has stood")
                .contains("Compared 2026-11-22 10:13 UTC by Variorum")
                .contains("13 of 17 changes shown (words 4, ")
                .contains("Page furniture: 2 paragraphs in base.txt")
                .doesNotContain("More from this desk");
    }

    @Test
    void itsWordsAreSpelledAsInTheTextAndCanBeSearched() throws IOException {
        Collation collation = Sketch.base("a: The five [fine] offices flew.")
                .other("a: The five [fluffy] offices flew.")
                .collation();
        StringBuilder signs = new StringBuilder();
        PDFTextStripper asSet = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                signs.append(sign.getUnicode());
            }
        };
        try (PDDocument document = Loader.loadPDF(bytes(collation))) {
            asSet.getText(document);
        }

        assertThat(signs).contains("five", "fine", "fluffy", "offices", "flew");
    }

    @Test
    void besideElevenOthersNoWordIsCutApart() throws IOException {
        String sentence = "a: The investigators confirmed it.";
        Sketch[] pairs = new Sketch[11];
        Arrays.fill(pairs, Sketch.base(sentence).other(sentence));

        assertThat(text(Sketch.together(pairs)).split("investigators", -1)).hasSize(12 + 1);
    }

    @Test
    void everyPageHasTheTitleAndItsNumber() throws IOException {
        String[] rows = new String[80];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = (char) ('A' + row % 26) + "" + row + ": Paragraph " + row + " says what it says.";
        }
        try (PDDocument document =
                Loader.loadPDF(bytes(Sketch.base(rows).other(rows).collation()))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper lastPage = new PDFTextStripper();
            lastPage.setStartPage(document.getNumberOfPages());
            assertThat(lastPage.getText(document))
                    .contains("base.txt \u2192 other.txt")
                    .contains(document.getNumberOfPages() + " / " + document.getNumberOfPages());
        }
    }

    @Test
    void allItsFontsAreInIt() throws IOException {
        Collation collation = Sketch.base("a: \u039C\u03CD\u03BB\u03BF\u03C2 [\u0441\u0442\u0430\u0440\u044B\u0439].")
                .other("a: \u039C\u03CD\u03BB\u03BF\u03C2 [\u043D\u043E\u0432\u044B\u0439].")
                .collation();
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes(collation))) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("\u039C\u03CD\u03BB\u03BF\u03C2")
                    .contains("\u043D\u043E\u0432\u044B\u0439");
        }
    }

    @Test
    void lettersThatNoFontHasAreTold() throws IOException {
        assertThat(text(Sketch.base("a: \u092E\u093F\u0932 [x].")
                        .other("a: \u092E\u093F\u0932 [y].")
                        .collation()))
                .contains("no font for Devanagari");
    }

    /** Pictures are of no alphabet; those of the faces are in the font that comes with the program, a family is not. */
    @Test
    void aSignThatNoFontHasIsTold() throws IOException {
        assertThat(text(Sketch.base("a: 👪 [x].").other("a: 👪 [y].").collation()))
                .contains("no font for some signs");
        assertThat(text(Sketch.base("a: 😀 [x].").other("a: 😀 [y].").collation()))
                .doesNotContain("no font");
    }

    @Test
    void aReaderFindsTitleDateAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(Sketches.everything().collation()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("base.txt \u2192 other.txt");
            assertThat(document.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .toString())
                    .isEqualTo("2026-11-22T10:13:00Z");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .containsExactly("base.txt \u2192 other.txt", "The old mill by the river", "Signs and marks");
        }
    }

    @Test
    void threeVersionsLieAcross() throws IOException {
        Sketch base = Sketch.base("a: One [old] word.");
        Collation three = Sketch.together(base.other("a: One [new] word."), base.other("a: One [other] word."));
        try (PDDocument document = Loader.loadPDF(bytes(three))) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth())
                    .isGreaterThan(page.getMediaBox().getHeight());
        }
    }

    /** Two paragraphs beside a version that merged them, and one in which the first is longer. */
    private static Collation merged(String one) {
        String much = " with all that the harbour had to show on that day,".repeat(3);
        return Sketch.together(
                Sketch.base("a: " + one + " came.[¶]Quite a few left.")
                        .other("a: " + one + " came.[s: ]Quite a few left."),
                Sketch.base("a: " + one + "[] came.", "b: Quite a few left.")
                        .other("a: " + one + "[" + much + "] came.", "b: Quite a few left."));
    }

    @Test
    void partnersBesideAMergedParagraphAreLevel() throws IOException {
        List<Float> heights = new ArrayList<>();
        PDFTextStripper initials = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                if (sign.getUnicode().equals("Q")) {
                    heights.add(sign.getYDirAdj());
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(bytes(merged("One")))) {
            initials.getText(document);
        }

        assertThat(heights).hasSize(3);
        assertThat(heights).filteredOn(Collections.max(heights)::equals).hasSize(2);
    }

    @Test
    void aHeadingBesideAMergedParagraphIsFoundWhereItStands() throws IOException {
        List<Integer> tops = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes(merged("#One")))) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                tops.add(((PDPageXYZDestination) item.getDestination()).getTop());
            }
        }

        assertThat(tops).hasSize(3).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Paragraphs that begin with more and more words, so that the change stands at the end of some line in some. */
    private static String[] growing(String end) {
        String[] rows = new String[60];
        String words = "";
        for (int row = 0; row < rows.length; row++) {
            words += row % 7 == 6 ? " " : "i";
            rows[row] = "r" + row + ": It was " + words + " " + end;
        }
        return rows;
    }

    @Test
    void noLineBeginsWithWhatEndsTheWordBefore() throws IOException {
        Collation collation = Sketch.base(growing("[n:1871], they [said]."))
                .other(growing("[1817], they [knew]."))
                .collation();
        String text = text(collation);

        assertThat(text.lines().map(String::strip))
                .filteredOn(line -> line.startsWith("!") || line.startsWith(",") || line.startsWith("."))
                .isEmpty();
        assertThat(text).contains("1871!, they said.", "1817!, they knew.");
    }

    @Test
    void theSameReportIsTheSameFile() throws IOException {
        assertThat(bytes(MILL.collation())).isEqualTo(bytes(MILL.collation()));
    }

    @Test
    void moreThanMemoryHoldsIsRefusedInOneSentence() {
        String[] rows = new String[10_001];
        Arrays.fill(rows, "-: One.");

        assertThatThrownBy(() -> bytes(Sketch.base(rows).other().collation()))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "A PDF can hold up to 10,000 paragraphs, and there are 10,001; the web page holds them all.");
    }

    @Test
    void writingEndsWhenItIsCancelled() {
        Report report = Reports.of(MILL.collation(), Notes.NONE);

        assertThatThrownBy(() -> Exporters.of(Format.PDF)
                        .write(report, Medium.FILE, OutputStream.nullOutputStream(), new CancelledMonitor()))
                .isInstanceOf(CancellationException.class);
    }
}
