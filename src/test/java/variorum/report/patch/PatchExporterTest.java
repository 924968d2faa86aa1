package variorum.report.patch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Collation;
import variorum.model.Encoding;
import variorum.model.Notes;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.content.Circumstances;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.content.Reports;
import variorum.testing.Collated;

class PatchExporterTest {
    private static final String TEXT = "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n";

    @TempDir
    Path folder;

    @Test
    void aPatchIsAUnifiedDiffUnderAHead() throws IOException {
        assertThat(patch("a.txt", TEXT, TEXT.replace("Two.", "Twenty.")))
                .startsWith("# a.txt -> other.txt\n# Compared 2026-11-22 10:13 UTC by Variorum")
                .endsWith("""
                        --- a.txt
                        +++ a.txt
                        @@ -1,6 +1,6 @@
                         One.
                        \s
                        -Two.
                        +Twenty.
                        \s
                         Three.
                        \s
                        """);
    }

    @Test
    void aLastLineWithoutALineEndIsSaidToBeOne() throws IOException {
        assertThat(patch("a.txt", "One.", "One.\n"))
                .endsWith("@@ -1 +1 @@\n-One.\n\\ No newline at end of file\n+One.\n");
    }

    @Test
    void ofTheSameLinesThereIsNothing() throws IOException {
        assertThat(patch("a.txt", TEXT, TEXT.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void factsStandInTheHead() throws IOException {
        assertThat(patch("a.txt", "The mayor said 12 of 30 people died.\n", "The mayor said 15 of 40 people died.\n"))
                .contains("# 2 facts changed\n# Figures, dates and amounts (2): 12 -> 15 | 30 -> 40\n");
    }

    @Test
    void namesAreQuotedAsGitDoes() {
        assertThat(PatchName.quoted("a b.txt")).isEqualTo("a b.txt\t");
        assertThat(PatchName.quoted("a\tb\"c\\.txt")).isEqualTo("\"a\\tb\\\"c\\\\.txt\"");
        assertThat(PatchName.quoted("\u00E9.txt")).isEqualTo("\"\\303\\251.txt\"");
    }

    @Test
    void pathsThatNoPatchFollowsAreNamesAlone() {
        Version version = new Version("wire.txt", Optional.empty(), "", List.of());

        assertThat(PatchName.of(Optional.of(Path.of("old", "wire.txt")), version))
                .isEqualTo("old/wire.txt");
        assertThat(PatchName.of(Optional.of(Path.of("..", "wire.txt")), version))
                .isEqualTo("wire.txt");
        assertThat(PatchName.of(Optional.of(folder.resolve("wire.txt")), version))
                .isEqualTo("wire.txt");
        assertThat(PatchName.of(Optional.empty(), version)).isEqualTo("wire.txt");
    }

    @Test
    void theOtherTextIsInTheBasesEncodingWithItsMarkAndLineEnds() throws IOException {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(UTF_16LE);
        Version base = version("base.txt", TEXT, "UTF-16LE");
        SourceBytes source = source(base, marked);

        assertThat(source.bytes()).isEqualTo(marked);
        assertThat(source.inItsManner(version("other.txt", "Uno.\r\nDos.", "UTF-8")))
                .isEqualTo("\uFEFFUno.\nDos.".getBytes(UTF_16LE));
    }

    @Test
    void lineEndsOfSeveralKindsAreLeftAsTheyAre() throws IOException {
        SourceBytes source = source(version("base.txt", "a\r\nb\n", "UTF-8"), "a\r\nb\n".getBytes(UTF_8));

        assertThat(source.inItsManner(version("other.txt", "a\nb\r\n", "UTF-8")))
                .isEqualTo("a\nb\r\n".getBytes(UTF_8));
    }

    @Test
    void signsThatTheBasesEncodingLacksAreOneSentence() {
        assertThatThrownBy(() -> source(version("base.txt", "\u00E9", "ISO-8859-1"), "\u00E9".getBytes(ISO_8859_1))
                        .inItsManner(version("other.txt", "\u754C", "UTF-8")))
                .isInstanceOf(IOException.class)
                .hasMessage("a patch is in the encoding of the base, and ISO-8859-1 lacks signs of other.txt.");
    }

    @Test
    void whatIsNoPlainTextOrHasChangedIsOneSentence() {
        assertThatThrownBy(() -> source(version("base.html", "One.", "UTF-8"), "<p>One.".getBytes(UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("base.html is none in UTF-8, or no longer what was compared.");
        Version word = new Version("base.docx", Optional.empty(), "One.", List.of());
        assertThatThrownBy(() -> source(word, new byte[] {'P', 'K'}))
                .hasMessageContaining("base.docx is none, or no longer");
    }

    private SourceBytes source(Version base, byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("base"), file);
        return SourceBytes.ofBase(report(base, base, Optional.of(path)), 0);
    }

    private static Version version(String name, String text, String encoding) {
        List<Paragraph> paragraphs = List.of(new Paragraph(new Span(0, text.length()), Role.BODY));
        return new Version(name, Optional.of(new Encoding(encoding, true)), text, paragraphs);
    }

    private static Report report(Version base, Version other, Optional<Path> file) {
        Collation collation = Collated.collate(List.of(base, other));
        Circumstances made = Reports.NOW;
        return Report.of(collation, Notes.NONE, new Circumstances(made.made(), "", List.of(file, Optional.empty())));
    }

    private static String patch(String name, String base, String other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report =
                report(version(name, base, "UTF-8"), version("other.txt", other, "UTF-8"), Optional.of(Path.of(name)));
        new PatchExporter().write(report, Medium.FILE, out, Monitor.NONE);
        return out.toString(UTF_8);
    }
}
