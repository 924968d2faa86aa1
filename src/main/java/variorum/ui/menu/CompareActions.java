package variorum.ui.menu;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import variorum.model.Against;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.LinkingViewModel;
import variorum.ui.compare.MovesViewModel;
import variorum.ui.compare.StepsViewModel;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.Stories;

/** The actions that move through the comparison, and choose what is compared with what. */
public final class CompareActions {
    final Action nextChange;
    final Action previousChange;
    final Action firstChange;
    final Action lastChange;
    final Action nextPane;
    final Action previousPane;
    final Action otherEndOfMove;
    final Action bringTogether;
    final Action putBack;
    final Action swap;
    final Action againstBase;
    final Action againstPrevious;
    final Action allVersions;
    final Action allStories;
    final Action readAgain;
    final Action link;
    final Action unlink;
    final Action letGo;

    public CompareActions(MainViewModel model) {
        ComparisonViewModel comparison = model.comparison();
        StepsViewModel steps = comparison.steps();
        nextChange = inComparison("next-change", steps::next, model, "Alt+Down", "F8");
        previousChange = inComparison("previous-change", steps::previous, model, "Alt+Up", "Shift+F8");
        firstChange = inComparison("first-change", steps::first, model, "Alt+Home");
        lastChange = inComparison("last-change", steps::last, model, "Alt+End");
        nextPane = inComparison("next-pane", comparison::nextPane, model, "F6");
        previousPane = inComparison("previous-pane", comparison::previousPane, model, "Shift+F6");
        MovesViewModel moves = comparison.moves();
        otherEndOfMove = inComparison("other-end", moves::otherEnd, model, "Shortcut+Shift+G");
        bringTogether =
                inComparison("bring-together", moves::bringTogether, model, "M").turning(moves.together());
        putBack = Action.of("put-back", moves::goBack, "Esc").when(moves.together());
        swap = Action.of("swap", model.desk()::swapBase, "Shortcut+Shift+X")
                .when(Bindings.createBooleanBinding(
                        () -> model.desk().swapPartner().isPresent(), model.open(), comparison.currentPaneProperty()));
        againstBase = against("against-base", Against.BASE, model);
        againstPrevious = against("against-previous", Against.PREVIOUS, model);
        allVersions = Action.of("all-versions", model.desk()::showAllVersions)
                .when(stories(model, Stories::canShowAllVersions));
        allStories = Action.of("all-stories", model.desk()::turnStories)
                .when(stories(model, each -> each.canShowAll() || each.canShowOne()))
                .turning(stories(model, each -> each.areSeveral() && !each.canShowAll()));
        LinkingViewModel linking = comparison.linking();
        link = inComparison("link", linking::link, model, "L");
        unlink = inComparison("unlink", linking::unlink, model, "U");
        letGo = Action.of("let-go", linking::letGo, "Esc").when(linking.holding());
        readAgain = Action.of("read-again", model.watch()::compareAgain, "F5")
                .when(model.scenery().anythingOpen());
    }

    private static Action inComparison(String id, Runnable work, MainViewModel model, String... keys) {
        return Action.of(id, work, keys).when(model.scenery().comparisonShown());
    }

    private static Action against(String id, Against against, MainViewModel model) {
        return inComparison(id, () -> model.desk().compareAgainst(against), model)
                .turning(Bindings.createBooleanBinding(() -> model.open().get().against() == against, model.open()));
    }

    private static ObservableBooleanValue stories(MainViewModel model, Predicate<Stories> test) {
        return Bindings.createBooleanBinding(() -> test.test(model.desk().stories()), model.open());
    }

    List<Action> steps() {
        return List.of(nextChange, previousChange, firstChange, lastChange);
    }

    List<Action> panes() {
        return List.of(nextPane, previousPane);
    }

    List<Action> moves() {
        return List.of(otherEndOfMove, bringTogether, putBack);
    }

    private List<Action> choices() {
        return List.of(swap, againstBase, againstPrevious, allVersions, allStories, readAgain);
    }

    List<Action> byHand() {
        return List.of(link, unlink);
    }

    /** The actions that correct which paragraphs belong together. */
    public Stream<Action> correcting() {
        return Stream.concat(byHand().stream(), Stream.of(letGo));
    }

    /** The other actions: moving from place to place, and choosing what is compared. */
    public Stream<Action> going() {
        return Stream.of(steps(), panes(), moves(), choices()).flatMap(List::stream);
    }

    /** The actions on the row that the reader points at. */
    public List<Action> ofRow() {
        return List.of(otherEndOfMove, bringTogether, link, unlink);
    }

    Stream<Action> all() {
        return Stream.concat(going(), correcting());
    }
}
