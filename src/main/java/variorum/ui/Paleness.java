package variorum.ui;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Fades texts that are about to be replaced, if that takes longer than a blink. */
final class Paleness {
    private static final Duration BLINK = Duration.millis(300);
    private static final double PALE = 0.3;

    private final Node texts;
    private final PauseTransition delay = new PauseTransition(BLINK);

    Paleness(Node texts) {
        this.texts = texts;
        delay.setOnFinished(event -> texts.setOpacity(PALE));
    }

    void follow(ObservableBooleanValue outdated) {
        outdated.subscribe(isOutdated -> {
            if (isOutdated) {
                delay.playFromStart();
            } else {
                delay.stop();
                texts.setOpacity(1);
            }
        });
    }
}
