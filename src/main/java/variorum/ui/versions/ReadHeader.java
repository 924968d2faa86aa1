package variorum.ui.versions;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.model.Version;
import variorum.ui.desk.ViewsViewModel;
import variorum.ui.late.LateTip;
import variorum.ui.words.Texts;

/**
 * The header of a running text: its version's header, what that is compared with, and the other versions that can be
 * read.
 */
final class ReadHeader extends HBox {
    ReadHeader(ViewsViewModel views, PaneHeader header, Version version) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("read-header");
        HBox.setHgrow(header, Priority.ALWAYS);
        getChildren().add(header);
        views.comparedWith(version).ifPresent(base -> {
            Label against = new Label(Texts.text("read.against", base.name()));
            against.setId("read-against");
            against.getStyleClass().add("muted");
            LateTip.install(against, against.getText());
            header.addFact(against);
        });
        if (views.readable().size() > 1) {
            getChildren().add(chooser(views, version));
        }
    }

    private static MenuButton chooser(ViewsViewModel views, Version version) {
        MenuButton chooser = new MenuButton(Texts.text("read.another"));
        chooser.setId("read-another");
        chooser.setAccessibleText(Texts.text("read.another-tip"));
        chooser.setMinWidth(Region.USE_PREF_SIZE);
        List<Version> others = views.readable();
        for (int place = 0; place < others.size(); place++) {
            Version other = others.get(place);
            MenuItem item = new MenuItem(other.name());
            item.setId("read-" + place);
            item.setMnemonicParsing(false);
            item.setDisable(other.equals(version));
            item.setOnAction(event -> views.read(other));
            chooser.getItems().add(item);
        }
        return chooser;
    }
}
