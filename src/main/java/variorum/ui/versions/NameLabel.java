package variorum.ui.versions;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.Text;
import variorum.display.ShortNames;

/** The name of a version, cut where there is little room for it. */
final class NameLabel extends Label {
    private final List<String> cuts;

    NameLabel(String name, ShortNames names) {
        super(name);
        this.cuts = names.of(name);
        getStyleClass().add("name");
        setAccessibleText(name);
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setEllipsisString("\u2026");
    }

    /** The width of the whole name, in pixels. */
    double whole() {
        return width(cuts.get(0));
    }

    /** The width of the name as it is cut now, in pixels. */
    double shown() {
        return width(getText());
    }

    /** Cuts the name so that it takes no more than that width, in pixels, if it can. */
    void fit(double room) {
        String fitting =
                cuts.stream().filter(cut -> width(cut) <= room).findFirst().orElse(cuts.get(cuts.size() - 1));
        setText(fitting);
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth()) + snappedLeftInset() + snappedRightInset();
    }
}
