package variorum.ui.versions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * What a header tells below the name, in less and less room: an encoding that is sure goes first, which the status line
 * tells too, and then all but the first of the words.
 */
final class HeaderFacts {
    private final HBox facts;
    private final Label words;
    private final List<String> told;
    private final List<Node> own;

    /**
     * Makes it of a header.
     *
     * @param facts with the words, and what stands after them; what is added later does not count
     * @param told what the words say, the first of it first
     */
    HeaderFacts(HBox facts, Label words, List<String> told) {
        this.facts = facts;
        this.words = words;
        this.told = told;
        this.own = List.copyOf(facts.getChildren());
    }

    static String joined(List<String> told) {
        return String.join(" \u00b7 ", told);
    }

    /** Tells as much as there is room for. */
    void fit() {
        show(told, true);
        if (isTooWide()) {
            show(told, false);
        }
        if (isTooWide()) {
            show(told.subList(0, 1), false);
        }
    }

    private void show(List<String> some, boolean showsSureEncoding) {
        words.setText(joined(some));
        own.stream()
                .filter(fact -> fact instanceof EncodingMenu menu && menu.isSure())
                .forEach(menu -> menu.setVisible(showsSureEncoding));
    }

    private boolean isTooWide() {
        List<Node> shown = own.stream().filter(Node::isManaged).toList();
        double all = shown.stream().mapToDouble(fact -> fact.prefWidth(-1)).sum();
        return all + facts.getSpacing() * (shown.size() - 1) > facts.getWidth();
    }
}
