package variorum.ui.versions;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import variorum.ui.desk.MainViewModel;
import variorum.ui.late.LateTip;
import variorum.ui.open.Stories;
import variorum.ui.words.Texts;

/**
 * What stands between the chips of two stories: a line, and before another story than the base's that it is one, and a
 * way to read it instead.
 */
final class StoryLabel extends HBox {
    /**
     * Makes the label that stands before a version.
     *
     * @param isFirst whether nothing stands before it
     */
    StoryLabel(MainViewModel model, int version, boolean isFirst) {
        Stories stories = model.desk().stories();
        setId("story-" + version);
        getStyleClass().add("story");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        if (!isFirst) {
            getChildren().add(new Separator(Orientation.VERTICAL));
        }
        if (!stories.isOfBase(version)) {
            getChildren().add(words(model, stories.with(version)));
        }
    }

    private static Labeled words(MainViewModel model, List<Integer> story) {
        if (story.size() == 1) {
            Label alone = new Label(Texts.text("story.alone"));
            alone.getStyleClass().add("muted");
            LateTip.install(alone, Texts.text("story.alone-tip"));
            return alone;
        }
        Hyperlink link = new Hyperlink(Texts.text("story.other", story.size()));
        link.setId("show-story-" + story.get(0));
        LateTip.install(link, Texts.text("story.show"));
        link.setOnAction(event -> model.desk().showStory(story.get(0)));
        return link;
    }

    /** Whether one stands before the first version of the strip. */
    static boolean isBeforeFirst(Stories stories, int version) {
        return stories.areSeveral() && !stories.isOfBase(version);
    }

    /** Whether one stands between two versions; texts that are each alone with their story share theirs. */
    static boolean isBetween(Stories stories, int before, int after) {
        boolean areBothAlone = isAlone(stories, before) && isAlone(stories, after);
        return !stories.with(before).contains(after) && !areBothAlone;
    }

    private static boolean isAlone(Stories stories, int version) {
        return stories.with(version).size() == 1 && !stories.isOfBase(version);
    }
}
