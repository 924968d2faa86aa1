package variorum.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static variorum.read.ReadFiles.assertRefused;
import static variorum.read.ReadFiles.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Role;
import variorum.model.Version;

/** Documents of Word before 2007, and what looks like one from outside. */
final class OldWordTest {
    /** How the text of a document begins; behind it are the number of its format and flags. */
    private static final byte[] HEAD = {(byte) 0xEC, (byte) 0xA5};

    /** How the list of the pieces of a text begins that has one: with its length, and the place of the first. */
    private static final byte[] ONE_PIECE = {2, 16, 0, 0, 0, 0, 0, 0, 0};

    private static final int FORMAT_AT = 2;
    private static final int FLAGS_AT = 10;
    private static final int SIZE_AT = 0x78;
    private static final int WORD_95 = 104;
    private static final int ENCRYPTED = 0x0100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"layout.doc", "layout.rtf"})
    void headsFeetNotesFieldsAndHiddenWordsAreReadAsInOtherFormats(String name) throws Exception {
        Version version = read(SameArticleTest.file(name));
        assertThat(version.paragraphs())
                .extracting(
                        paragraph -> paragraph.role() + ": " + paragraph.span().of(version.text()))
                .containsExactly(
                        Role.FURNITURE + ": Harbour Post",
                        Role.HEADLINE + ": The harbour in winter",
                        Role.HEADING + ": Boats",
                        Role.BODY + ": The boats stay in the harbour, 12\u2011metre boats too, until spring.",
                        Role.BODY + ": It was a mild winter.",
                        Role.BODY + ": One line",
                        Role.BODY + ": and another\twith a tab.",
                        Role.HEADING + ": A table",
                        Role.BODY + ": Pier\tBerths",
                        Role.BODY + ": North Quay\t14",
                        Role.BODY + ": A note and another.",
                        Role.BODY + ": See the tide table on page 1.",
                        Role.BODY + ": The first note.",
                        Role.BODY + ": The last note.",
                        Role.FURNITURE + ": Draft of 3 March");
    }

    @Test
    void onlyTheRowThatWasDeletedIsLeftOut() throws Exception {
        assertThat(read(SameArticleTest.file("deleted-row.doc")).text())
                .isEqualTo("Before.\n\nPier\tBerths\n\nSouth\t9\n\nJoined with this.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "__properties_version1.0 | it is a mail of Outlook; saved as .eml, .html or .txt it can be read.",
                "Workbook                | it is a spreadsheet; saved as .pdf it can be read.",
                "WORKBOOK                | it is a spreadsheet; saved as .pdf it can be read.",
                "Book                    | it is a spreadsheet; saved as .pdf it can be read.",
                "PowerPoint Document     | it is a presentation; saved as .pdf it can be read.",
                "EncryptedPackage        | it is protected by a password.",
                "CONTENTS                | it is no document of Word; saved as .docx or .pdf it can be read.",
            })
    void whatOtherProgramsKeepInSuchAFileIsSaid(String part, String reason) throws IOException {
        assertRefused(file(part), reason);
    }

    @Test
    void whatOnlySomeMayOpenIsSaid() throws IOException {
        assertRefused(file("\tDRMContent"), "it is protected so that only some people can open it, in Word.");
    }

    @Test
    void documentsWithAPasswordAreRefused() throws Exception {
        byte[] document = document();
        int flags = indexOf(document, HEAD) + FLAGS_AT;
        LittleEndian.putUShort(document, flags, LittleEndian.getUShort(document, flags) | ENCRYPTED);
        assertRefused(write(document), "it is protected by a password.");
    }

    @Test
    void documentsOfWord95AreRefused() throws Exception {
        byte[] document = document();
        LittleEndian.putUShort(document, indexOf(document, HEAD) + FORMAT_AT, WORD_95);
        assertRefused(write(document), "it was made by Word 95 or earlier; saved as .docx it can be read.");
    }

    @Test
    void aPartThatSaysItIsLargerThanTheFileIsNotBelieved() throws Exception {
        byte[] document = document();
        int entry = indexOf(document, "WordDocument".getBytes(UTF_16LE));
        LittleEndian.putInt(document, entry + SIZE_AT, Integer.MAX_VALUE);
        assertRefused(write(document), "it is damaged.");
    }

    /** The text has one piece; here it says that it goes on. */
    @Test
    void aTextThatIsListedAgainAndAgainIsRefused() throws Exception {
        byte[] document = document();
        int pieces = indexOf(document, ONE_PIECE);
        LittleEndian.putInt(document, pieces + ONE_PIECE.length, 9_000_000);
        assertRefused(write(document), "its text is longer than 8 million characters.");
    }

    @Test
    void theContentTellsThatItIsOldWhateverItsName() throws Exception {
        Path file = Files.write(folder.resolve("article.docx"), document());
        assertThat(read(file).text()).startsWith("Ferry to the outer islands");
    }

    private static byte[] document() throws Exception {
        return Files.readAllBytes(SameArticleTest.file("article.doc"));
    }

    private Path write(byte[] document) throws IOException {
        return Files.write(folder.resolve("a.doc"), document);
    }

    /** A file that holds one part. */
    private Path file(String part) throws IOException {
        Path file = folder.resolve("a.doc");
        try (POIFSFileSystem parts = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            parts.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), part);
            parts.writeFilesystem(out);
        }
        return file;
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        int at = 0;
        while (!ByteBuffer.wrap(bytes, at, sought.length).equals(ByteBuffer.wrap(sought))) {
            at++;
        }
        return at;
    }
}
