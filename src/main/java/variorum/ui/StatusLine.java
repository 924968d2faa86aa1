package variorum.ui;

import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import variorum.ui.desk.StatusTexts.Wording;
import variorum.ui.late.LatePart;
import variorum.ui.words.Texts;

/**
 * The line at the bottom of the window: the result of the comparison in figures, and how far the work is. If there is
 * little room it uses fewer words, but it says at any width what is hidden or put away.
 */
final class StatusLine extends HBox {
    /** The ways to save room, tried in this order until everything fits. */
    private enum Brevity {
        FULL,
        TERSE,
        /** The encodings are also above the texts. */
        WITHOUT_ENCODINGS,
        /** Makes room for a message or the progress, which do not stay long. */
        WITHOUT_VERDICTS
    }

    /** Parts that are cut after a whole word, with an ellipsis, if they do not fit; the tooltip has all of it. */
    private static final Set<String> CUT = Set.of("status-verdicts", "status-message");

    private static final Pattern NUMBER_AND_WORD = Pattern.compile("(\\d) ");

    private final ObjectProperty<Brevity> brevity = new SimpleObjectProperty<>(Brevity.FULL);

    StatusLine(MainViewModel model) {
        setId("status-line");
        getStyleClass().add("status-line");
        setAlignment(Pos.BASELINE_LEFT);
        fill(model, new ProgressDisplay(model, "status", model.scenery().now().isNotEqualTo(Scenery.COMING)));
    }

    private void fill(MainViewModel model, ProgressDisplay progress) {
        ObservableValue<Picture> picture = model.comparison().pictureProperty();
        ObservableValue<String> message = model.comparison().messageProperty();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        part("status-verdicts", picture.map(StatusTexts::verdicts), verdictsStay(message, progress)),
                        part(
                                "status-kept",
                                picture.map(shown ->
                                        keptShown(model.filters().keptShown().get()))),
                        part(
                                "status-review",
                                model.dock().review().progressText().map(Wording::only)),
                        part("status-degraded", picture.map(StatusTexts::degraded)),
                        part("status-versions", model.open().map(StatusTexts::shownVersions)),
                        part("status-aside", model.open().map(StatusTexts::putAside)),
                        part("status-changes", picture.map(StatusTexts::changes)),
                        part("status-hidden", picture.map(StatusTexts::hidden)),
                        part("status-furniture", picture.map(StatusTexts::furniture)),
                        part("status-dimmed", picture.map(StatusTexts::dimmed).map(Wording::only)),
                        part("status-unchanged", picture.map(StatusTexts::unchanged)),
                        part("status-message", message.map(Wording::only)),
                        space,
                        part(
                                "status-encodings",
                                picture.map(StatusTexts::encodings).map(Wording::only),
                                Bindings.createBooleanBinding(
                                        () -> brevity.get().compareTo(Brevity.WITHOUT_ENCODINGS) < 0, brevity)),
                        progress);
    }

    private BooleanBinding verdictsStay(ObservableValue<String> message, ProgressDisplay progress) {
        return Bindings.createBooleanBinding(
                () -> brevity.get() != Brevity.WITHOUT_VERDICTS
                        || (message.getValue().isEmpty() && !progress.isVisible()),
                brevity,
                message,
                progress.visibleProperty());
    }

    @Override
    protected void layoutChildren() {
        for (Brevity next : Brevity.values()) {
            brevity.set(next);
            if (computePrefWidth(-1) <= getWidth()) {
                break;
            }
        }
        super.layoutChildren();
    }

    private static Wording keptShown(boolean showsKept) {
        return Wording.only(showsKept ? Texts.text("status.kept-shown") : "");
    }

    private LatePart part(String id, ObservableValue<Wording> words) {
        return part(id, words, new SimpleBooleanProperty(true));
    }

    /** Takes no room while it has nothing to say, and is only made when it has. */
    private LatePart part(String id, ObservableValue<Wording> words, ObservableValue<Boolean> stays) {
        ObservableValue<Boolean> speaks = words.map(said -> !said.full().isEmpty());
        return new LatePart(stays.flatMap(staying -> staying ? speaks : stays), () -> label(id, words));
    }

    private Label label(String id, ObservableValue<Wording> words) {
        Label label = new Label();
        label.setId(id);
        label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        label.setEllipsisString("…");
        label.textProperty()
                .bind(brevity.flatMap(
                        how -> words.map(said -> withNumbersTied(how == Brevity.FULL ? said.full() : said.terse()))));
        label.setMinWidth(CUT.contains(id) ? 0 : Region.USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.map(Wording::hint));
        label.setTooltip(tip);
        return label;
    }

    /** So that a line is cut before a number, not between the number and what it counts. */
    private static String withNumbersTied(String text) {
        return NUMBER_AND_WORD.matcher(text).replaceAll("$1\u00a0");
    }
}
