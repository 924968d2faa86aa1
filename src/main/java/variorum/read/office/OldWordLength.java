package variorum.read.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;
import variorum.read.document.UnreadableException;

/**
 * How long the text of an old Word document is. Its pieces are listed with the place where the bytes of each lie, so
 * that a few bytes, listed again and again, could be a text of any length.
 */
final class OldWordLength {
    /** Twice the Bible; a longer text is no article. */
    private static final int MOST_CHARACTERS = 8_000_000;

    /**
     * Where the head of the file tells which of two streams holds the tables, and where in it the list of pieces
     * begins.
     */
    private static final int FLAGS_AT = 10;

    private static final int SECOND_STREAM = 0x0200;
    private static final int PIECES_AT = 154 + 8 * 33;
    private static final int HEAD = PIECES_AT + 4;

    /** What stands before the list: properties, each with its length in two bytes, and then a sign with four. */
    private static final int PROPERTIES = 1;

    /** In bytes: a place in the text, and with it what is said of the piece. */
    private static final int PLACE = 4;

    private static final int PIECE = PLACE + 8;

    private OldWordLength() {}

    /** @throws UnreadableException if the text is too long, or the list in disorder */
    static void requireBounded(DirectoryNode file) throws IOException {
        byte[] head = bytes(file, "WordDocument", HEAD);
        boolean second = (LittleEndian.getUShort(head, FLAGS_AT) & SECOND_STREAM) != 0;
        byte[] table = bytes(file, second ? "1Table" : "0Table", Integer.MAX_VALUE);
        int at = LittleEndian.getInt(head, PIECES_AT);
        while (table[at] == PROPERTIES) {
            at += 1 + 2 + LittleEndian.getUShort(table, at + 1);
        }
        int pieces = (LittleEndian.getInt(table, at + 1) - PLACE) / PIECE;
        int first = at + 1 + 4;
        int passed = 0;
        for (int piece = 0; piece <= pieces; piece++) {
            int place = LittleEndian.getInt(table, first + piece * PLACE);
            if (place < passed) {
                throw new UnreadableException("it is damaged.");
            }
            passed = place;
        }
        if (passed > MOST_CHARACTERS) {
            throw new UnreadableException("its text is longer than 8 million characters.");
        }
    }

    private static byte[] bytes(DirectoryNode file, String part, int most) throws IOException {
        try (InputStream in = file.createDocumentInputStream(file.getEntryCaseInsensitive(part))) {
            return in.readNBytes(most);
        }
    }
}
