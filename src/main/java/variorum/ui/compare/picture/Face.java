package variorum.ui.compare.picture;

import java.util.Locale;
import variorum.model.Role;

/** The typefaces, the largest first. */
public enum Face {
    HEADLINE(1.35, true, 0.5),
    HEADING(1.1, true, 0.5),
    /** The first line of a stanza. */
    STANZA(1, false, 1.2),
    BODY(1, false, 0.3),
    FURNITURE(0.82, false, 0.1),
    /** The line that stands for furniture that is put away. */
    FOLD(0.82, false, 0.3),
    /** The space between paragraphs that stand one under another in one row. */
    GAP(0.35, false, 0);

    private final double scale;
    private final boolean bold;
    private final double spaceAbove;

    /** Both sizes in body type sizes. */
    Face(double scale, boolean bold, double spaceAbove) {
        this.scale = scale;
        this.bold = bold;
        this.spaceAbove = spaceAbove;
    }

    static Face of(Role role) {
        return switch (role) {
            case HEADLINE -> HEADLINE;
            case HEADING -> HEADING;
            case BODY -> BODY;
            case FURNITURE -> FURNITURE;
        };
    }

    public double scale() {
        return scale;
    }

    public boolean isBold() {
        return bold;
    }

    /** The space above a row that begins with this face, in body type sizes. */
    public double spaceAbove() {
        return spaceAbove;
    }

    public String styleClass() {
        return "face-" + name().toLowerCase(Locale.ROOT);
    }
}
