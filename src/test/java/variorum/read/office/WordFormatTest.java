package variorum.read.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;
import variorum.read.html.HtmlFormat;

final class WordFormatTest {
    private static final String PACKAGES = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PARTS =
            " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='r' xmlns='" + PACKAGES;

    /** As in documents of Google, whose styles of headings say no level of an outline. */
    @Test
    void stylesThatAreNamedAsHeadingsAreHeadings() throws IOException {
        String styles = "<w:style w:styleId='a'><w:name w:val='heading 1'/></w:style>"
                + "<w:style w:styleId='b'><w:name w:val='heading 2'/></w:style>";
        assertThat(read(styles, styled("a", "Bridge shut") + styled("b", "Why") + styled("", "It is old.")))
                .containsExactly("HEADLINE Bridge shut", "HEADING Why", "It is old.");
    }

    @Test
    void paragraphsOfAHiddenStyleAreNotRead() throws IOException {
        String styles = "<w:style w:styleId='a'><w:rPr><w:vanish/></w:rPr></w:style>";
        assertThat(read(styles, styled("a", "For the desk only") + styled("", "Bridge shut")))
                .containsExactly("Bridge shut");
    }

    /** The first is what Word makes of an arrow that is typed as {@code -->}. */
    @ParameterizedTest
    @CsvSource({"Wingdings, F0E0, →", "Symbol, F061, α", "Symbol, 00B3, ≥", "Arial, 2192, →", "Webdings, F061, \uF061"})
    void symbolsAreText(String font, String code, String sign) throws IOException {
        String symbol = "<w:sym w:font='%s' w:char='%s'/>".formatted(font, code);
        assertThat(read("", "<w:p><w:r><w:t>Up</w:t>" + symbol + "<w:t>down</w:t></w:r></w:p>"))
                .containsExactly("Up" + sign + "down");
    }

    @Test
    void aFieldWithoutAnEndHidesNoFurtherParagraph() throws IOException {
        String field = "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText></w:r></w:p>";
        assertThat(read("", field + styled("", "Bridge shut"))).containsExactly("Bridge shut");
    }

    @Test
    void aParagraphWhoseEndWasDeletedStandsBeforeTheTableBelowIt() throws IOException {
        String deletedEnd = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Tolls</w:t></w:r></w:p>";
        String table = "<w:tbl><w:tr><w:tc>" + styled("", "Cars") + "</w:tc></w:tr></w:tbl>";
        assertThat(read("", deletedEnd + table + styled("", "Bridge"))).containsExactly("Tolls", "Cars", "Bridge");
    }

    @Test
    void anEmptyCellKeepsItsPlace() throws IOException {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String row = "<w:tr>" + cell.formatted("Berlin") + cell.formatted("") + cell.formatted("5") + "</w:tr>";
        assertThat(read("", "<w:tbl>" + row + "</w:tbl>")).containsExactly("Berlin\t\t5");
    }

    /** Word keeps the head of a first page that is no longer to differ. */
    @Test
    void runningHeadsAndFeetAreReadOnceAndApart() throws IOException {
        String section = "<w:sectPr><w:headerReference w:type='default' r:id='h'/>"
                + "<w:headerReference w:type='first' r:id='o'/><w:footerReference w:type='default' r:id='f'/></w:sectPr>";
        String number = "<w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr=' PAGE '><w:r><w:t>2</w:t></w:r>"
                + "</w:fldSimple><w:r><w:t> of </w:t><w:fldChar w:fldCharType='begin'/>"
                + "<w:instrText> NUMPAGES </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>9</w:t>"
                + "<w:fldChar w:fldCharType='end'/></w:r></w:p>";
        Map<String, String> pages = Map.of(
                "word/_rels/document.xml.rels",
                "<Relationships" + PARTS + "relationships'>" + entry("h", "header", "h.xml")
                        + entry("o", "header", "o.xml") + entry("f", "footer", "f.xml") + "</Relationships>",
                "word/h.xml",
                "<w:hdr" + PARTS + "'>" + styled("", "Harbour Post") + styled("", "Bridge") + "</w:hdr>",
                "word/o.xml",
                "<w:hdr" + PARTS + "'>" + styled("", "Old") + "</w:hdr>",
                "word/f.xml",
                "<w:ftr" + PARTS + "'>" + styled("", "Draft") + number + "</w:ftr>");
        String body = styled("", "Bridge") + "<w:p><w:pPr>" + section + "</w:pPr>" + "<w:r><w:t>Shut.</w:t></w:r></w:p>"
                + section;
        assertThat(read(pages, "", body))
                .containsExactly("FURNITURE Harbour Post", "Bridge", "Shut.", "FURNITURE Draft");
    }

    /**
     * Programs that make documents out of web pages leave the page to Word, which reads it when it opens the document.
     */
    @Test
    void aPageThatStandsInADocumentIsReadThere() throws IOException {
        Map<String, String> page = Map.of(
                "word/_rels/document.xml.rels",
                relation("aFChunk", "page.xml"),
                "word/page.xml",
                "<html><body><h1>Bridge</h1><p>Shut.</p><table><tr><td>Berlin</td><td>5</td></tr></table></body></html>");
        assertThat(read(page, "", styled("", "Before") + "<w:altChunk r:id='r'/>" + styled("", "After")))
                .containsExactly("Before", "HEADLINE Bridge", "Shut.", "Berlin\t5", "After");
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, text);
    }

    /** The paragraphs, each with the role that its markup says. */
    private static List<String> read(String styles, String body) throws IOException {
        return read(Map.of(), styles, body);
    }

    private static List<String> read(Map<String, String> more, String styles, String body) throws IOException {
        Map<String, String> parts = new HashMap<>(Map.of(
                "[Content_Types].xml",
                "<Types" + PARTS
                        + "content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats"
                        + "-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/></Types>",
                "_rels/.rels",
                relation("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                relation("styles", "styles.xml"),
                "word/styles.xml",
                "<w:styles" + PARTS + "'>" + styles + "</w:styles>",
                "word/document.xml",
                "<w:document" + PARTS + "'><w:body>" + body + "</w:body></w:document>"));
        parts.putAll(more);
        byte[] file = packed(parts);
        DocumentText text = new WordFormat(
                        (name, bytes, monitor) -> new HtmlFormat().read(bytes, Optional.empty(), monitor))
                .read(file, Optional.empty(), Monitor.NONE);
        return text.blocks().stream()
                .map(block -> block.role().map(role -> role + " ").orElse("")
                        + block.span().of(text.text()))
                .toList();
    }

    private static String relation(String type, String target) {
        return "<Relationships" + PARTS + "relationships'>" + entry("r", type, target) + "</Relationships>";
    }

    private static String entry(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, RELATIONS + type, target);
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
