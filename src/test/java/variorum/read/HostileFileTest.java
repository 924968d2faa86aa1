package variorum.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static variorum.read.ReadFiles.assertRefused;
import static variorum.read.ReadFiles.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm, and files that came to harm. */
final class HostileFileTest {
    private static final String BOMB = """
            <!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
            """;
    private static final String SECRET = "<!DOCTYPE a [<!ENTITY d SYSTEM \"%s\">]>";
    private static final String HAS_TYPE = "it has a document type, as no document of its kind does.";

    @TempDir
    Path folder;

    @Test
    void entitiesThatGrowAreRefused() throws IOException {
        assertRefused(docx(BOMB + body("&d;")), HAS_TYPE);
        assertRefused(odt(BOMB + content("&d;")), HAS_TYPE);
    }

    @Test
    void entitiesThatReachForOtherFilesAreRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String type = SECRET.formatted(secret.toUri());
        assertRefused(docx(type + body("&d;")), HAS_TYPE);
        assertRefused(odt(type + content("&d;")), HAS_TYPE);
    }

    @Test
    void whatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
        String huge = " ".repeat(1 << 20).repeat(65);
        assertRefused(docx(body(huge)), "it unpacks to more than 64 MB.");
        assertRefused(odt(content(huge)), "it unpacks to more than 64 MB.");
    }

    @Test
    void hugePicturesAreNotUnpacked() throws IOException {
        Path file = folder.resolve("a.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            addParts(zip, docxParts(body("Text.")));
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(read(file).text()).isEqualTo("Text.");
    }

    @Test
    void aDocumentInADocumentIsReadAndNoDeeperOne() throws IOException {
        Path inside = docxHolding(docx(body("Inside.")));
        assertThat(read(inside).text()).isEqualTo("Inside.");
        assertRefused(docxHolding(inside), "its parts lie too deep in one another.");
    }

    @Test
    void elementsThatLieDeepInOneAnotherAreRead() throws IOException {
        int depth = 100_000;
        String deep = "<w:smartTag>".repeat(depth) + "<w:r><w:t>Deep.</w:t></w:r>" + "</w:smartTag>".repeat(depth);
        assertThat(read(docx(document("<w:p>" + deep + "</w:p>"))).text()).isEqualTo("Deep.");
        String spans = "<text:span>".repeat(depth) + "Deep." + "</text:span>".repeat(depth);
        assertThat(read(odt(content(spans))).text()).isEqualTo("Deep.");
        String groups = "{\\rtf1 " + "{".repeat(depth) + "Deep." + "}".repeat(depth) + "}";
        assertThat(read(Files.writeString(folder.resolve("a.rtf"), groups)).text())
                .isEqualTo("Deep.");
    }

    @Test
    void tablesThatLieDeepInOneAnotherAreRead() throws IOException {
        int depth = 10_000;
        String tables = "<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p><w:r><w:t>Deep.</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(depth);
        assertThat(read(docx(document(tables))).text()).isEqualTo("Deep.");
    }

    @Test
    @Timeout(30)
    void longRunsOfNumberedCharactersTakeNoLongerThanOthers() throws IOException {
        int length = 500_000;
        Path file = Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 " + "\\u233?".repeat(length) + "\\par}");
        assertThat(read(file).text()).hasSize(length).startsWith("éé").endsWith("éé");
    }

    @Test
    @Timeout(30)
    void aMailOfManyPartsInNoKnownEncodingIsRead() throws IOException {
        StringBuilder mail =
                new StringBuilder("From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (int part = 0; part < 20_000; part++) {
            mail.append("--b\nContent-Type: text/plain; charset=no")
                    .append(part)
                    .append("\n\nText.\n");
        }
        Path file = Files.writeString(folder.resolve("a.eml"), mail.append("--b--\n"));
        assertThat(read(file).paragraphs()).hasSize(20_000);
    }

    @Test
    void mailsThatLieDeepInOneAnotherAreRefused() throws IOException {
        String mail =
                "MIME-Version: 1.0\nFrom: a\nContent-Type: message/rfc822\n\n".repeat(1000) + "Subject: a\n\nDeep.";
        assertRefused(Files.writeString(folder.resolve("a.eml"), mail), "its parts lie too deep in one another.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"article.docx", "article.doc", "article.odt", "article.rtf", "article.mhtml", "article.eml"})
    void aFileThatBreaksOffIsReadOrRefusedInOneSentence(String name) throws Exception {
        byte[] whole = Files.readAllBytes(SameArticleTest.file(name));
        for (int length = 0; length < whole.length; length += 97) {
            Path file = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(whole, 0, length);
            }
            assertReadOrRefused(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rich.docx", "rich.doc", "rich.odt", "rich.rtf", "article.mhtml", "article.eml"})
    void aFileWithWrongBytesIsReadOrRefusedInOneSentence(String name) throws Exception {
        byte[] whole = Files.readAllBytes(SameArticleTest.file(name));
        for (int at = 0; at < whole.length; at += 53) {
            byte[] wrong = whole.clone();
            wrong[at] ^= (byte) (1 + at % 255);
            assertReadOrRefused(Files.write(folder.resolve(name), wrong));
        }
    }

    @Test
    void bytesThatAreNoTextAreNotPrintedByTheParser() throws IOException {
        PrintStream errors = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            byte[] flat = content("wrong: \u00F0(")
                    .replace("document-content", "document opendocument.text=''")
                    .getBytes(ISO_8859_1);
            assertRefused(Files.write(folder.resolve("a.fodt"), flat), "it is damaged.");
        } finally {
            System.setErr(errors);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void otherEncodingsThatAreDeclaredAreRead() throws IOException {
        String flat = content("d\u00E9j\u00E0").replace("document-content", "document type='opendocument.text'");
        String whole = flat.substring(0, flat.lastIndexOf("</")) + "</office:document>";
        Path latin = Files.write(
                folder.resolve("a.fodt"), ("<?xml version='1.0' encoding='ISO-8859-1'?>" + whole).getBytes(ISO_8859_1));
        assertThat(read(latin).text()).isEqualTo("d\u00E9j\u00E0");
    }

    @Test
    void whatIsProtectedOrNoTextIsSaid() throws IOException {
        assertRefused(
                zip("a.odt", Map.of("META-INF/manifest.xml", "<encryption-data/>", "content.xml", "x")),
                "it is protected by a password.");
        assertRefused(
                zip("a.xlsx", Map.of("xl/workbook.xml", "x")), "it is a packed file that holds no text document.");
    }

    private void assertReadOrRefused(Path file) {
        try {
            assertThat(read(file).paragraphs()).isNotNull();
        } catch (IOException e) {
            assertThat(e.getMessage())
                    .startsWith(file + " cannot be read: ")
                    .endsWith(".")
                    .doesNotContain("\n");
        }
    }

    private static String body(String text) {
        return document("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    private static String document(String blocks) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + blocks
                + "</w:body></w:document>";
    }

    private static String content(String text) {
        return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p>"
                + text
                + "</text:p></office:text></office:body></office:document-content>";
    }

    private Path odt(String content) throws IOException {
        return zip("a.odt", Map.of("META-INF/manifest.xml", "<manifest/>", "content.xml", content));
    }

    private Path docx(String body) throws IOException {
        return zip("a.docx", docxParts(body));
    }

    private Path docxHolding(Path inner) throws IOException {
        byte[] held = Files.readAllBytes(inner);
        Path file = folder.resolve("outer.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            addParts(zip, docxParts(document("<w:altChunk w:id='r1'/>")));
            String relations = Objects.requireNonNull(docxParts("").get("_rels/.rels"));
            addParts(
                    zip,
                    Map.of(
                            "word/_rels/document.xml.rels",
                            relations
                                    .replace("/relationships/officeDocument", "/relationships/aFChunk")
                                    .replace("word/document.xml", "held.png")));
            zip.putNextEntry(new ZipEntry("word/held.png"));
            zip.write(held);
        }
        return file;
    }

    private static Map<String, String> docxParts(String body) {
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
                        + " Extension='png' ContentType='image/png'/><Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                        + "</Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                        + " Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                        + " Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                body);
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            addParts(zip, parts);
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static void addParts(ZipOutputStream zip, Map<String, String> parts) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(UTF_8));
        }
    }
}
