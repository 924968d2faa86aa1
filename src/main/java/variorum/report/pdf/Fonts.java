package variorum.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fonts that a document is set in: DejaVu, which comes with the program and has the scripts of Europe, Hebrew and
 * Arabic; and for those of East Asia one of the system's, where there is one with outlines that can be embedded.
 */
final class Fonts {
    /** Without their styles: the names under which the style sheet knows them. */
    private static final String TEXT = "Text";

    private static final String SIGNS = "Signs";
    private static final String EAST = "East";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final Set<UnicodeScript> OF_OUR_OWN = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC);

    private static final Set<UnicodeScript> OF_EAST_ASIA = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    /** Where Linux, macOS and Windows have a font for East Asia with TrueType outlines, as far as they have one. */
    private static final List<Path> PLACES = Stream.of(
                    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
                    "/usr/share/fonts/truetype/droid/DroidSansFallback.ttf",
                    "/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf",
                    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
                    "/Library/Fonts/Arial Unicode.ttf",
                    "C:/Windows/Fonts/arialuni.ttf",
                    "C:/Windows/Fonts/simhei.ttf",
                    "C:/Windows/Fonts/malgun.ttf")
            .map(Path::of)
            .toList();

    private final Optional<Path> east;

    private Fonts(Optional<Path> east) {
        this.east = east;
    }

    static Fonts atHand() {
        return new Fonts(PLACES.stream().filter(Files::isReadable).findFirst());
    }

    void addTo(PdfRendererBuilder builder) {
        add(builder, TEXT, "DejaVuSerif.ttf", NORMAL);
        add(builder, TEXT, "DejaVuSerif-Bold.ttf", BOLD);
        add(builder, SIGNS, "DejaVuSans.ttf", NORMAL);
        add(builder, SIGNS, "DejaVuSans-Bold.ttf", BOLD);
        east.ifPresent(font -> builder.useFont(font.toFile(), EAST, NORMAL, FontStyle.NORMAL, true));
    }

    private static void add(PdfRendererBuilder builder, String family, String file, int weight) {
        builder.useFont(() -> opened(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream opened(String file) {
        InputStream font = Fonts.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the font " + file + " is missing from the program");
        }
        return font;
    }

    /** The names of the scripts of a text that no font has, in their order. */
    Set<String> lacking(String text) {
        Set<String> names = new TreeSet<>();
        text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !has(script))
                .map(UnicodeScript::name)
                .forEach(names::add);
        return names;
    }

    private boolean has(UnicodeScript script) {
        return OF_OUR_OWN.contains(script)
                || script == UnicodeScript.UNKNOWN
                || (east.isPresent() && OF_EAST_ASIA.contains(script));
    }
}
