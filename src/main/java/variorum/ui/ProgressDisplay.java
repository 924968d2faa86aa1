package variorum.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import variorum.ui.desk.MainViewModel;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner.Progress;

/** How far the work is, with a button to cancel it. Short work is not shown, so that nothing flickers. */
final class ProgressDisplay extends HBox {
    private static final Duration WORTH_SHOWING = Duration.millis(300);

    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition delay = new PauseTransition(WORTH_SHOWING);

    private final MainViewModel model;
    private final String place;
    private final ObservableBooleanValue here;

    /**
     * One of several places for the same progress.
     *
     * @param place the prefix of the ids
     * @param here whether this place shows the progress now
     */
    ProgressDisplay(MainViewModel model, String place, ObservableBooleanValue here) {
        this.model = model;
        this.place = place;
        this.here = here;
        setId(place + "-progress");
        getStyleClass().add("progress");
        setAlignment(Pos.CENTER_RIGHT);
        delay.setOnFinished(event -> setShown(true));
        setShown(false);
        model.scenery().progress().subscribe(this::show);
        here.subscribe(isHere -> show(model.scenery().progress().get()));
    }

    private void show(Progress progress) {
        if (!progress.running() || !here.get()) {
            delay.stop();
            setShown(false);
            return;
        }
        step.setText(Texts.capitalized(progress.step()));
        bar.setProgress(progress.share() > 0 ? progress.share() : ProgressBar.INDETERMINATE_PROGRESS);
        if (!isVisible() && delay.getStatus() != PauseTransition.Status.RUNNING) {
            delay.playFromStart();
        }
    }

    private void fill() {
        step.setId(place + "-step");
        Button cancel = new Button(Texts.text("progress.cancel"));
        cancel.setId(place + "-cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(event -> model.cancel());
        getChildren().setAll(step, bar, cancel);
    }

    private void setShown(boolean shown) {
        if (shown && getChildren().isEmpty()) {
            fill();
        }
        setVisible(shown);
        setManaged(shown);
    }
}
