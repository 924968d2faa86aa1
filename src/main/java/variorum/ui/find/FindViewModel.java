package variorum.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import variorum.model.Span;
import variorum.model.Version;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Hit;
import variorum.ui.compare.picture.Hits;
import variorum.ui.compare.picture.HitsOnScreen;
import variorum.ui.words.Texts;
import variorum.ui.work.Background;

/**
 * What to find in the versions on screen, and the hits. Every keystroke starts a new search; the reader steps through
 * the hits as through the changes.
 */
public final class FindViewModel {
    private final ComparisonViewModel comparison;
    private final Background background;
    private final TextJump jump;

    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWords = new SimpleBooleanProperty();
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    /** The query of the present hits; the one being searched for may be newer. */
    private final ReadOnlyObjectWrapper<Query> answered =
            new ReadOnlyObjectWrapper<>(new Query("", false, false, false));

    private final StringBinding count = Bindings.createStringBinding(this::sayCount, hits, answered);

    private List<Version> searched = List.of();
    private List<Match> matches = List.of();
    private long versionsWithHits;

    /** Where the search for the first hit starts: the reader's place, or the hit that the reader went on to. */
    private Hit start = new Hit(0, 0, new Span(0, 0));

    /** Whether the reader was just told that this is the end, so that the next press wraps around. */
    private boolean atTheEnd;

    public FindViewModel(ComparisonViewModel comparison, TextJump jump, Background background) {
        this.comparison = comparison;
        this.jump = jump;
        this.background = background;
        text.addListener(change -> searchAndGo());
        matchCase.addListener(change -> searchAndGo());
        wholeWords.addListener(change -> searchAndGo());
        expression.addListener(change -> searchAndGo());
        comparison.showingsProperty().addListener(change -> pictureChanged());
    }

    public StringProperty textProperty() {
        return text;
    }

    BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    /** Whether the text is not found inside longer words. */
    BooleanProperty wholeWordsProperty() {
        return wholeWords;
    }

    /** Whether the text is a regular expression. */
    BooleanProperty expressionProperty() {
        return expression;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Counts how often the reader asked to find something, and so wants the keyboard focus in the field. */
    ReadOnlyIntegerProperty openingsProperty() {
        return openings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** One sentence on why nothing can be found; empty if it can. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** One short sentence about the last step, such as that it was the last hit; empty if there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Such as {@code 3 of 12 in 4 versions}. */
    StringBinding count() {
        return count;
    }

    /**
     * Opens the bar, or comes back to it.
     *
     * @param selected what to find; if empty, what was last searched for
     * @param place where the reader is, and the search for the first hit starts
     */
    public void open(String selected, Hit place) {
        start = place;
        boolean wasOpen = open.get();
        open.set(true);
        if (!selected.isEmpty() && !selected.equals(text.get())) {
            expression.set(false);
            text.set(selected);
        } else if (!wasOpen) {
            searchAndGo();
        }
        openings.set(openings.get() + 1);
    }

    /** Closes the bar; the keyboard focus goes back to the text. */
    public void close() {
        if (open.get()) {
            open.set(false);
            search(() -> {});
            comparison.bringKeyboard();
        }
    }

    public void next() {
        OptionalInt current = hits.get().current();
        step(current.isPresent() ? current.getAsInt() + 1 : 0, 0, Texts.text("find.last"));
    }

    public void previous() {
        int last = hits.get().size() - 1;
        OptionalInt current = hits.get().current();
        step(current.isPresent() ? current.getAsInt() - 1 : last, last, Texts.text("find.first"));
    }

    private void step(int number, int roundTheEnd, String theEnd) {
        if (number >= 0 && number < hits.get().size()) {
            goOn(number);
        } else if (!hits.get().isEmpty() && atTheEnd) {
            goOn(roundTheEnd);
        } else if (!hits.get().isEmpty()) {
            say(theEnd);
            atTheEnd = true;
        }
    }

    private void goOn(int number) {
        start = hits.get().inOrder().get(number);
        goTo(number);
    }

    private void goTo(int number) {
        say("");
        hits.set(hits.get().at(number));
        Hit hit = hits.get().inOrder().get(number);
        jump.to(hit.column(), hit.words().start());
    }

    private void say(String sentence) {
        atTheEnd = false;
        message.set(sentence);
    }

    private void pictureChanged() {
        if (comparison.picture().versions().equals(searched)) {
            place(hits.get().currentHit());
        } else if (open.get()) {
            search(() -> {});
        }
    }

    private void searchAndGo() {
        search(this::goToFirst);
    }

    /** @param then runs when the hits are there */
    private void search(Runnable then) {
        say("");
        List<Version> versions = comparison.picture().versions();
        Query query = new Query(open.get() ? text.get() : "", matchCase.get(), wholeWords.get(), expression.get());
        background.run(new Search(versions, query)::find, result -> {
            if (versions.equals(comparison.picture().versions())) {
                found(versions, result);
                answered.set(query);
                then.run();
            } else {
                search(then);
            }
        });
    }

    private void found(List<Version> versions, SearchResult result) {
        searched = versions;
        matches = result.matches();
        trouble.set(result.trouble());
        place(Optional.empty());
    }

    private void goToFirstOfAll() {
        if (!hits.get().isEmpty()) {
            goTo(0);
        }
    }

    /** The first at or after where the reader was when the search began; else the first of all. */
    private void goToFirst() {
        IntStream.range(0, hits.get().size())
                .filter(number -> Hit.READING_ORDER.compare(hits.get().inOrder().get(number), start) >= 0)
                .findFirst()
                .ifPresentOrElse(this::goTo, this::goToFirstOfAll);
    }

    /** Finds the rows of the matches in the picture. */
    private void place(Optional<Hit> current) {
        List<Hit> found = matches.stream()
                .flatMap(match -> jump.row(match.column(), match.words().start())
                        .mapToObj(row -> new Hit(row, match.column(), match.words())))
                .sorted(Hit.READING_ORDER)
                .toList();
        List<Hit> inOrder = HitsOnScreen.of(comparison.picture(), found);
        OptionalInt number = IntStream.range(0, inOrder.size())
                .filter(each ->
                        current.filter(hit -> hit.isSameText(inOrder.get(each))).isPresent())
                .findFirst();
        versionsWithHits = inOrder.stream().map(Hit::column).distinct().count();
        hits.set(new Hits(inOrder, number));
    }

    private String sayCount() {
        Hits found = hits.get();
        if (found.isEmpty()) {
            return answered.get().isEmpty() || !trouble.get().isEmpty() ? "" : Texts.text("find.none");
        }
        return found.current().isEmpty()
                ? Texts.text("find.count", found.size(), versionsWithHits)
                : Texts.text("find.position", found.current().getAsInt() + 1, found.size(), versionsWithHits);
    }
}
