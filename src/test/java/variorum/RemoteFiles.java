package variorum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;

/** Files of all kinds that refer to what lies on another machine. */
final class RemoteFiles {
    static final String HOST = "http://192.0.2.1";

    private static final String FORMATS = "/variorum/read/formats/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DOCUMENT_TYPE = "<!DOCTYPE html SYSTEM \"" + HOST + "/a.dtd\">";
    private static final String INCLUDE =
            "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + HOST + "/a.xml'/>";
    private static final String PAGE =
            "<html><head><base href='HOST'><link rel='stylesheet' href='HOST/a.css'>".replace("HOST", HOST)
                    + "<meta http-equiv='refresh' content='0;url=HOST'><script src='HOST/a.js'></script></head><body><p>Text."
                            .replace("HOST", HOST)
                    + "</p><img src='HOST/a.png'><iframe src='HOST/a'></iframe><object data='HOST/a'></object></body></html>"
                            .replace("HOST", HOST);

    private final Path folder;

    RemoteFiles(Path folder) {
        this.folder = folder;
    }

    /** Those that are read. */
    List<Path> read() throws IOException {
        return List.of(
                packed("a.docx", "rich.docx", RemoteFiles::wordPart),
                packed("a.odt", "rich.odt", RemoteFiles::openPart),
                write("a.fodt", openPart(resource("rich.fodt").replaceFirst("<\\?xml.*\\?>\\s*", ""))),
                write("a.rtf", rich()),
                write("a.html", PAGE),
                write("a.xhtml", DOCUMENT_TYPE + PAGE.replace("<body>", "<body>" + INCLUDE)),
                write("a.mhtml", "From: <Saved by Blink>\n" + mail()),
                write("a.eml", "From: a@example.org\n" + mail()),
                write("a.md", "![a](" + HOST + "/a.png) and <img src='" + HOST + "/a.png'>"),
                write("a.txt", "See " + HOST + "/a.html and <img src='" + HOST + "/a.png'>."),
                pdf());
    }

    /** One that is refused for its document type. */
    Path refused() throws IOException {
        return write(
                "typed.fodt",
                DOCUMENT_TYPE.replace("html", "office") + resource("rich.fodt").replaceFirst("<\\?xml.*\\?>\\s*", ""));
    }

    private static String mail() {
        return "Subject: Page\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + PAGE;
    }

    private static String rich() {
        return "{\\rtf1{\\*\\template " + HOST + "/a.dot}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + HOST
                + "/a.png\"}{\\fldrslt Text.}}\\par}";
    }

    /** A part of a Word document with an outer picture, document, part of other kind and template. */
    private static String wordPart(String part) {
        StringBuilder outer = new StringBuilder();
        for (String kind : List.of("image", "subDocument", "aFChunk", "attachedTemplate", "hyperlink")) {
            outer.append("<Relationship Id='outer-%s' Type='%s/%s' Target='%s/%s' TargetMode='External'/>"
                    .formatted(kind, RELATIONS, kind, HOST, kind));
        }
        String uses = "<w:p><w:subDoc r:id='outer-subDocument'/><w:r><w:drawing><a:blip"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' r:link='outer-image'/></w:drawing>"
                + "</w:r></w:p><w:altChunk r:id='outer-aFChunk'/></w:body>";
        return part.replace("</Relationships>", outer + "</Relationships>").replace("</w:body>", uses);
    }

    private static String openPart(String part) {
        String uses = "<text:section><text:section-source xlink:href='HOST/a.odt'/><text:p>Text.<draw:frame>"
                + "<draw:image xlink:href='HOST/a.png'/></draw:frame></text:p></text:section>";
        return part.replace("</office:text>", uses.replace("HOST", HOST) + INCLUDE + "</office:text>");
    }

    private Path packed(String name, String model, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = open(model);
                ZipInputStream from = new ZipInputStream(in);
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream to = new ZipOutputStream(out)) {
            ZipEntry entry = from.getNextEntry();
            while (entry != null) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.readAllBytes();
                boolean isText =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                to.write(isText ? change.apply(new String(part, UTF_8)).getBytes(UTF_8) : part);
                entry = from.getNextEntry();
            }
        }
        return file;
    }

    /** With an action on opening, and a drawing that lies elsewhere. */
    private Path pdf() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 500);
                content.showText("Text.");
                content.endText();
            }
            PDActionURI action = new PDActionURI();
            action.setURI(HOST + "/a.html");
            document.getDocumentCatalog().setOpenAction(action);
            page.setContents(List.of(page.getContentStreams().next(), elsewhere(document)));
            document.save(file.toFile());
        }
        return file;
    }

    private static PDStream elsewhere(PDDocument document) {
        COSDictionary address = new COSDictionary();
        address.setName(COSName.FS, "URL");
        address.setString(COSName.F, HOST + "/a.bin");
        PDStream stream = new PDStream(document);
        stream.getCOSObject().setItem(COSName.F, address);
        return stream;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(RemoteFiles.class.getResourceAsStream(FORMATS + name), name);
    }
}
