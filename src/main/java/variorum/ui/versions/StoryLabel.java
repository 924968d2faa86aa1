package variorum.ui.versions;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.Stories;
import variorum.ui.words.Texts;

/** What stands before the chips of another story than the base's: that it is one, and a way to read it instead. */
final class StoryLabel extends HBox {
    /** @param first the version whose chip comes next */
    StoryLabel(MainViewModel model, int first) {
        List<Integer> story = model.desk().stories().with(first);
        setId("story-" + first);
        getStyleClass().add("story");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new Separator(Orientation.VERTICAL), words(model, story));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Labeled words(MainViewModel model, List<Integer> story) {
        if (story.size() == 1) {
            Label alone = new Label(Texts.text("story.alone"));
            alone.getStyleClass().add("muted");
            alone.setTooltip(new Tooltip(Texts.text("story.alone-tip")));
            return alone;
        }
        Hyperlink link = new Hyperlink(Texts.text("story.other", story.size()));
        link.setId("show-story-" + story.get(0));
        link.setTooltip(new Tooltip(Texts.text("story.show")));
        link.setOnAction(event -> model.desk().showStory(story.get(0)));
        return link;
    }

    /** Whether one stands before that version, when the one before it in the strip is {@code last}, or -1 for none. */
    static boolean isBefore(Stories stories, int last, int version) {
        if (!stories.areSeveral()) {
            return false;
        }
        boolean isAnother = last < 0 || !stories.with(last).contains(version);
        boolean isAloneToo = last >= 0
                && stories.with(last).size() == 1
                && stories.with(version).size() == 1
                && !stories.isOfBase(last);
        return isAnother && !isAloneToo && !(last < 0 && stories.isOfBase(version));
    }
}
