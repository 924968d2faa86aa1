package variorum.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import org.fxmisc.richtext.GenericStyledArea;
import variorum.bench.Installed;
import variorum.bench.Table;
import variorum.display.ChangeGroup;
import variorum.model.Ignorable;
import variorum.settings.Palette;
import variorum.settings.Theme;
import variorum.ui.desk.FilterViewModel;
import variorum.ui.desk.MainViewModel;
import variorum.ui.work.BackgroundRunner;

/** Measures how fast the window is, and prints one table. */
final class WindowBenchmarks {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int STARTS = 7;
    private static final int SCROLLINGS = 4;
    private static final int FRAMES_OF_A_SCROLLING = 150;

    /** Three lines of text or so, as one turn of a wheel. */
    private static final double SCROLLED_A_FRAME = 60;

    private static final int REPEATS = 12;
    private static final int REPEATS_TO_WARM_UP = 4;

    private final Path articles;
    private final List<Path> longArticle;
    private final Table table = new Table(List.of("the window", "median", "reach", "95 of 100", "reach"));
    private final List<Double> tasks = new ArrayList<>();

    private WindowBenchmarks(Path articles, List<Path> longArticle) {
        this.articles = articles;
        this.longArticle = longArticle;
    }

    /** Takes the folder of articles, and the two versions of an article with 10,000 paragraphs. */
    public static void main(String[] arguments) throws IOException {
        List<Path> paths = Stream.of(arguments).map(Path::of).toList();
        new WindowBenchmarks(paths.get(0), paths.subList(1, 3)).run();
        System.exit(0);
    }

    private void run() throws IOException {
        say("opening windows ...");
        StartTimes starts = StartTimes.measure(Installed.inTarget(), List.of(), List.of(articles), STARTS);
        double empty = median(starts.bare);
        add("start: an empty window with a text area", starts.bare, "", "");
        add("start: the window, with the articles", starts.window, "< " + Table.time(empty * 1.3), "");
        add("start: their text", starts.text, "", "");
        add("start: what changed in it, marked", starts.marks, "", "");
        DrivenWindow.startJavaFx();
        DrivenWindow window = DrivenWindow.open(WIDTH, HEIGHT);
        say("10,000 paragraphs ...");
        layOut(window);
        scroll(window);
        say("the articles ...");
        react(window);
        System.out.print(table.markdown());
        System.out.printf(
                Locale.ROOT,
                "Of %,d tasks on the window's thread after the first layout, the median took %s, 95 of 100 took less"
                        + " than %s, the longest %s.%n",
                tasks.size(),
                Table.time(median(tasks)),
                Table.time(percentile(tasks, 95)),
                Table.time(percentile(tasks, 100)));
    }

    private void layOut(DrivenWindow window) {
        List<Double> first = new ArrayList<>();
        long[] delivered = new long[1];
        window.model.comparison().pictureProperty().addListener(change -> delivered[0] = window.busy.started());
        for (int round = 0; round < REPEATS_TO_WARM_UP; round++) {
            window.clear();
            long done = reaction(window, () -> window.model.imports().open(longArticle))
                    .ended();
            first.add(BusyTimes.millisBetween(delivered[0], done));
        }
        add("10,000 rows: first layout, cold", first.subList(0, 1), "< 300 ms", "");
        add("10,000 rows: first layout, again", first.subList(1, first.size()), "", "");
        System.gc();
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        table.add(List.of("10,000 rows: live heap", (used >> 20) + " MB", "< 400 MB"));
    }

    private void scroll(DrivenWindow window) throws IOException {
        List<String> texts = List.of(Files.readString(longArticle.get(0)), Files.readString(longArticle.get(1)));
        BarePair pair = DrivenWindow.onItsThread(() -> new BarePair(texts, WIDTH, HEIGHT));
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        Node pane = window.stage.getScene().lookup("#version-0");
        for (int round = 0; round < SCROLLINGS; round++) {
            DrivenWindow.onItsThread(window.stage::hide);
            DrivenWindow.onItsThread(pair.stage::show);
            bare.addAll(
                    Frames.scroll(pair.stage.getScene(), () -> pair.scroll(SCROLLED_A_FRAME), FRAMES_OF_A_SCROLLING));
            DrivenWindow.onItsThread(pair.stage::hide);
            DrivenWindow.onItsThread(window.stage::show);
            ours.addAll(Frames.scroll(
                    window.stage.getScene(),
                    () -> ((GenericStyledArea<?, ?, ?>) pane).scrollYBy(SCROLLED_A_FRAME),
                    FRAMES_OF_A_SCROLLING));
        }
        add("10,000 rows: a frame of two bare text areas", bare, "", "");
        String reachOfMedian = "< " + Table.time(median(bare) * 1.1);
        add("10,000 rows: a frame while scrolling", ours, reachOfMedian, "< " + Table.time(percentile(bare, 95) * 1.5));
        window.busy.take();
    }

    private void react(DrivenWindow window) {
        window.clear();
        window.open(List.of(articles));
        window.busy.take();
        MainViewModel model = window.model;
        FilterViewModel filters = model.filters();
        add(window, "hide punctuation", on -> filters.setIgnored(Ignorable.PUNCTUATION, on));
        add(window, "dim words", on -> filters.setDimmed(ChangeGroup.WORDS, on));
        add(window, "only changes", on -> filters.turnOnlyChanges());
        add(window, "what was kept", on -> filters.turnToKept());
        add(window, "another theme", on -> model.looks().useTheme(on ? Theme.DARK : Theme.LIGHT));
        add(window, "another palette", on -> model.looks().usePalette(on ? Palette.LEGAL : Palette.DEFAULT));
        add(window, "larger or smaller type", on -> model.looks().enlargeType(on ? 1 : -1));
        List<Integer> shown = model.open().get().columns().stream().sorted().toList();
        AtomicInteger turns = new AtomicInteger(); // through three or more, since the last two are not compared again
        add(window, "another base", on -> model.desk().makeBase(shown.get(turns.incrementAndGet() % shown.size())));
        add(window, "the next change", on -> model.comparison().steps().next());
    }

    /** Something that a reader switches on or off. */
    private interface Switch {
        void turn(boolean on);
    }

    private void add(DrivenWindow window, String title, Switch change) {
        List<Double> times = new ArrayList<>();
        for (int repeat = 0; repeat < REPEATS_TO_WARM_UP + REPEATS; repeat++) {
            boolean on = repeat % 2 == 0;
            Reaction reaction = reaction(window, () -> change.turn(on));
            if (repeat >= REPEATS_TO_WARM_UP) {
                times.add(BusyTimes.millisBetween(reaction.began(), reaction.ended()));
                tasks.addAll(window.busy.take());
            }
            window.settle();
            window.busy.take();
        }
        add("the articles: " + title, times, "< 100 ms", "");
    }

    /** When something was asked for and when it was laid out, in ns. */
    private record Reaction(long began, long ended) {}

    private static Reaction reaction(DrivenWindow window, Runnable action) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        Runnable listener = () -> {
            if (window.runners.visible().stream().noneMatch(BackgroundRunner::isRunning)) {
                done.complete(System.nanoTime());
            }
        };
        long began = DrivenWindow.onItsThread(() -> {
            long now = System.nanoTime();
            window.busy.run(action);
            window.stage.getScene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return now;
        });
        long ended = done.join();
        DrivenWindow.onItsThread(() -> window.stage.getScene().removePostLayoutPulseListener(listener));
        return new Reaction(began, ended);
    }

    private void add(String title, List<Double> times, String reachOfMedian, String reachOfSlow) {
        String slow = times.size() > STARTS ? Table.time(percentile(times, 95)) : "";
        table.add(List.of(title, Table.time(median(times)), reachOfMedian, slow, reachOfSlow));
    }

    private static double median(List<Double> times) {
        return percentile(times, 50);
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void say(String line) {
        System.err.println("bench: " + line);
    }
}
