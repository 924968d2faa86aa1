package variorum.ui.menu;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import variorum.model.Ignorable;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.FilterViewModel;
import variorum.ui.desk.HideCounts;
import variorum.ui.words.Texts;

/** The kinds of small change that can be hidden, each with how many there are; the button says how many are hidden. */
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
        getItems().addAll(new SeparatorMenuItem(), actions.ignoredInGrey.menuItem());
        picture.subscribe(
                shown -> setText(Texts.text("tools.hide", shown.plan().tally().allHidden())));
    }

    private CheckMenuItem item(Ignorable kind) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId("hide-" + kind.id());
        filters.ignored(kind).subscribe(item::setSelected);
        item.setOnAction(event -> filters.setIgnored(kind, item.isSelected()));
        counts.subscribe(all ->
                item.setText(Texts.text("hide.item", Texts.text("hide." + kind.id()), all.getOrDefault(kind, 0))));
        return item;
    }
}
