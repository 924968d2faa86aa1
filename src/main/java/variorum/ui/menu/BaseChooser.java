package variorum.ui.menu;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import variorum.model.Against;
import variorum.ui.desk.MainViewModel;
import variorum.ui.late.LateTip;
import variorum.ui.open.NearVersions;
import variorum.ui.open.OpenSet;
import variorum.ui.open.Stories;
import variorum.ui.open.VersionListViewModel;
import variorum.ui.words.Texts;

/** Shows the base, which the other versions are compared with, and lets the reader choose another. */
final class BaseChooser extends MenuButton {
    /** What a long name takes; where the tool bar has more room than that, it takes it. */
    private static final double WIDE = 260;

    private static final double SHORT = 170;

    private final MainViewModel model;
    private final MenuItem chain;
    private final ObservableValue<Boolean> isShort;
    private final ObservableValue<Boolean> isNameless;

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
        this.isNameless = isNameless;
        this.chain = actions.againstPrevious.menuItem();
        setId("base");
        setMnemonicParsing(false);
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setEllipsisString("\u2026");
        HBox.setHgrow(this, Priority.ALWAYS);
        LateTip.install(this, Texts.text("base.tip"));
        visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> model.open().get().size() > 1, model.open()));
        managedProperty().bind(visibleProperty());
        accessibleTextProperty().bind(model.open().map(BaseChooser::label));
        model.open().subscribe(this::fit);
        isNameless.subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
        isShort.subscribe(this::requestLayout);
        getItems().setAll(chain);
        setOnShowing(event -> fill());
    }

    /** Says as much of the name as there is room for. */
    private void fit() {
        List<String> labels = labels();
        setText(labels.stream()
                .filter(label -> width(label) <= getWidth())
                .findFirst()
                .orElse(labels.get(labels.size() - 1)));
        requestLayout();
    }

    /** From the longest to the shortest. */
    private List<String> labels() {
        OpenSet set = model.open().get();
        if (isNameless.getValue()) {
            return List.of(Texts.text("base.nameless"));
        }
        if (set.isEmpty() || set.against() != Against.BASE) {
            return List.of(label(set));
        }
        return new Stories(set)
                .shortNames().of(set.version(set.base()).name()).stream()
                        .map(name -> Texts.text("base.is", name))
                        .toList();
    }

    /** How wide the button is with that on it. */
    private double width(String label) {
        return super.computePrefWidth(-1) - words(getText()) + words(label);
    }

    private double words(String label) {
        Text text = new Text(label);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    /** Long names leave room for the rest of the tool bar. */
    @Override
    protected double computePrefWidth(double height) {
        return Math.min(isShort.getValue() ? SHORT : WIDE, width(labels().get(0)));
    }

    @Override
    protected double computeMaxWidth(double height) {
        return width(labels().get(0));
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
