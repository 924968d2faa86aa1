package variorum.read.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files that can be read; this is the one list of them. The content of a file decides its kind, whatever
 * its name; the name only matters if the content is plain text.
 */
public enum FileKind {
    WORD("docx docm dotx"),
    OLD_WORD("doc dot"),
    OPEN_DOCUMENT("odt ott fodt"),
    RICH_TEXT("rtf"),
    WEB_PAGE("html htm xhtml"),
    SAVED_PAGE("mhtml mht"),
    MAIL("eml"),
    PDF("pdf"),
    MARKDOWN("md markdown"),
    TEXT("txt text");

    /** With blanks between them. */
    private final String endings;

    FileKind(String endings) {
        this.endings = endings;
    }

    /** The usual endings of files of this kind, in small letters and without the dot. */
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    /**
     * The kind of a file; plain text if neither content nor name says more.
     *
     * @throws IOException with the reason as a clause, when the file is of a known kind that cannot be read
     */
    public static FileKind of(String fileName, byte[] bytes) throws IOException {
        Optional<FileKind> shown = FileContent.kind(bytes);
        if (shown.isPresent()) {
            return shown.get();
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(WEB_PAGE, SAVED_PAGE, MAIL, MARKDOWN)
                .filter(kind -> kind.endings().contains(ending))
                .findFirst()
                .orElse(TEXT);
    }
}
