package variorum.settings;

/**
 * How the window looks.
 *
 * @param typeface the font family of the articles; empty for the best one installed
 * @param typeSize of the articles' text, in points
 */
public record Looks(Theme theme, Palette palette, String typeface, int typeSize) {
    static final int SMALLEST_TYPE = 9;
    static final int LARGEST_TYPE = 36;
    public static final int NORMAL_TYPE = 15;

    public static final Looks FIRST = new Looks(Theme.LIGHT, Palette.DEFAULT, "", NORMAL_TYPE);

    /** Sizes out of range become the nearest that is in range. */
    public Looks {
        typeSize = Math.max(SMALLEST_TYPE, Math.min(LARGEST_TYPE, typeSize));
    }

    public Looks withTheme(Theme newTheme) {
        return new Looks(newTheme, palette, typeface, typeSize);
    }

    public Looks withPalette(Palette newPalette) {
        return new Looks(theme, newPalette, typeface, typeSize);
    }

    public Looks withTypeface(String newTypeface) {
        return new Looks(theme, palette, newTypeface, typeSize);
    }

    public Looks withTypeSize(int newTypeSize) {
        return new Looks(theme, palette, typeface, newTypeSize);
    }
}
