package variorum.ui;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import variorum.ui.late.LatePart;
import variorum.ui.menu.Buttons;
import variorum.ui.open.FileWatchViewModel;
import variorum.ui.words.Texts;
import variorum.ui.work.Clock;

/** The bar that offers to compare again when files have changed on disk. */
final class ChangedFilesBar extends HBox {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private ChangedFilesBar(FileWatchViewModel watch) {
        setId("changed-files");
        getStyleClass().add("changed-files");
        setAlignment(Pos.CENTER_LEFT);
        Label offer = new Label();
        offer.setId("changed-files-offer");
        offer.textProperty().bind(watch.offerProperty());
        Button again = Buttons.small("compare-again", Texts.text("watch.compare-again"), watch::compareAgain);
        Button notNow = Buttons.small("not-now", Texts.text("watch.not-now"), watch::notNow);
        getChildren().setAll(offer, again, notNow);
    }

    /** Checks the files while the window is open, and makes the bar when there is something to offer. */
    static LatePart on(FileWatchViewModel watch, ObservableValue<Boolean> windowIsOpen) {
        Clock clock = Clock.every(BETWEEN_LOOKS, watch::look);
        windowIsOpen.subscribe(clock::run);
        return new LatePart(watch.offerProperty().isNotEmpty(), () -> new ChangedFilesBar(watch));
    }
}
