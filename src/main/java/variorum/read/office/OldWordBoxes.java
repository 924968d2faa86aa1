package variorum.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * The text boxes of an old Word document. A sign in the text has a drawing, which may be a group of others, and a box
 * says whose text it is; the library does not know of that, so that it is read here as the description of the format
 * says ([MS-DOC], PlcftxbxTxt and PlcfHdrtxbxTxt).
 */
final class OldWordBoxes {
    /** Where the head of the file tells of the tables of boxes: where each begins, and how many bytes it has. */
    private static final int BOXES_AT = 154 + 8 * 56;

    private static final int BOXES_IN_HEADS_AT = 154 + 8 * 58;

    /** What is said of a box, in bytes; at these two places, whether it is gone, and the number of its drawing. */
    private static final int BOX = 22;

    private static final int GONE_AT = 8;
    private static final int DRAWING_AT = 14;

    private final OfficeDrawings drawings;

    /** By the numbers of the drawings. */
    private final Map<Integer, List<OldWordPart>> boxes = new HashMap<>();

    /** The numbers of the groups that drawings belong to. */
    private final Map<Integer, Integer> groups = new HashMap<>();

    private OldWordBoxes(OfficeDrawings drawings) {
        this.drawings = drawings;
    }

    /** @param kind of the part that holds the text of the boxes */
    static OldWordBoxes of(HWPFDocument document, SubdocumentType kind, OfficeDrawings drawings) {
        OldWordBoxes read = new OldWordBoxes(drawings);
        OldWordPart part = OldWordPart.of(document, kind);
        if (!part.isEmpty()) {
            document.getOfficeArtContent().getSpgrContainers().forEach(read::addGroup);
            read.addBoxes(part, kind == SubdocumentType.TEXTBOX ? BOXES_AT : BOXES_IN_HEADS_AT);
        }
        return read;
    }

    private void addBoxes(OldWordPart part, int at) {
        byte[] head = part.document().getMainStream();
        PlexOfCps told = new PlexOfCps(
                part.document().getTableStream(),
                LittleEndian.getInt(head, at),
                LittleEndian.getInt(head, at + 4),
                BOX);
        List<Optional<OldWordPart>> texts = part.pieces(told);
        for (int box = 0; box < told.length(); box++) {
            byte[] said = told.getProperty(box).getBytes();
            if (LittleEndian.getShort(said, GONE_AT) == 0) {
                int drawing = outermost(LittleEndian.getInt(said, DRAWING_AT));
                texts.get(box)
                        .ifPresent(text -> boxes.computeIfAbsent(drawing, it -> new ArrayList<>())
                                .add(text));
            }
        }
    }

    /** Takes in which drawings belong to a group; the first is the group itself, and the outermost of all the page. */
    private void addGroup(EscherContainerRecord page) {
        for (EscherRecord inside : page) {
            if (inside instanceof EscherContainerRecord group) {
                addMembers(group);
            }
        }
    }

    private void addMembers(EscherContainerRecord group) {
        int number = number(group);
        for (EscherRecord inside : group) {
            if (inside instanceof EscherContainerRecord member) {
                groups.putIfAbsent(number(member), number);
                addMembers(member);
            }
        }
    }

    /** That of a drawing, or of the first one in a group; 0 for what is neither. */
    private static int number(EscherContainerRecord drawing) {
        for (EscherRecord inside : drawing) {
            if (inside instanceof EscherSpRecord shape) {
                return shape.getShapeId();
            }
            if (inside instanceof EscherContainerRecord first) {
                return number(first);
            }
        }
        return 0;
    }

    private int outermost(int drawing) {
        Set<Integer> passed = new HashSet<>();
        int at = drawing;
        while (passed.add(at) && groups.containsKey(at)) {
            at = groups.get(at);
        }
        return at;
    }

    /** The text of the boxes that hang on a place, which is given once. */
    List<OldWordPart> take(int place) {
        if (boxes.isEmpty()) {
            return List.of();
        }
        @Nullable OfficeDrawing drawing = drawings.getOfficeDrawingAt(place);
        @Nullable List<OldWordPart> texts = drawing == null ? null : boxes.remove(drawing.getShapeId());
        return texts == null ? List.of() : texts;
    }
}
