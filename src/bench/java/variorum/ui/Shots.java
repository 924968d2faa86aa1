package variorum.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.display.Change;
import variorum.display.Column;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.settings.DockTab;
import variorum.ui.words.Texts;

/** The states of the window that are worth a picture, on a folder of articles. */
final class Shots {
    private static final int SHORTEST_WORD_TO_FIND = 5;
    private static final int MILLIS_BETWEEN_CHECKS = 20;
    private static final double SHARE_WHILE_LOADING = 0.4;

    private final Path folder;
    private final List<Path> longArticle;

    /** @param longArticle the two versions of an article of many pages */
    Shots(Path folder, List<Path> longArticle) {
        this.folder = folder;
        this.longArticle = List.copyOf(longArticle);
    }

    List<Shot> all() {
        return List.of(
                new Shot("01-empty", window -> {}),
                new Shot("02-loading", Shots::load),
                new Shot("03-two-versions", window -> openPair(window, Shots::firstPair)),
                new Shot("04-five-versions", window -> window.open(List.of(folder))),
                new Shot("05-moved", this::goToMove),
                new Shot("06-brought-together", window -> {
                    goToMove(window);
                    window.choose("bring-together");
                }),
                new Shot("07-heavy-paraphrase", window -> openPair(window, Shots::leastKept)),
                new Shot("08-what-was-kept", window -> {
                    openPair(window, Shots::leastKept);
                    window.choose("show-kept");
                }),
                new Shot("09-only-changes", window -> {
                    openPair(window, Shots::mostKept);
                    window.choose("only-changes");
                }),
                new Shot("10-find", this::find),
                new Shot("11-facts", window -> {
                    openPair(window, Shots::firstPair);
                    openDock(window, DockTab.FACTS);
                }),
                new Shot("12-notes", this::writeNotes),
                new Shot("13-long-article", window -> {
                    window.open(longArticle);
                    window.act(() -> window.model
                            .comparison()
                            .goToChange(window.model
                                            .comparison()
                                            .changeCountProperty()
                                            .get()
                                    / 2));
                }),
                new Shot("14-error", window -> window.open(List.of(folder, folder.resolve("no-such-article.txt")))),
                new Shot("15-one-column", window -> showAs(window, "view-one-column")),
                new Shot("16-readings", window -> {
                    window.open(List.of(folder));
                    window.choose("view-readings");
                    goToFirst(window, change -> change.kind() == Change.Kind.EDIT);
                }),
                new Shot("17-legal", window -> showAs(window, "palette-legal")),
                new Shot("18-classic", window -> showAs(window, "palette-classic")),
                new Shot("19-one-version", window -> window.open(longArticle.subList(0, 1))),
                new Shot("20-closed-version", window -> {
                    window.open(List.of(folder));
                    window.choose("close-version");
                }),
                new Shot("21-go-to", window -> {
                    openPair(window, Shots::firstPair);
                    window.choose("go-to");
                }),
                overPair("22-keys", window -> window.ask("keys")),
                overPair("23-about", window -> window.ask("about")),
                overPair("24-typefaces", window -> window.ask("typeface-other")),
                // Those of the tool bar first: the menu bar goes on showing which of its menus was pulled down last.
                overPair("25-hide-menu", window -> window.pullDown("hide")),
                overPair("26-export-menu", window -> window.pullDown("export")),
                overPair("27-file-menu", window -> window.pullDown("menu-file")),
                overPair("28-view-menu", window -> window.pullDown("menu-view")),
                overPair("29-compare-menu", window -> window.pullDown("menu-compare")),
                new Shot("30-all-stories", window -> {
                    window.open(List.of(folder));
                    window.choose("all-stories");
                }),
                new Shot("31-pasted", window -> {
                    window.open(longArticle.subList(0, 1));
                    window.act(
                            () -> window.model.imports().paste("A text that was pasted, and nothing like the other."));
                }));
    }

    private Shot overPair(String name, Consumer<DrivenWindow> cover) {
        return new Shot(name, window -> openPair(window, Shots::firstPair), cover);
    }

    /** As it looks while long texts are compared for the first time; the work goes on until it is cancelled. */
    private static void load(DrivenWindow window) {
        DrivenWindow.onItsThread(
                () -> window.runners.reading().run("", Shots::workWithoutEnd, done -> {}, failure -> {}));
        window.awaitShown("#coming-progress");
    }

    private static boolean workWithoutEnd(Monitor monitor) {
        while (true) {
            monitor.report(Texts.text("progress.comparing", 2), SHARE_WHILE_LOADING);
            monitor.check();
            try {
                Thread.sleep(MILLIS_BETWEEN_CHECKS);
            } catch (InterruptedException e) {
                throw new CancellationException();
            }
        }
    }

    private void showAs(DrivenWindow window, String action) {
        openPair(window, Shots::firstPair);
        window.choose(action);
    }

    /** Opens all, and then only the base and the version that was chosen among the others. */
    private void openPair(DrivenWindow window, Function<List<Column>, Column> choice) {
        window.open(List.of(folder));
        List<Column> columns = window.model.comparison().picture().plan().columns();
        openPair(window, columns.get(0), choice.apply(columns.subList(1, columns.size())));
    }

    private static void openPair(DrivenWindow window, Column base, Column other) {
        List<Path> paths = Stream.of(base, other)
                .flatMap(column -> window.model.desk().versionOf(column).path().stream())
                .toList();
        window.clear();
        window.open(paths);
    }

    private static Column firstPair(List<Column> others) {
        return others.get(0);
    }

    private static Column leastKept(List<Column> others) {
        return others.stream()
                .min(Comparator.comparingDouble(Column::keptShare))
                .orElseThrow();
    }

    private static Column mostKept(List<Column> others) {
        return others.stream()
                .max(Comparator.comparingDouble(Column::keptShare))
                .orElseThrow();
    }

    /** Goes to the first move of the version that has most of them; if none has any, of the long article. */
    private void goToMove(DrivenWindow window) {
        openPair(
                window,
                others -> others.stream()
                        .max(Comparator.comparingLong(column -> moves(window)
                                .filter(move -> move.otherColumn() == 1 + others.indexOf(column))
                                .count()))
                        .orElseThrow());
        if (moves(window).findAny().isEmpty()) {
            window.clear();
            window.open(longArticle);
        }
        goToFirst(window, Shots::isMove);
    }

    private static Stream<Change> moves(DrivenWindow window) {
        return changes(window).filter(Shots::isMove);
    }

    private static boolean isMove(Change change) {
        return change.kind() == Change.Kind.PARAGRAPH_MOVED;
    }

    private static Stream<Change> changes(DrivenWindow window) {
        return window.model.comparison().picture().plan().changes().stream();
    }

    private static void goToFirst(DrivenWindow window, Predicate<Change> kind) {
        int number = changes(window)
                .filter(kind)
                .mapToInt(Change::number)
                .findFirst()
                .orElse(0);
        window.act(() -> window.model.comparison().goToChange(number));
    }

    private void find(DrivenWindow window) {
        window.open(List.of(folder));
        window.choose("find");
        String word =
                mostUsedWord(window.model.comparison().picture().collation().versions());
        window.act(() -> window.model.finding().find().textProperty().set(word));
    }

    private static String mostUsedWord(List<Version> versions) {
        return versions.stream()
                .flatMap(version -> Arrays.stream(version.text().split("\\P{L}+")))
                .filter(word -> word.length() >= SHORTEST_WORD_TO_FIND)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private void writeNotes(DrivenWindow window) {
        openPair(window, Shots::firstPair);
        List<String> ticks = List.of("tick-fine", "tick-query", "tick-refuse", "tick-fine");
        IntStream.range(0, ticks.size()).forEach(change -> {
            window.choose("next-change");
            window.choose(ticks.get(change));
        });
        openDock(window, DockTab.NOTES);
    }

    private static void openDock(DrivenWindow window, DockTab tab) {
        window.act(() -> window.model
                .dock()
                .placeProperty()
                .set(window.model.dock().placeProperty().get().withOpen(true).withTab(tab)));
        goToFirst(window, Change::fact);
    }
}
