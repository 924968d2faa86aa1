package variorum.read.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.util.LittleEndian;
import variorum.read.document.UnreadableException;

/** Tells what a file of the kind that holds files in it is: programs of many makers have used it for what they save. */
final class OldOfficeFile {
    private static final String TEXT = "WordDocument";

    /** What tells how the rest is encrypted. */
    private static final String SPACES = "\u0006DataSpaces";

    /** How many bytes of the text tell what it is; among them, two for the number of its format and two of flags. */
    private static final int HEAD = 12;

    private static final int FORMAT_AT = 2;
    private static final int FLAGS_AT = 10;
    private static final int ENCRYPTED = 0x0100;

    /** Below it are the formats of Word 6 and Word 95, which are others. */
    private static final int WORD_97 = 106;

    private static final String HAS_PASSWORD = "it is protected by a password.";

    private OldOfficeFile() {}

    /**
     * Refuses all else.
     *
     * @param length of the file, in bytes, which no part of it can exceed
     * @throws UnreadableException for what is no document of Word, or none that can be read
     */
    static void requireWord(DirectoryNode file, int length) throws IOException {
        for (Entry entry : file) {
            if (entry instanceof DocumentEntry part && (part.getSize() < 0 || part.getSize() > length)) {
                throw new UnreadableException("it is damaged.");
            }
        }
        if (isForSome(file)) {
            throw new UnreadableException("it is protected so that only some people can open it, in Word.");
        }
        if (file.hasEntry("EncryptedPackage")) {
            throw new UnreadableException(HAS_PASSWORD);
        }
        if (!file.hasEntry(TEXT)) {
            throw new UnreadableException(kind(file));
        }
        byte[] head = head(file);
        if (LittleEndian.getUShort(head, FORMAT_AT) < WORD_97) {
            throw new UnreadableException("it was made by Word 95 or earlier; saved as .docx it can be read.");
        }
        if ((LittleEndian.getUShort(head, FLAGS_AT) & ENCRYPTED) != 0) {
            throw new UnreadableException(HAS_PASSWORD);
        }
    }

    /** Whether a server has to be asked who may open it. */
    private static boolean isForSome(DirectoryNode file) throws IOException {
        return file.hasEntry("\tDRMContent")
                || (file.hasEntry(SPACES)
                        && file.getEntry(SPACES) instanceof DirectoryEntry spaces
                        && spaces.hasEntry("TransformInfo")
                        && spaces.getEntry("TransformInfo") instanceof DirectoryEntry kinds
                        && kinds.hasEntry("DRMEncryptedTransform"));
    }

    private static byte[] head(DirectoryNode file) throws IOException {
        try (InputStream in = file.createDocumentInputStream(TEXT)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length < HEAD) {
                throw new UnreadableException("it is damaged.");
            }
            return head;
        }
    }

    private static String kind(DirectoryNode file) {
        if (file.hasEntry("__properties_version1.0")) {
            return "it is a mail of Outlook; saved as .eml, .html or .txt it can be read.";
        }
        if (file.hasEntryCaseInsensitive("Workbook") || file.hasEntryCaseInsensitive("Book")) {
            return "it is a spreadsheet; saved as .pdf it can be read.";
        }
        if (file.hasEntry("PowerPoint Document")) {
            return "it is a presentation; saved as .pdf it can be read.";
        }
        return "it is no document of Word; saved as .docx or .pdf it can be read.";
    }
}
