package variorum.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import variorum.model.Caveat;
import variorum.read.document.DocumentText;
import variorum.read.document.DocumentWalk;
import variorum.read.document.RunningLine;

/**
 * Walks through the body of a Word document, and then through its notes, heads and feet. Tracked changes count as
 * accepted: what was deleted or moved away is passed over.
 */
final class WordBody implements Markup.Listener {
    private static final String NON_BREAKING_HYPHEN = "\u2011";

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Set<String> TAKEN_OUT = Set.of("del", "moveFrom");

    /** Passed over: properties as they were, what is said again for older programs, readings above words. */
    private static final Set<String> LEFT_OUT = Set.of("pPrChange", "rPrChange", "sectPrChange", "Fallback", "rt");

    private final WordStyles styles;
    private final Map<String, DocumentText> chunks;
    private final DocumentWalk walk;

    /** The elements that are open, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    /** The notes that the text refers to, as kind and number. */
    private final Set<String> notes = new HashSet<>();

    private final WordSections sections = new WordSections();
    private final WordFields fields = new WordFields();
    private boolean inRunning;

    /** For each open row, the innermost first, whether it was deleted. */
    private final Deque<Boolean> deletedRows = new ArrayDeque<>();

    /** Whether the paragraph's end was deleted, so that the next one goes on in it. */
    private boolean endDeleted;

    /** Whether the words of the paragraph are not shown, unless they say otherwise. */
    private boolean paragraphHidden;

    /** Whether the words that are told are not shown. */
    private boolean hidden;

    /** @param chunks what the files in the document say, each by the name of its relation */
    WordBody(WordStyles styles, Map<String, DocumentText> chunks, DocumentWalk walk) {
        this.styles = styles;
        this.chunks = chunks;
        this.walk = walk;
    }

    /** What the body told of running heads and feet. */
    WordSections sections() {
        return sections;
    }

    @Override
    public boolean start(String name, Markup at) {
        if (CHANGES.contains(name)) {
            walk.add(Caveat.TRACKED_CHANGES);
        }
        boolean goesIn = TAKEN_OUT.contains(name) ? !isContent() : !LEFT_OUT.contains(name);
        goesIn = goesIn && startsPart(name, at);
        if (goesIn) {
            startInline(name, at);
            open.push(name);
        }
        return goesIn;
    }

    /** Whether what starts now holds text, and is no property of a paragraph's or row's end. */
    private boolean isContent() {
        return !Set.of("rPr", "trPr").contains(parent());
    }

    private String parent() {
        return open.isEmpty() ? "" : open.element();
    }

    private boolean startsPart(String name, Markup at) {
        switch (name) {
            case "tr" -> {
                walk.startRow();
                deletedRows.push(false);
            }
            case "tc" -> walk.startCell();
            case "txbxContent" -> walk.startBox();
            case "footnote", "endnote" -> {
                boolean referred = notes.contains(name + at.attribute("id").orElse(""));
                if (referred) {
                    walk.startNote();
                }
                return referred;
            }
            case "hdr", "ftr" -> {
                walk.startRunning();
                inRunning = true;
            }
            case "altChunk" -> at.attribute("id").map(chunks::get).ifPresent(walk::insert);
            case "del", "moveFrom" -> markEnd();
            case "pStyle" -> markStyle(at.attribute("val").orElse(""));
            case "outlineLvl" ->
                at.attribute("val")
                        .flatMap(WordStyles::number)
                        .flatMap(WordStyles::headingLevel)
                        .ifPresent(walk::markHeading);
            default -> {
                sections.start(name, at);
                // What remains is inside a line, or only the layout.
            }
        }
        return true;
    }

    /** A deletion among the properties: of the paragraph's end, or of the row. */
    private void markEnd() {
        if (parent().equals("trPr")) {
            deletedRows.pop();
            deletedRows.push(true);
        } else {
            endDeleted = true;
        }
    }

    private void markStyle(String style) {
        styles.headingLevel(style).ifPresent(walk::markHeading);
        paragraphHidden = styles.isHidden(style);
        if (styles.isContents(style)) {
            walk.markFurniture();
        }
    }

    private void startInline(String name, Markup at) {
        boolean inRun = parent().equals("r");
        switch (name) {
            case "r" -> hidden = paragraphHidden;
            case "rStyle" -> hidden |= styles.isHidden(at.attribute("val").orElse(""));
            case "vanish" -> hidden = WordStyles.isOn(at);
            case "tab", "ptab" -> append(inRun ? "\t" : "");
            case "br", "cr" -> append(inRun ? "\n" : "");
            case "noBreakHyphen" -> append(NON_BREAKING_HYPHEN);
            case "sym" ->
                append(WordSymbols.sign(
                        at.attribute("font").orElse(""), at.attribute("char").orElse("")));
            case "fldChar" -> field(at.attribute("fldCharType"));
            case "fldSimple" -> {
                fields.begin();
                fields.instruct(at.attribute("instr").orElse(""));
                startResult();
            }
            case "footnoteReference" ->
                notes.add("footnote" + at.attribute("id").orElse(""));
            case "endnoteReference" -> notes.add("endnote" + at.attribute("id").orElse(""));
            default -> {
                // The rest has no text of its own.
            }
        }
    }

    private void field(Optional<String> place) {
        switch (place.orElse("")) {
            case "begin" -> fields.begin();
            case "separate" -> startResult();
            default -> fields.end();
        }
    }

    private void startResult() {
        fields.separate();
        if (inRunning && fields.isPageNumber() && !hidden && !fields.isAtInstruction()) {
            walk.append(RunningLine.PAGE_NUMBER);
        }
    }

    @Override
    public void text(String text) {
        switch (parent()) {
            case "t" -> append(text);
            case "instrText" -> fields.instruct(text);
            default -> {
                // What is not told is no text.
            }
        }
    }

    private void append(String text) {
        boolean isPageNumber = inRunning && fields.isPageNumber();
        if (!hidden && !fields.isAtInstruction() && !isPageNumber) {
            walk.append(text);
        }
    }

    @Override
    public void end(String name) {
        open.pop();
        switch (name) {
            case "p" -> endParagraph();
            case "r" -> hidden = false;
            case "tr" -> endRow();
            case "txbxContent" -> walk.endBox();
            case "footnote" -> walk.endFootnote();
            case "endnote" -> walk.endEndnote();
            case "fldSimple" -> fields.end();
            case "hdr" -> {
                walk.endHead();
                inRunning = false;
            }
            case "ftr" -> {
                walk.endFoot();
                inRunning = false;
            }
            default -> {
                // Nothing was begun.
            }
        }
    }

    private void endParagraph() {
        if (!endDeleted) {
            walk.endParagraph();
        }
        endDeleted = false;
        paragraphHidden = false;
        fields.endParagraph();
    }

    private void endRow() {
        if (deletedRows.pop()) {
            walk.forgetRow();
        } else {
            walk.endRow();
        }
    }
}
