package variorum.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import variorum.ui.late.IconButton;
import variorum.ui.menu.Buttons;
import variorum.ui.words.Texts;
import variorum.ui.work.Notice;
import variorum.ui.work.Notices;

/**
 * The bar above the comparison with messages, each a sentence: what was done, or could not be done as asked. Of many
 * that follow one another about what could not be done, such as files that cannot be read, the first few are shown, and
 * the rest when asked for.
 */
final class MessageBar extends HBox {
    private static final PseudoClass REFUSING = PseudoClass.getPseudoClass("refusing");

    /** About five sentences; the bar scrolls to more. */
    private static final double MOST_HEIGHT = 120;

    private static final int FEW = 3;

    private final ObservableList<Notice> notices;
    private final Optional<Consumer<URI>> outside;
    private final VBox sentences = new VBox();
    private boolean showsAll;

    /** @param outside opens an address in the desktop's program for it; empty if there is no desktop */
    MessageBar(Notices messages, Optional<Consumer<URI>> outside) {
        this.notices = messages.list();
        this.outside = outside;
        setId("message-bar");
        getStyleClass().add("message-bar");
        setAlignment(Pos.TOP_LEFT);
        sentences.getStyleClass().add("sentences");
        ScrollPane scroll = new ScrollPane(sentences);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefHeightProperty().bind(Bindings.min(sentences.heightProperty(), MOST_HEIGHT));
        scroll.setMinHeight(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Button close = IconButton.of("dismiss-messages", Texts.text("messages.close"), Feather.X, messages::clear);
        getChildren().setAll(scroll, close);
        notices.addListener((ListChangeListener<Notice>) change -> {
            showsAll = showsAll && !notices.isEmpty();
            fill();
        });
        fill();
    }

    private void fill() {
        pseudoClassStateChanged(REFUSING, notices.stream().anyMatch(MessageBar::isRefused));
        List<Node> lines = new ArrayList<>();
        int at = 0;
        while (at < notices.size()) {
            int end = isRefused(notices.get(at)) ? endOfRefused(at) : at + 1;
            addLines(lines, notices.subList(at, end));
            at = end;
        }
        sentences.getChildren().setAll(lines);
    }

    private int endOfRefused(int from) {
        int end = from;
        while (end < notices.size() && isRefused(notices.get(end))) {
            end++;
        }
        return end;
    }

    /** What one more than a few would take is no more than the line that offers it, which stays where it is. */
    private void addLines(List<Node> lines, List<Notice> some) {
        boolean areMany = some.size() > FEW + 1;
        some.stream().limit(areMany ? FEW : some.size()).map(this::line).forEach(lines::add);
        if (areMany) {
            lines.add(turn(some.size()));
        }
        if (areMany && showsAll) {
            some.stream().skip(FEW).map(this::line).forEach(lines::add);
        }
    }

    private Hyperlink turn(int all) {
        Hyperlink turn = new Hyperlink(showsAll ? Texts.text("messages.few") : Texts.text("messages.all", all));
        turn.setId("all-messages");
        turn.setOnAction(event -> {
            showsAll = !showsAll;
            fill();
            sentences.lookup("#all-messages").requestFocus();
        });
        return turn;
    }

    private static boolean isRefused(Notice notice) {
        return notice.kind() == Notice.Kind.REFUSED;
    }

    private HBox line(Notice notice) {
        HBox line = new HBox(label(notice));
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        outside.ifPresent(shown -> notice.written()
                .ifPresent(file -> line.getChildren()
                        .addAll(
                                Buttons.small(
                                        "open-written",
                                        Texts.text("messages.open-written"),
                                        () -> shown.accept(file.toUri())),
                                Buttons.small(
                                        "open-written-folder",
                                        Texts.text("messages.open-written-folder"),
                                        () -> shown.accept(folder(file).toUri())))));
        return line;
    }

    private static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }

    private static Label label(Notice notice) {
        boolean refused = isRefused(notice);
        Label label = new Label(notice.sentence(), new FontIcon(refused ? Feather.ALERT_CIRCLE : Feather.CHECK));
        label.getStyleClass().addAll("sentence", refused ? "refused" : "done");
        label.setWrapText(true);
        return label;
    }
}
