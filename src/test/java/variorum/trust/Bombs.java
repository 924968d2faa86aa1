package variorum.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that grow when they are read, lie deep in themselves, or reach for what is not theirs. */
final class Bombs {
    private static final int DEEP = 200_000;
    private static final int MEGABYTE = 1 << 20;

    private static final String ENTITIES = "<!DOCTYPE a [<!ENTITY a0 \"aaaaaaaaaa\">"
            + IntStream.range(1, 12)
                    .mapToObj(level -> "<!ENTITY a" + level + " \"" + ("&a" + (level - 1) + ";").repeat(10) + "\">")
                    .reduce("", String::concat)
            + "]>\n";

    private static final String REACHING = "<!DOCTYPE a [<!ENTITY a11 SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY % more SYSTEM \"http://127.0.0.1:9/x.dtd\"> %more;]>\n";

    /** Stands for a hundred megabytes of letters. */
    private static final String MUCH = "\uE000";

    private Bombs() {}

    static Stream<HostileFile> all() {
        return Stream.of(entities(), deep(), packed(), reaching()).flatMap(files -> files);
    }

    private static Stream<HostileFile> entities() {
        return Stream.of(ENTITIES, REACHING)
                .flatMap(type -> Stream.of(
                        docx(type + document("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>")),
                        odt(type + content("&a11;")),
                        HostileFile.of("entities", "a.fodt", () -> type + flat("&a11;")),
                        HostileFile.of("entities", "a.xhtml", () -> type + "<html><body><p>&a11;</p></body></html>")));
    }

    private static Stream<HostileFile> deep() {
        return Stream.of(
                docx(document("<w:p>" + nested("w:smartTag", "<w:r><w:t>a</w:t></w:r>") + "</w:p>")),
                docx(document(nested("w:tbl", ""))),
                odt(content(nested("text:span", "a"))),
                HostileFile.of("deep", "a.fodt", () -> flat(nested("text:section", "a"))),
                HostileFile.of("deep", "a.html", () -> nested("div", "a")),
                HostileFile.of("deep", "b.html", () -> nested("b", "a") + nested("table><tr><td", "a")),
                HostileFile.of("deep", "c.html", () -> "<p>" + "<a><font>".repeat(DEEP)),
                HostileFile.of("deep", "a.rtf", () -> "{\\rtf1 " + "{".repeat(DEEP) + "a" + "}".repeat(DEEP) + "}"),
                HostileFile.of(
                        "deep", "a.md", () -> "> ".repeat(DEEP) + "a\n\n" + "* ".repeat(DEEP) + "[".repeat(DEEP)),
                HostileFile.of(
                        "deep",
                        "a.eml",
                        () -> "MIME-Version: 1.0\nContent-Type: message/rfc822\n\n".repeat(DEEP / 100) + "a"),
                HostileFile.of(
                        "deep",
                        "a.pdf",
                        () -> "%PDF-1.4\n1 0 obj" + "[".repeat(DEEP) + "endobj\ntrailer<</Root 1 0 R>>"));
    }

    private static Stream<HostileFile> packed() {
        return Stream.of(
                docx(document("<w:p><w:r><w:t>" + MUCH + "</w:t></w:r></w:p>")),
                odt(content(MUCH)),
                zip("parts.docx", manyParts()),
                new HostileFile("unpacks to 512 MB", "zeros.pdf", () -> pdf(deflated("\0".repeat(MEGABYTE), 512))),
                new HostileFile(
                        "unpacks to 200 MB of text",
                        "text.pdf",
                        () -> pdf(deflated("(aa) Tj ".repeat(MEGABYTE / 8), 200))));
    }

    private static Stream<HostileFile> reaching() {
        return Stream.of(
                HostileFile.of(
                        "reaching out",
                        "reach.html",
                        () ->
                                "<html><head><base href='http://127.0.0.1:9/'><link rel=stylesheet href=a.css></head><body>"
                                        + "<script src=a.js></script><script>alert(1)</script><img src=a.png onerror=alert(1)>"
                                        + "<iframe src='file:///etc/passwd'></iframe><p style='background:url(a)'>Text.</p></body></html>"),
                HostileFile.of(
                        "reaching out",
                        "reach.rtf",
                        () ->
                                "{\\rtf1{\\field{\\*\\fldinst INCLUDETEXT \"/etc/passwd\"}{\\fldrslt a}}\\bin99999999999 a}"),
                HostileFile.of(
                        "reaching out",
                        "reach.eml",
                        () -> "From: a\nMIME-Version: 1.0\nContent-Type: message/external-body; access-type=local-file;"
                                + " name=\"/etc/passwd\"\n\nText."),
                HostileFile.of(
                        "reaching out",
                        "reach.svg",
                        () -> "<svg xmlns:x='a'><image x:href='file:///etc/passwd'/></svg>"));
    }

    private static String nested(String element, String text) {
        String end = element.substring(element.lastIndexOf('<') + 1);
        return ("<" + element + ">").repeat(DEEP) + text + ("</" + end + ">").repeat(DEEP);
    }

    private static String document(String blocks) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + blocks
                + "</w:body></w:document>";
    }

    private static String content(String text) {
        return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p>"
                + text + "</text:p></office:text></office:body></office:document-content>";
    }

    private static String flat(String text) {
        return content(text)
                .replace(
                        "office:document-content",
                        "office:document office:mimetype='application/vnd.oasis.opendocument.text'")
                .replaceAll("</office:document [^>]*>", "</office:document>");
    }

    private static HostileFile odt(String content) {
        return zip("a.odt", Map.of("META-INF/manifest.xml", "<manifest/>", "content.xml", content));
    }

    private static HostileFile docx(String document) {
        return zip("a.docx", parts(document));
    }

    private static Map<String, String> manyParts() {
        Map<String, String> parts = new LinkedHashMap<>(parts(document("<w:p/>")));
        IntStream.range(0, 20_000).forEach(number -> parts.put("word/part" + number + ".xml", "<a/>"));
        return parts;
    }

    private static Map<String, String> parts(String document) {
        String types = "http://schemas.openxmlformats.org/package/2006/";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns='" + types + "content-types'><Default Extension='rels' ContentType='"
                        + "application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                        + "</Types>",
                "_rels/.rels",
                "<Relationships xmlns='" + types + "relationships'><Relationship Id='r1' Type='" + office
                        + "' Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                document);
    }

    private static HostileFile zip(String name, Map<String, String> parts) {
        return new HostileFile("packed, of " + parts.size() + " parts", name, () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(entry(part.getKey()));
                    write(part.getValue(), zip);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        });
    }

    /** Without a time, so that the file is the same whenever it is made. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    private static void write(String text, OutputStream out) throws IOException {
        int much = text.indexOf(MUCH);
        out.write(text.substring(0, Math.max(much, 0)).getBytes(UTF_8));
        byte[] megabyte = "a".repeat(MEGABYTE).getBytes(UTF_8);
        for (int times = 0; much >= 0 && times < 100; times++) {
            out.write(megabyte);
        }
        out.write(text.substring(much + 1).getBytes(UTF_8));
    }

    private static byte[] deflated(String piece, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] once = piece.getBytes(ISO_8859_1);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            for (int time = 0; time < times; time++) {
                packed.write(once);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One page with those contents. */
    private static byte[] pdf(byte[] deflated) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<<>>>>endobj\n"
                        + "4 0 obj<</Filter/FlateDecode/Length " + deflated.length + ">>stream\n")
                .getBytes(ISO_8859_1));
        pdf.writeBytes(deflated);
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n".getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }
}
