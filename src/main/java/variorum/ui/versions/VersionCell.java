package variorum.ui.versions;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.OpenSet;
import variorum.ui.words.Texts;

/** One version in the list of all: whether it is shown, its name, and how much of the base it keeps. */
final class VersionCell extends ListCell<Integer> {
    private final MainViewModel model;
    private final StackPane sign = new StackPane();
    private final Label name = new Label();
    private final Label share = new Label();
    private final HBox line = new HBox(sign, name, share);

    VersionCell(MainViewModel model) {
        this.model = model;
        sign.getStyleClass().add("sign");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        share.getStyleClass().add("muted");
        share.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("face");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                model.desk().toggleVersion(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer index, boolean empty) {
        super.updateItem(index, empty);
        OpenSet set = model.open().get();
        if (empty || index == null || index >= set.size()) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(set, index);
        }
    }

    private void show(OpenSet set, int index) {
        String called = set.version(index).name();
        name.setText(called);
        share.setText(model.desk()
                .keptShare(index)
                .filter(kept -> !set.isBase(index))
                .map(Texts::percent)
                .orElse(""));
        sign.getChildren().setAll(sign(set, index));
        setGraphic(line);
        setAccessibleText(Texts.text(set.isShown(index) ? "versions.is-shown" : "versions.is-hidden", called));
    }

    private static Node[] sign(OpenSet set, int index) {
        if (set.isBase(index)) {
            return new Node[] {new Star(true)};
        }
        return set.isShown(index) ? new Node[] {new FontIcon(Feather.CHECK)} : new Node[0];
    }
}
