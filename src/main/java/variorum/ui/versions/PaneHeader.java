package variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import variorum.display.Column;
import variorum.model.Caveat;
import variorum.model.Encoding;
import variorum.ui.compare.pane.Typography;
import variorum.ui.compare.picture.View;
import variorum.ui.desk.MainViewModel;
import variorum.ui.late.LateTip;
import variorum.ui.open.OpenVersion;
import variorum.ui.words.Texts;

/** The header above a version: its name, and below that how much of the base it keeps, its length, and its encoding. */
final class PaneHeader extends HBox {
    private static final double NARROW = 260;
    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrow");

    /** In sizes of body type, between panes that are too narrow for words between them. */
    private static final double LEAST_GUTTER = 2.2;

    /** What the header has at its left before the margin begins, but for the air beside a bold letter. */
    private static final double OWN_MARGIN = 3;

    private static final double ROOM_FOR_OFFER = 400;

    /** If a smaller share of the words was kept, marks on what changed cover nearly everything. */
    private static final double LITTLE = 0.4;

    private final MainViewModel model;
    private final OpenVersion version;
    private final Column column;
    private final HBox facts;

    PaneHeader(MainViewModel model, int position, Column column) {
        this.model = model;
        this.version = model.desk().versionOf(column);
        this.column = column;
        setId("header-" + position);
        getStyleClass().add("version-header");
        NameLabel name = name();
        facts = facts(position);
        VBox text = new VBox(name, facts);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(margin(), text);
        widthProperty().subscribe(() -> pseudoClassStateChanged(NARROWED, getWidth() < NARROW));
        double beside = freeBeside(position);
        Runnable giveRoom = () -> giveRoom(name, text.getWidth() + beside);
        text.widthProperty().subscribe(giveRoom);
        name.fontProperty().subscribe(giveRoom);
    }

    /** Adds something that is said after what is kept, and cut before that. */
    void addFact(Label fact) {
        Region first = (Region) facts.getChildren().get(0);
        first.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(first, Priority.NEVER);
        HBox.setHgrow(fact, Priority.ALWAYS);
        fact.setMaxWidth(Double.MAX_VALUE);
        facts.getChildren().add(1, fact);
    }

    /** As wide as the margin of the text below, so that the name stands above the text; narrow panes need the room. */
    private StackPane margin() {
        StackPane margin = new StackPane();
        double wide = Typography.textLeftOf(
                        model.looks().now().typeSize(),
                        model.comparison().picture().longestVersion())
                - OWN_MARGIN;
        margin.minWidthProperty().bind(widthProperty().map(width -> width.doubleValue() < NARROW ? 18.0 : wide));
        margin.getStyleClass().add("margin");
        if (model.desk().isBase(column)) {
            margin.getChildren().add(new Star(true));
        }
        return margin;
    }

    /** How far the name may reach over the gutter, in which nothing stands up here; the last pane has none. */
    private double freeBeside(int position) {
        boolean hasGutter = model.comparison().picture().view() == View.SIDE_BY_SIDE
                && position + 1 < model.comparison().picture().plan().columns().size();
        return hasGutter ? Math.rint(LEAST_GUTTER * model.looks().now().typeSize()) : 0;
    }

    private static void giveRoom(NameLabel name, double room) {
        name.fit(room);
        name.setMinWidth(Math.min(name.shown(), room));
    }

    private NameLabel name() {
        NameLabel name = new NameLabel(version.name(), model.desk().stories().shortNames());
        LateTip.install(name, version.path().map(Object::toString).orElse(version.name()));
        return name;
    }

    private HBox facts(int position) {
        Label words = words();
        HBox facts = new HBox(words);
        if (keepsLittle()) {
            facts.getChildren().add(keptOffer(position));
        }
        facts.getStyleClass().add("facts");
        facts.setAlignment(Pos.BASELINE_LEFT);
        version.version().encoding().ifPresent(encoding -> facts.getChildren().add(encoding(position, encoding)));
        version.version().caveats().stream().sorted().map(PaneHeader::caveat).forEach(facts.getChildren()::add);
        HeaderFacts fitted = new HeaderFacts(facts, words, factsTold());
        facts.widthProperty().subscribe(fitted::fit);
        words.fontProperty().subscribe(fitted::fit);
        return facts;
    }

    /** What a reader should know about how the file was read. */
    private static Label caveat(Caveat caveat) {
        Label label = new Label(Texts.text("caveat." + caveat.id()));
        LateTip.install(label, Texts.text("caveat." + caveat.id() + "-tip"));
        return label;
    }

    private EncodingMenu encoding(int position, Encoding encoding) {
        EncodingMenu menu = new EncodingMenu(
                "encoding-" + position,
                encoding,
                version.correctedTo(),
                charset -> model.imports().correctEncoding(version, charset));
        menu.managedProperty().bind(menu.visibleProperty());
        return menu;
    }

    private boolean keepsLittle() {
        return !column.isBase() && column.keptShare() > 0 && column.keptShare() < LITTLE;
    }

    /** Offers to show what was kept, if that is little. */
    private Hyperlink keptOffer(int position) {
        Hyperlink offer = new Hyperlink();
        offer.setId("kept-offer-" + position);
        offer.setOnAction(event -> model.filters().turnToKept());
        String name = model.filters().keptShown().get() ? "header.show-changed" : "header.show-kept";
        offer.textProperty()
                .bind(widthProperty()
                        .map(width -> Texts.text(width.doubleValue() < ROOM_FOR_OFFER ? name + "-short" : name)));
        LateTip.install(offer, Texts.text(name));
        offer.setMinWidth(Region.USE_PREF_SIZE);
        return offer;
    }

    /** Such as {@code 71 % kept} and {@code 812 words}. */
    private List<String> factsTold() {
        String kept = Texts.text("header.kept", Texts.percent(column.keptShare()));
        List<String> told = new ArrayList<>();
        if (model.desk().isBase(column)) {
            told.add(Texts.text("header.base"));
        } else if (!column.isBase()) {
            told.add(model.filters().keptShown().get() ? Texts.text("header.kept-underlined", kept) : kept);
        }
        told.add(Texts.text("header.words", column.words()));
        return told;
    }

    private Label words() {
        Label label = new Label(HeaderFacts.joined(factsTold()));
        LateTip.install(label, label.getText());
        label.getStyleClass().add("muted");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
