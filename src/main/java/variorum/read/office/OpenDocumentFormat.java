package variorum.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import variorum.progress.Monitor;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.document.DocumentWalk;
import variorum.read.document.UnreadableException;

/** Documents of LibreOffice and others, as a package or as one flat file of XML. */
public final class OpenDocumentFormat implements DocumentFormat {
    /** Heads and feet of the pages are part of the styles. */
    private static final String STYLES = "styles.xml";

    private static final String TEXT = "content.xml";
    private static final String LIST_OF_PARTS = "META-INF/manifest.xml";

    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        DocumentWalk walk = new DocumentWalk();
        OpenDocumentBody text = new OpenDocumentBody(walk);
        boolean packed = bytes.length > 0 && bytes[0] == 'P';
        if (packed) {
            readPacked(bytes, text, monitor);
        } else {
            Markup.walk(new ByteArrayInputStream(bytes), text, monitor);
        }
        return walk.build();
    }

    private static void readPacked(byte[] bytes, OpenDocumentBody text, Monitor monitor) throws IOException {
        try (PackedParts parts = PackedParts.of(bytes)) {
            if (isEncrypted(parts)) {
                throw new UnreadableException("it is protected by a password.");
            }
            Optional<InputStream> styles = parts.open(STYLES);
            if (styles.isPresent()) {
                try (InputStream in = styles.get()) {
                    Markup.walk(in, text, monitor);
                }
            }
            try (InputStream in =
                    parts.open(TEXT).orElseThrow(() -> new UnreadableException("there is no text in it."))) {
                Markup.walk(in, text, monitor);
            }
        }
    }

    private static boolean isEncrypted(PackedParts parts) throws IOException {
        Optional<InputStream> list = parts.open(LIST_OF_PARTS);
        if (list.isEmpty()) {
            return false;
        }
        try (InputStream in = list.get()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }
}
