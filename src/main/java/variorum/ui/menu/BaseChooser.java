package variorum.ui.menu;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import variorum.model.Against;
import variorum.ui.desk.MainViewModel;
import variorum.ui.late.LateTip;
import variorum.ui.open.NearVersions;
import variorum.ui.open.OpenSet;
import variorum.ui.open.VersionListViewModel;
import variorum.ui.words.Texts;

/** Shows the base, which the other versions are compared with, and lets the reader choose another. */
final class BaseChooser extends MenuButton {
    private static final double MOST_WIDTH = 260;

    private static final double MOST_WIDTH_SHORT = 170;

    private final MainViewModel model;
    private final MenuItem chain;
    private final ObservableValue<Boolean> isShort;

    /**
     * Makes the button.
     *
     * @param isShort whether long names are cut shorter
     * @param isNameless whether the name is left out, since it is also shown elsewhere
     */
    BaseChooser(
            MainViewModel model,
            CompareActions actions,
            ObservableValue<Boolean> isShort,
            ObservableValue<Boolean> isNameless) {
        this.model = model;
        this.isShort = isShort;
        this.chain = actions.againstPrevious.menuItem();
        setId("base");
        setMnemonicParsing(false);
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        LateTip.install(this, Texts.text("base.tip"));
        visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> model.open().get().size() > 1, model.open()));
        managedProperty().bind(visibleProperty());
        accessibleTextProperty().bind(model.open().map(BaseChooser::label));
        textProperty()
                .bind(isNameless.flatMap(nameless ->
                        nameless ? new SimpleStringProperty(Texts.text("base.nameless")) : accessibleTextProperty()));
        isShort.subscribe(this::requestLayout);
        getItems().setAll(chain);
        setOnShowing(event -> fill());
    }

    /** Long names leave room for the rest of the tool bar. */
    @Override
    protected double computePrefWidth(double height) {
        return Math.min(isShort.getValue() ? MOST_WIDTH_SHORT : MOST_WIDTH, super.computePrefWidth(height));
    }

    /** For a large set, only the versions at hand, and a way to the others. */
    private void fill() {
        OpenSet set = model.open().get();
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        NearVersions.of(set).forEach(index -> items.add(version(set, index, group)));
        if (VersionListViewModel.offered(set) > 0) {
            items.add(others());
        }
        items.add(new SeparatorMenuItem());
        items.add(chain);
        getItems().setAll(items);
    }

    private MenuItem others() {
        MenuItem others = new MenuItem(Texts.text("base.others"));
        others.setId("choose-other-base");
        others.setOnAction(event -> model.desk().list().turn());
        return others;
    }

    private static String label(OpenSet set) {
        if (set.isEmpty()) {
            return "";
        }
        return set.against() == Against.BASE
                ? Texts.text("base.is", set.version(set.base()).name())
                : Texts.text("base.previous");
    }

    private MenuItem version(OpenSet set, int index, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(set.version(index).name());
        item.setId("choose-base-" + index);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(set.isBase(index));
        item.setOnAction(event -> model.desk().makeBase(index));
        return item;
    }
}
