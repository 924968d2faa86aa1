package variorum.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import variorum.progress.Monitor;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.document.DocumentWalk;
import variorum.read.document.UnreadableException;

/**
 * Documents of Word since 2007. Apache POI finds the parts of the file; its model of the text is not used, since it
 * leaves out text boxes and knows nothing of words that are deleted or hidden.
 */
public final class WordFormat implements DocumentFormat {
    /** How the kinds of relations between parts end; before it stands which edition of the standard the file keeps. */
    private static final String BODY = "/officeDocument";

    private static final String STYLES = "/styles";
    private static final String SETTINGS = "/settings";
    private static final String CHUNK = "/aFChunk";
    private static final List<String> NOTES = List.of("/footnotes", "/endnotes");

    private final Chunks chunks;

    /**
     * Reads a file of any kind that a document holds and shows as part of its text, as programs that make reports do.
     */
    @FunctionalInterface
    public interface Chunks {
        /**
         * What the file says.
         *
         * @throws IOException with the reason as a clause
         */
        DocumentText read(String name, byte[] bytes, Monitor monitor) throws IOException;
    }

    public WordFormat(Chunks chunks) {
        this.chunks = chunks;
    }

    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        try (OPCPackage file = OPCPackage.open(PackedParts.of(bytes))) {
            PackagePart body = related(file.getRelationships(), BODY)
                    .map(file::getPart)
                    .orElseThrow(() -> new UnreadableException("there is no text in it."));
            return read(body, monitor);
        } catch (InvalidFormatException e) {
            throw new UnreadableException("it is damaged.", e);
        }
    }

    private DocumentText read(PackagePart body, Monitor monitor) throws IOException, InvalidFormatException {
        DocumentWalk walk = new DocumentWalk();
        WordBody text = new WordBody(styles(body, monitor), chunks(body, monitor), walk);
        read(body, text, monitor);
        for (String kind : NOTES) {
            Optional<PackageRelationship> notes = related(body.getRelationships(), kind);
            if (notes.isPresent()) {
                read(body.getRelatedPart(notes.get()), text, monitor);
            }
        }
        boolean evenPagesDiffer = evenPagesDiffer(body, monitor);
        readRelated(body, text.sections().heads(evenPagesDiffer), text, monitor);
        readRelated(body, text.sections().feet(evenPagesDiffer), text, monitor);
        return walk.build();
    }

    private static WordStyles styles(PackagePart body, Monitor monitor) throws IOException, InvalidFormatException {
        Optional<PackageRelationship> styles = related(body.getRelationships(), STYLES);
        if (styles.isEmpty()) {
            return WordStyles.none();
        }
        try (InputStream in = body.getRelatedPart(styles.get()).getInputStream()) {
            return WordStyles.read(in, monitor);
        }
    }

    /** What the files in it say, each by the name of its relation. */
    private Map<String, DocumentText> chunks(PackagePart body, Monitor monitor)
            throws IOException, InvalidFormatException {
        Map<String, DocumentText> texts = new HashMap<>();
        for (PackageRelationship relation : body.getRelationships()) {
            if (relation.getRelationshipType().endsWith(CHUNK) && relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart chunk = body.getRelatedPart(relation);
                try (InputStream in = chunk.getInputStream()) {
                    String name = chunk.getPartName().getName();
                    texts.put(relation.getId(), chunks.read(name, in.readAllBytes(), monitor));
                }
            }
        }
        return texts;
    }

    private static boolean evenPagesDiffer(PackagePart body, Monitor monitor)
            throws IOException, InvalidFormatException {
        WordSections.Settings settings = new WordSections.Settings();
        Optional<PackageRelationship> related = related(body.getRelationships(), SETTINGS);
        if (related.isPresent()) {
            read(body.getRelatedPart(related.get()), settings, monitor);
        }
        return settings.evenPagesDiffer();
    }

    private static void readRelated(PackagePart body, List<String> relations, Markup.Listener text, Monitor monitor)
            throws IOException, InvalidFormatException {
        for (String id : relations) {
            Optional<PackageRelationship> relation = Optional.ofNullable(body.getRelationship(id));
            if (relation.isPresent()) {
                read(body.getRelatedPart(relation.get()), text, monitor);
            }
        }
    }

    private static void read(PackagePart part, Markup.Listener text, Monitor monitor) throws IOException {
        try (InputStream in = part.getInputStream()) {
            Markup.walk(in, text, monitor);
        }
    }

    private static Optional<PackageRelationship> related(Iterable<PackageRelationship> relations, String kind) {
        for (PackageRelationship relation : relations) {
            if (relation.getRelationshipType().endsWith(kind)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
