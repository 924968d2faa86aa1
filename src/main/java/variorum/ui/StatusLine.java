package variorum.ui;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.ui.compare.picture.Picture;
import variorum.ui.desk.MainViewModel;
import variorum.ui.desk.SceneryViewModel.Scenery;
import variorum.ui.desk.StatusTexts;
import variorum.ui.late.LatePart;
import variorum.ui.words.Texts;

/** The line at the foot of the window: what came of the comparison in figures, and how far the work is. */
final class StatusLine extends HBox {
    /** In a narrow window the others end in dots, after a whole word; what they say stands in their hints. */
    private static final Set<String> NEVER_CUT = Set.of(
            "status-review", "status-aside", "status-changes", "status-hidden", "status-dimmed", "status-encodings");

    /** The share of the line that a message may take from the figures. */
    private static final double MOST_OF_MESSAGE = 0.85;

    private static final Pattern NUMBER_AND_WORD = Pattern.compile("(\\d) ");

    StatusLine(MainViewModel model) {
        setId("status-line");
        getStyleClass().add("status-line");
        setAlignment(Pos.BASELINE_LEFT);
        ObservableValue<Picture> picture = model.comparison().pictureProperty();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        part("status-verdicts", picture.map(StatusTexts::verdicts)),
                        part(
                                "status-kept",
                                picture.map(shown ->
                                        keptShown(model.filters().keptShown().get()))),
                        part("status-review", model.dock().review().progressText()),
                        part("status-aside", model.open().map(StatusTexts::putAside)),
                        part("status-changes", picture.map(StatusTexts::changes)),
                        part("status-hidden", picture.map(StatusTexts::hidden)),
                        part("status-furniture", picture.map(StatusTexts::furniture)),
                        part("status-dimmed", picture.map(StatusTexts::dimmed)),
                        part("status-unchanged", picture.map(StatusTexts::unchanged)),
                        message(model.comparison().messageProperty()),
                        space,
                        part("status-encodings", picture.map(StatusTexts::encodings)),
                        new ProgressDisplay(model, "status", model.scenery().isNotEqualTo(Scenery.COMING)));
    }

    private static String keptShown(boolean showsKept) {
        return showsKept ? Texts.text("status.kept-shown") : "";
    }

    private LatePart message(ObservableValue<String> text) {
        return part(text, tied -> {
            Label message = label("status-message", tied);
            message.minWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> Math.min(message.prefWidth(-1), getWidth() * MOST_OF_MESSAGE),
                            message.textProperty(),
                            message.fontProperty(),
                            widthProperty()));
            return message;
        });
    }

    /** So that a line that is cut ends before a number, and not between it and what is counted. */
    private static String withNumbersTied(String text) {
        return NUMBER_AND_WORD.matcher(text).replaceAll("$1\u00a0");
    }

    private static LatePart part(String id, ObservableValue<String> text) {
        return part(text, tied -> label(id, tied));
    }

    /** Takes no room while it has nothing to say, and is made when it has something. */
    private static LatePart part(ObservableValue<String> text, Function<ObservableValue<String>, Label> maker) {
        ObservableValue<String> tied = text.map(StatusLine::withNumbersTied);
        return new LatePart(tied.map(words -> !words.isEmpty()), () -> maker.apply(tied));
    }

    private static Label label(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        label.setEllipsisString("…");
        label.textProperty().bind(text);
        label.setMinWidth(NEVER_CUT.contains(id) ? Region.USE_PREF_SIZE : 0);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label.textProperty());
        label.setTooltip(tip);
        return label;
    }
}
