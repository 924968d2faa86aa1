package variorum.ui.versions;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.display.ShortNames;
import variorum.model.Against;
import variorum.ui.desk.MainViewModel;
import variorum.ui.late.LateTip;
import variorum.ui.open.OpenSet;
import variorum.ui.open.Stories;
import variorum.ui.words.Texts;

/** One version in the strip: a click shows or hides it, the star makes it the base. */
final class VersionChip extends HBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private final MainViewModel model;
    private final OpenSet set;
    private final int index;
    private final boolean isBase;
    private final NameLabel name;
    private final Label share = new Label();

    /**
     * Makes a chip.
     *
     * @param names of all versions
     * @param nameWidth the maximum width of its name
     */
    VersionChip(MainViewModel model, int index, ShortNames names, ObservableValue<Double> nameWidth) {
        this.model = model;
        this.set = model.open().get();
        this.index = index;
        this.isBase = set.isBase(index);
        this.name = new NameLabel(set.version(index).name(), names);
        setId("chip-" + index);
        getStyleClass().add("chip");
        setAlignment(Pos.CENTER_LEFT);
        pseudoClassStateChanged(SHOWN, set.isShown(index));
        pseudoClassStateChanged(ASIDE, stories().isAside(index));
        if (set.against() == Against.BASE && set.size() > 1) {
            getChildren().add(star());
        }
        getChildren().add(toggle(nameWidth));
        showShare();
        ChipInput.install(this, model);
    }

    private Stories stories() {
        return new Stories(set);
    }

    /** The version's place among all. */
    int index() {
        return index;
    }

    /** The width of its whole name, in pixels. */
    double wholeName() {
        return name.whole();
    }

    /** The width that its name asks for as it is cut now, in pixels. */
    double shownName() {
        return Math.min(name.shown(), name.getMaxWidth());
    }

    /** The name takes no more than that width, in pixels. */
    void fit(double nameWidth) {
        name.fit(nameWidth);
    }

    /** Shows how much of the base it keeps, once that is known. */
    void showShare() {
        String known = model.desk()
                .keptShare(index)
                .filter(kept -> !isBase)
                .map(Texts::percent)
                .orElse("");
        share.setText(known);
    }

    private Button star() {
        String name = Texts.text(
                isBase ? "chip.is-base" : "chip.make-base", set.version(index).name());
        Button star = new Button();
        star.setId("base-" + index);
        star.getStyleClass().add("flat");
        star.setGraphic(new Star(isBase));
        star.setAccessibleText(name);
        LateTip.install(star, name);
        star.setOnAction(event -> model.desk().makeBase(index));
        return star;
    }

    private ToggleButton toggle(ObservableValue<Double> nameWidth) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("show-" + index);
        toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        toggle.setGraphic(face(nameWidth));
        toggle.setSelected(set.isShown(index));
        toggle.setAccessibleText(set.version(index).name());
        LateTip.install(toggle, set.version(index).name() + "\n" + Texts.text(hint()) + pastedHint());
        toggle.setOnAction(event -> {
            model.desk().toggleVersion(index);
            toggle.setSelected(model.open().get().isShown(index));
        });
        return toggle;
    }

    private HBox face(ObservableValue<Double> nameWidth) {
        name.maxWidthProperty().bind(nameWidth);
        share.getStyleClass().add("muted");
        share.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(name, share);
        face.getStyleClass().add("face");
        face.setAlignment(Pos.BASELINE_LEFT);
        return face;
    }

    private String pastedHint() {
        return set.versions().get(index).path().isEmpty() ? "\n" + Texts.text("chip.name") : "";
    }

    private String hint() {
        if (stories().bringsStory(index)) {
            return "story.show";
        }
        if (!set.canToggle(index)) {
            return "chip.stays";
        }
        return set.isShown(index) ? "chip.hide" : "chip.show";
    }
}
