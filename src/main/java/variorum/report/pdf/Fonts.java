package variorum.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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

    private static final Set<UnicodeScript> OF_NO_SCRIPT =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

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

    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        add(builder, TEXT, NORMAL, font(document, bytes("DejaVuSerif.ttf")));
        add(builder, TEXT, BOLD, font(document, bytes("DejaVuSerif-Bold.ttf")));
        add(builder, SIGNS, NORMAL, font(document, bytes("DejaVuSans.ttf")));
        add(builder, SIGNS, BOLD, font(document, bytes("DejaVuSans-Bold.ttf")));
        if (east.isPresent()) {
            add(builder, EAST, NORMAL, font(document, new RandomAccessReadBufferedFile(east.get())));
        }
    }

    private static void add(PdfRendererBuilder builder, String family, int weight, PDFont font) {
        builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
    }

    /**
     * Without ligatures: the lines are broken as if there were none, and to look for them takes a seventh of the time
     * of a long report.
     */
    private static PDFont font(PDDocument document, RandomAccessRead file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(file);
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    private static RandomAccessRead bytes(String file) throws IOException {
        return new RandomAccessReadBuffer(opened(file));
    }

    private static InputStream opened(String file) {
        InputStream font = Fonts.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the font " + file + " is missing from the program");
        }
        return font;
    }

    /**
     * What no font has of the signs of a text: the names of scripts in their order, and at the end what is said of
     * signs that are of no script, such as pictures.
     */
    List<String> lacking(String text) throws IOException {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        int[] seen = text.codePoints().distinct().filter(Fonts::isSeen).toArray();
        List<CmapLookup> fonts = signs();
        for (int sign : seen) {
            if (fonts.stream().allMatch(font -> font.getGlyphId(sign) == 0)) {
                scripts.add(UnicodeScript.of(sign));
            }
        }
        boolean ofNoScript = scripts.removeAll(OF_NO_SCRIPT);
        Stream<String> names = scripts.stream().map(Fonts::name).sorted();
        return Stream.concat(names, Stream.of("some signs").filter(signs -> ofNoScript))
                .toList();
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String name(UnicodeScript script) {
        return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The tables of the fonts that say which signs are in them. */
    private List<CmapLookup> signs() throws IOException {
        List<CmapLookup> fonts = new ArrayList<>();
        for (String file : List.of("DejaVuSerif.ttf", "DejaVuSans.ttf")) {
            fonts.add(signs(bytes(file)));
        }
        if (east.isPresent()) {
            fonts.add(signs(new RandomAccessReadBufferedFile(east.get())));
        }
        return fonts;
    }

    private static CmapLookup signs(RandomAccessRead file) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(file)) {
            return font.getUnicodeCmapLookup();
        }
    }
}
