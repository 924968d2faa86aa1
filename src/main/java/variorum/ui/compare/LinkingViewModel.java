package variorum.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import variorum.display.DisplayPlan;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.ui.compare.VersionParagraphs.Spot;
import variorum.ui.compare.picture.Picture;
import variorum.ui.words.Texts;

/**
 * Linking and unlinking by hand: the reader holds paragraphs of one version, and links them with those of another. The
 * listener of {@link #setOnCorrected} has the versions compared again.
 */
public final class LinkingViewModel {
    private final ReadOnlyObjectProperty<Picture> picture;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Outlined> outlined = new ReadOnlyObjectWrapper<>(Outlined.NOTHING);
    private Optional<VersionParagraphs> caret = Optional.empty();
    private Consumer<Correction> corrected = correction -> {};
    /** The last correction, until the reader was told its result. */
    private Optional<CorrectionResult> awaited = Optional.empty();

    /** @param say shows the reader a short sentence */
    LinkingViewModel(ReadOnlyObjectProperty<Picture> picture, Consumer<String> say) {
        this.picture = picture;
        this.say = say;
        picture.addListener((property, last, next) -> tellWhatCame(next.collation()));
    }

    /** The framed paragraphs: those that are held, and those that they are dragged over. */
    record Outlined(Optional<VersionParagraphs> held, Optional<VersionParagraphs> aim) {
        static final Outlined NOTHING = new Outlined(Optional.empty(), Optional.empty());
    }

    /**
     * Sets the listener for links that are made or broken.
     *
     * @param listener is given a correction among the versions of the picture's collation
     */
    public void setOnCorrected(Consumer<Correction> listener) {
        corrected = listener;
    }

    ReadOnlyObjectProperty<Outlined> outlinedProperty() {
        return outlined.getReadOnlyProperty();
    }

    /** What is framed in a column: for each row, the characters of its version. */
    Map<Integer, Span> outlined(int column) {
        Map<Integer, Span> words = new HashMap<>();
        outlined.get().held().ifPresent(held -> words.putAll(held.byRow(plan(), column)));
        outlined.get().aim().ifPresent(aim -> words.putAll(aim.byRow(plan(), column)));
        return words;
    }

    private DisplayPlan plan() {
        return picture.get().plan();
    }

    /** Whether something is held. */
    public BooleanBinding holding() {
        return Bindings.createBooleanBinding(this::isHolding, outlined);
    }

    private boolean isHolding() {
        return outlined.get().held().isPresent();
    }

    /** Is told which paragraphs the caret or the selection is in. */
    void caretAt(int column, Spot from, Spot to) {
        caret = VersionParagraphs.between(plan(), column, from, to);
    }

    /** Holds the paragraphs at the caret, or links those that are held with them. */
    public void link() {
        if (caret.isEmpty()) {
            say.accept(Texts.text("link.none"));
        } else if (outlined.get().held().equals(caret)) {
            letGo();
        } else if (isHolding()
                && outlined.get().held().orElseThrow().version() != caret.get().version()) {
            linkHeldWith(caret.get());
        } else {
            hold(caret.get());
            say.accept(holding(caret.get().paragraphs()));
        }
    }

    private static String holding(ParagraphRange held) {
        return held.size() == 1
                ? Texts.text("link.held", held.from() + 1)
                : Texts.text("link.held-several", held.from() + 1, held.to());
    }

    /** Takes hold of paragraphs, to be dragged. */
    void hold(VersionParagraphs paragraphs) {
        outlined.set(new Outlined(Optional.of(paragraphs), Optional.empty()));
    }

    /** Is told what the held paragraphs are dragged over. */
    void aimAt(Optional<VersionParagraphs> paragraphs) {
        Optional<VersionParagraphs> held = outlined.get().held();
        outlined.set(new Outlined(
                held, paragraphs.filter(aim -> held.isPresent() && held.get().version() != aim.version())));
    }

    /** Links what is held with the paragraphs of another version. */
    void linkHeldWith(VersionParagraphs partner) {
        Optional<VersionParagraphs> held = outlined.get().held();
        letGo();
        held.filter(paragraphs -> paragraphs.version() != partner.version()).ifPresent(paragraphs -> {
            if (collation().between(paragraphs.version(), partner.version()).isPresent()) {
                correct(new Correction(
                        Correction.Kind.LINK,
                        paragraphs.version(),
                        paragraphs.paragraphs(),
                        partner.version(),
                        partner.paragraphs()));
            } else {
                say.accept(Texts.text("link.not-compared"));
            }
        });
    }

    private void correct(Correction correction) {
        awaited = Optional.of(new CorrectionResult(correction, collation()));
        corrected.accept(correction);
    }

    private void tellWhatCame(Collation next) {
        awaited.flatMap(result -> result.sentence(next)).ifPresent(say);
        awaited = awaited.filter(result -> result.isAwaited(next));
    }

    private Collation collation() {
        return picture.get().collation();
    }

    public void letGo() {
        outlined.set(Outlined.NOTHING);
        say.accept("");
    }

    /** Is told that another picture comes. */
    void leave() {
        outlined.set(Outlined.NOTHING);
        caret = Optional.empty();
    }

    /** Breaks the link of the paragraphs at the caret. */
    public void unlink() {
        if (caret.isEmpty()) {
            say.accept(Texts.text("link.none"));
            return;
        }
        List<Correction> links = linksOf(caret.get());
        switch (links.size()) {
            case 0 -> say.accept(Texts.text("link.alone"));
            case 1 -> correct(links.get(0));
            default -> say.accept(Texts.text("link.several"));
        }
    }

    /** The links of the paragraphs to the base of their version, or else those of versions compared with theirs. */
    private List<Correction> linksOf(VersionParagraphs at) {
        List<Correction> asOther = links(Comparison::other, Row::other, at);
        return asOther.isEmpty() ? links(Comparison::base, Row::base, at) : asOther;
    }

    private List<Correction> links(
            ToIntFunction<Comparison> version, Function<Row, ParagraphRange> side, VersionParagraphs at) {
        return collation().comparisons().stream()
                .filter(comparison -> version.applyAsInt(comparison) == at.version())
                .filter(comparison -> isShown(comparison.base()) && isShown(comparison.other()))
                .flatMap(comparison -> comparison.rows().stream()
                        .filter(row -> row.link().isAligned() && side.apply(row).overlaps(at.paragraphs()))
                        .map(row -> unlinking(comparison, row)))
                .toList();
    }

    private boolean isShown(int version) {
        return plan().versions().contains(version);
    }

    private static Correction unlinking(Comparison comparison, Row row) {
        return new Correction(Correction.Kind.UNLINK, comparison.base(), row.base(), comparison.other(), row.other());
    }
}
