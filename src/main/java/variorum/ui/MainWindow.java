package variorum.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import variorum.session.SessionFile;
import variorum.settings.Looks;
import variorum.settings.SettingsFolder;
import variorum.ui.compare.ComparisonView;
import variorum.ui.desk.Finding;
import variorum.ui.desk.MainViewModel;
import variorum.ui.desk.SceneryViewModel.Scenery;
import variorum.ui.dock.Dock;
import variorum.ui.dock.DockedArea;
import variorum.ui.find.FindBar;
import variorum.ui.find.GoToBar;
import variorum.ui.late.LatePart;
import variorum.ui.late.OnceDrawn;
import variorum.ui.looks.Appearance;
import variorum.ui.looks.FirstHint;
import variorum.ui.looks.TypefaceDialog;
import variorum.ui.menu.Action;
import variorum.ui.menu.Actions;
import variorum.ui.menu.CompareActions;
import variorum.ui.menu.EditActions;
import variorum.ui.menu.FileActions;
import variorum.ui.menu.FileDialogs;
import variorum.ui.menu.FilterActions;
import variorum.ui.menu.HelpActions;
import variorum.ui.menu.Keys;
import variorum.ui.menu.KeysDialog;
import variorum.ui.menu.KeysDialog.Group;
import variorum.ui.menu.LookActions;
import variorum.ui.menu.MainMenu;
import variorum.ui.menu.MainToolBar;
import variorum.ui.menu.ReviewActions;
import variorum.ui.menu.RowMenu;
import variorum.ui.menu.StartFolder;
import variorum.ui.menu.UndoActions;
import variorum.ui.menu.ViewActions;
import variorum.ui.open.DropHint;
import variorum.ui.open.DropTarget;
import variorum.ui.open.Held;
import variorum.ui.open.OpenSet;
import variorum.ui.open.VersionListViewModel;
import variorum.ui.readings.ReadingsArea;
import variorum.ui.versions.Dropping;
import variorum.ui.versions.VersionBar;
import variorum.ui.versions.VersionList;
import variorum.ui.versions.VersionStrip;
import variorum.ui.versions.ViewHeaders;
import variorum.ui.words.Texts;

/** The window, put together from its parts. */
final class MainWindow {
    private final MainViewModel model;
    private final Stage stage;
    private final ComparisonView comparison;
    private final VersionStrip strip;
    private final Dropping dropping;
    private final BorderPane root = new BorderPane();
    private final Scene scene;

    /**
     * Builds the window.
     *
     * @param dialogs asks the user for files
     * @param outside opens an address in the desktop's program for it; empty if there is no desktop
     */
    MainWindow(MainViewModel model, Stage stage, FileDialogs dialogs, Optional<Consumer<URI>> outside) {
        Appearance.begin();
        this.model = model;
        this.stage = stage;
        this.comparison = new ComparisonView(model.comparison(), new ViewHeaders(model));
        this.strip = new VersionStrip(model);
        this.dropping = new Dropping(model, comparison, strip);
        root.setId("window");
        root.getStyleClass().add("variorum");
        Actions actions = actions(dialogs, outside);
        DropTarget target = DropTarget.on(root, this::takeDropped);
        VBox top = new VBox(
                new MainMenu(model, actions),
                new MainToolBar(model, actions),
                new LatePart(
                        Bindings.isNotEmpty(model.notices().list()), () -> new MessageBar(model.notices(), outside)),
                ChangedFilesBar.on(model.watch(), stage.showingProperty()),
                new LatePart(
                        model.hint().shown(), () -> new FirstHint(model.hint(), model.comparison()::bringKeyboard)),
                LoneVersionBar.on(model, actions.file()));
        root.setTop(top);
        root.setCenter(center(actions, target));
        root.setBottom(new StatusLine(model));
        comparison.typeSizeProperty().bind(model.looks().looks().map(looks -> (double) looks.typeSize()));
        comparison.typefaceProperty().bind(model.looks().looks().map(Looks::typeface));
        scene = Appearance.scene(stage, root, model.looks().looks());
        Keys.install(scene, actions.all());
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> title(model), model.session().file(), model.open()));
        stage.setScene(scene);
        stage.setOnCloseRequest(asked -> {
            if (!model.exports().mayLeave()) {
                asked.consume();
            }
        });
        bringKeyboard();
    }

    /** With the desktop's own dialogs, which start in the folder where the reader last was. */
    static MainWindow of(MainViewModel model, Stage stage, Optional<Consumer<URI>> outside) {
        FileDialogs dialogs = FileDialogs.of(stage, () -> startFolder(model), model.exports()::fileName);
        return new MainWindow(model, stage, dialogs, outside);
    }

    Scene scene() {
        return scene;
    }

    private static Path startFolder(MainViewModel model) {
        return StartFolder.of(
                model.open().get(),
                model.settings().get().recent(),
                Path.of(System.getProperty("user.home", "")).toAbsolutePath());
    }

    private Actions actions(FileDialogs dialogs, Optional<Consumer<URI>> outside) {
        FileActions file = new FileActions(model, dialogs, Clipboard.getSystemClipboard(), outside);
        ViewActions view = new ViewActions(model, comparison, stage);
        EditActions edit = new EditActions(
                model.finding().find(),
                model.finding().goTo(),
                comparison,
                model.scenery().comparisonShown());
        UndoActions undo = new UndoActions(model.desk().history());
        FilterActions filter =
                new FilterActions(model.filters(), model.scenery().comparisonShown());
        LookActions looks = new LookActions(model.looks(), this::chooseTypeface);
        CompareActions compare = new CompareActions(model);
        ReviewActions review = new ReviewActions(model);
        comparison.setRowMenu(
                () -> new RowMenu(edit.copy, compare.ofRow(), review.all().toList()));
        Stream<Action> correcting = Stream.concat(compare.correcting(), undo.all());
        List<Group> left = List.of(
                new Group("compare", compare.going().toList()),
                new Group("edit", edit.all().toList()),
                new Group("review", Stream.concat(review.all(), correcting).toList()));
        List<Group> right = List.of(
                new Group("file", file.all().toList()),
                new Group("filter", filter.all().toList()),
                new Group("view", Stream.concat(looks.all(), view.all()).toList()));
        HelpActions help = new HelpActions(
                model,
                () -> new KeysDialog(stage, left, right).showAndWait(),
                () -> outside.ifPresent(shown ->
                        shown.accept(LogFile.in(SettingsFolder.ofThisUser()).toUri())),
                () -> new AboutDialog(stage).showAndWait());
        return new Actions(file, undo, edit, filter, view, looks, compare, review, help);
    }

    private void chooseTypeface() {
        new TypefaceDialog(stage, model.looks().now()).showAndWait().ifPresent(model.looks()::useTypeface);
    }

    private Node center(Actions actions, DropTarget target) {
        comparison.ignoredShownProperty().bind(model.filters().ignoredInGrey());
        comparison.signsProperty().bind(model.dock().review().signs());
        comparison.hitsProperty().bind(model.finding().find().hitsProperty());
        LatePart compared = during(Scenery.COMPARISON, this::compared);
        LatePart dropZone = during(Scenery.NOTHING_OPEN, () -> new DropZone(model, actions, target.hovered()));
        LatePart coming = during(Scenery.COMING, () -> new ComingView(model));
        LatePart hint = new LatePart(
                model.scenery().anythingOpen().and(target.hovered()),
                () -> new DropHint(target.held(), dropping::hint));
        hint.setMouseTransparent(true);
        OnceDrawn.run(compared::make);
        return new StackPane(compared, dropZone, coming, hint);
    }

    private LatePart during(Scenery scenery, Supplier<Node> maker) {
        return new LatePart(Bindings.equal(model.scenery().now(), scenery), maker);
    }

    private Node compared() {
        Finding finding = model.finding();
        VersionListViewModel versions = model.desk().list();
        BorderPane compared = new BorderPane();
        compared.setTop(new VersionBar(model, strip));
        // Below the texts, which stay where they are when it comes and goes.
        compared.setBottom(new VBox(
                new LatePart(finding.find().openProperty(), () -> new FindBar(finding.find())),
                new LatePart(finding.goTo().openProperty(), () -> new GoToBar(finding.goTo()))));
        DockedArea texts = new DockedArea(
                model.dock(),
                new ReadingsArea(model.views().readings(), comparison),
                new Dock(model.dock(), comparison::bringKeyboard));
        new Paleness(texts).follow(model.scenery().outdated());
        compared.setCenter(new StackPane(texts, new LatePart(versions.openProperty(), () -> new VersionList(model))));
        return compared;
    }

    /**
     * Moves the keyboard focus into newly opened texts, where a reader expects it. This listener must come after the
     * view's, which makes the panes.
     */
    private void bringKeyboard() {
        model.comparison().pictureProperty().addListener((property, last, next) -> {
            if (!next.isEmpty() && !last.isOfAny(model.open().get().texts())) {
                model.comparison().bringKeyboard();
            }
        });
    }

    private void takeDropped(Held held) {
        dropping.take(held);
        stage.toFront();
    }

    /** The name that the reader gave the comparison, or else the names of the versions. */
    private static String title(MainViewModel model) {
        return model.session()
                .file()
                .get()
                .map(saved -> Texts.text("title.saved", SessionFile.name(saved)))
                .orElseGet(() -> title(model.open().getValue()));
    }

    private static String title(OpenSet set) {
        return switch (set.size()) {
            case 0 -> Texts.text("program.name");
            case 1 -> Texts.text("title.one", set.version(0).name());
            default -> Texts.text("title.several", set.version(set.base()).name(), set.size() - 1);
        };
    }
}
