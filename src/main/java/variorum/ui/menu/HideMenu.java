package variorum.ui.menu;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import variorum.model.Ignorable;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.FilterViewModel;
import variorum.ui.desk.HideCounts;
import variorum.ui.words.Texts;

/**
 * The kinds of small change that can be hidden, each with its number of changes; the button shows how many are hidden.
 */
final class HideMenu extends MenuButton {
    private final FilterViewModel filters;
    private final ObservableValue<Map<Ignorable, Integer>> counts;

    HideMenu(FilterViewModel filters, FilterActions actions, ObservableValue<Picture> picture) {
        this.filters = filters;
        this.counts = picture.map(HideCounts::of);
        setMinWidth(Region.USE_PREF_SIZE);
        Buttons.named(this, "hide", Texts.text("tools.hide-tip"), Feather.FILTER);
        for (Ignorable kind : Ignorable.values()) {
            getItems().add(item(kind));
        }
        getItems().addAll(new SeparatorMenuItem(), actions.ignoredInGrey.tickItem());
        picture.subscribe(
                shown -> setText(Texts.text("tools.hide", shown.plan().tally().allHidden())));
    }

    private TickItem item(Ignorable kind) {
        return new TickItem(
                "hide-" + kind.id(),
                counts.map(all -> Texts.text("hide.item", Texts.text("hide." + kind.id()), all.getOrDefault(kind, 0))),
                filters.ignored(kind),
                () -> filters.turnIgnored(kind));
    }
}
