package variorum.report.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import variorum.display.notes.ChangeIndex;
import variorum.display.notes.ChangeKey;
import variorum.model.Collation;
import variorum.model.Note;
import variorum.model.Notes;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Tick;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;
import variorum.testing.Articles;
import variorum.testing.Collated;

class CriticMarkupExporterTest {
    private static final Pattern REMARK = Pattern.compile("\\{>>.*?<<}", Pattern.DOTALL);
    private static final Pattern DELETED = Pattern.compile("\\{--(.*?)--}", Pattern.DOTALL);
    private static final Pattern INSERTED = Pattern.compile("\\{\\+\\+(.*?)\\+\\+}", Pattern.DOTALL);
    private static final Pattern REPLACED = Pattern.compile("\\{~~(.*?)~>(.*?)~~}", Pattern.DOTALL);

    @Test
    void changesAreMarkedInOneText() {
        assertThat(markup(Sketches.everything().collation()))
                .startsWith("{>>base.txt -\\> other.txt<<}\n\n{>>Compared 2026-11-22 10:13 UTC by Variorum")
                .contains("The mill was built in {~~1871~>1817~~} and has stood empty{-- for years--}.")
                .contains("{--A café was planned, then \\<dropped\\> & forgotten.--}")
                .contains("The roof is gone.{-- --}{++\n\n++}The walls still stand.")
                .contains("{++The mayor, Anna Berg, opened the gate on Monday.++}{>>moved to here<<}");
    }

    @Test
    void noBlankIsWrittenWhereWrappedJapaneseGoesOn() {
        Collation collation =
                Collated.collate(List.of(Articles.wrappedJapanese("述べた。"), Articles.wrappedJapanese("否定した。")));
        assertThat(refused(markup(collation))).contains("港の橋は春まで閉鎖されると市長は述べた。店は困っている。");
        assertThat(accepted(markup(collation))).contains("港の橋は春まで閉鎖されると市長は否定した。店は困っている。");
    }

    @Test
    void factsStandFirst() {
        String markup = markup(Sketches.everything().collation());

        assertThat(markup.indexOf("3 facts changed")).isLessThan(markup.indexOf("The old mill"));
    }

    @Test
    void acceptingAllGivesTheOtherTextAndRefusingAllTheBases() {
        Collated.always(pair -> {
            String markup = markup(pair.collation());
            assertThat(paragraphs(accepted(markup))).isEqualTo(paragraphs(pair.other()));
            assertThat(paragraphs(refused(markup))).isEqualTo(paragraphs(pair.base()));
        });
    }

    @Test
    void textThatLooksLikeMarksStaysText() {
        List<String> odd = List.of(
                "{++not added++} {--nor removed--} {~~old~>new~~} {>>said<<} {==lit==}",
                "{---} {++++} --} ++} ~> a---b {",
                "# no title",
                "- no list",
                "12. no list either",
                "=== \\ *a* _b_ `c` [d](e) <f> &amp; ~g~ +++",
                "| no row |",
                "+");
        String base = String.join("\n\n", odd) + "\n";
        String other = base.replace("no ", "still no ").replace("{--", "{-- ").replace("+++", "---");
        Collation collation = Collated.collate(List.of(version("a", base), version("b", other)));
        String markup = markup(collation);

        assertThat(String.join("\n\n", paragraphs(accepted(markup)))).isEqualTo(other.strip());
        assertThat(String.join("\n\n", paragraphs(refused(markup)))).isEqualTo(base.strip());
        assertThat(markup).contains("\n\\# ", "\n\\- ", "\n12\\. ", "\\&amp;", "\\*a\\*");
    }

    @Test
    void whatLooksLikeAMarkOnlyWithTheWordsOfAChangeStaysText() {
        Collation collation = Sketch.base("a: [n:1]. Tea &[ ]amp; toast")
                .other("a: [2]. Tea &[]amp; toast")
                .collation();

        assertThat(markup(Reports.of(collation, Notes.NONE)))
                .endsWith("\n\n{~~1~>2~~}\\. Tea \\&{-- --}amp; toast\n\n");
    }

    @Test
    void aNoteIsACommentAfterItsChange() {
        Collation collation = Sketch.base("a: In [n:1871] it stood.")
                .other("a: In [1817] it stood.")
                .collation();
        ChangeKey key = ChangeKey.of(
                collation.comparisons().get(0),
                collation.comparisons().get(0).rows().get(0).edits().get(0));
        Note note = new Note(Optional.of(Tick.QUERY), "which\nyear <<}?");
        Notes notes = Notes.NONE.with(ChangeIndex.of(collation).text(key).orElseThrow(), note);

        assertThat(markup(Reports.of(collation, notes)))
                .contains("{~~1871~>1817~~}{>>query: which year \\<\\<\\}?<<} it stood.");
    }

    private static String markup(Collation collation) {
        return markup(Reports.of(collation, Notes.NONE));
    }

    private static String markup(Report report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new CriticMarkupExporter().write(report, Medium.FILE, out, Monitor.NONE);
            return out.toString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a program does that knows CriticMarkup. */
    private static String accepted(String markup) {
        String text = DELETED.matcher(REMARK.matcher(markup).replaceAll("")).replaceAll("");
        return REPLACED.matcher(INSERTED.matcher(text).replaceAll("$1")).replaceAll("$2");
    }

    private static String refused(String markup) {
        String text = INSERTED.matcher(REMARK.matcher(markup).replaceAll("")).replaceAll("");
        return REPLACED.matcher(DELETED.matcher(text).replaceAll("$1")).replaceAll("$1");
    }

    /** As Markdown shows them, which takes several blanks for one. */
    private static List<String> paragraphs(String markdown) {
        return Stream.of(markdown.split("\n\n+"))
                .map(paragraph -> paragraph.replaceAll("\\\\(\\p{Punct})", "$1"))
                .map(paragraph -> paragraph.replaceAll("\\h+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static List<String> paragraphs(Version version) {
        return IntStream.range(0, version.paragraphs().size())
                .mapToObj(index -> MarkdownText.plain(
                                version, version.paragraphs().get(index).span(), new ParagraphRange(index, index + 1))
                        .replaceAll("\\h+", " ")
                        .strip())
                .toList();
    }

    private static Version version(String name, String text) {
        List<Paragraph> paragraphs = Pattern.compile("[^\n]+")
                .matcher(text)
                .results()
                .map(found -> new Paragraph(new Span(found.start(), found.end()), Role.BODY))
                .toList();
        return new Version(name, Optional.empty(), text, paragraphs);
    }
}
