package variorum.read.charset;

import java.nio.charset.Charset;
import java.util.List;

/** The encodings of one byte a character that are looked for, the more usual ones first. */
enum SingleByteCharset {
    WINDOWS_1252("windows-1252", "ISO-8859-1"),
    WINDOWS_1250("windows-1250", "ISO-8859-2"),
    ISO_8859_2("ISO-8859-2", "windows-1250"),
    WINDOWS_1251("windows-1251", "windows-1251"),
    KOI8_R("KOI8-R", "KOI8-R"),
    ISO_8859_5("ISO-8859-5", "ISO-8859-5"),
    WINDOWS_1253("windows-1253", "ISO-8859-7"),
    ISO_8859_7("ISO-8859-7", "windows-1253"),
    WINDOWS_1254("windows-1254", "ISO-8859-9"),
    WINDOWS_1255("windows-1255", "ISO-8859-8"),
    WINDOWS_1256("windows-1256", "windows-1256"),
    ISO_8859_15("ISO-8859-15", "ISO-8859-1"),
    KOI8_U("KOI8-U", "KOI8-R"),
    ISO_8859_6("ISO-8859-6", "windows-1256"),
    TIS_620("TIS-620", "TIS-620"),
    WINDOWS_874("windows-874", "TIS-620"),
    MAC_ROMAN("MacRoman", "MacRoman"),
    MAC_CYRILLIC("MacCyrillic", "MacCyrillic"),
    IBM866("IBM866", "IBM866");

    private final String usualName;
    private final String twin;

    /**
     * @param usualName the IANA name, but for the Macintosh's encodings, which Java does not know by it
     * @param twin the name of an encoding so near that the detector does not tell the two apart
     */
    SingleByteCharset(String usualName, String twin) {
        this.usualName = usualName;
        this.twin = twin;
    }

    Charset charset() {
        return Charset.forName(usualName);
    }

    String usualName() {
        return usualName;
    }

    /** What the detector may call it; {@code -I} is how it marks Hebrew in logical order. */
    List<String> detectorNames() {
        return List.of(usualName, twin, twin + "-I");
    }
}
