package variorum.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import variorum.model.Caveat;
import variorum.read.document.DocumentWalk;
import variorum.read.document.RunningLine;

/**
 * Walks through the styles, the running heads and feet, and the body of an OpenDocument text. What tracked changes
 * deleted stands apart from the body in such files, so that passing it over is to accept the changes.
 */
final class OpenDocumentBody implements Markup.Listener {
    private static final int MOST_BLANKS = 1000;

    /** What is said of pictures is passed over. */
    private static final String OF_PICTURES = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";

    /** Passed over: comments, numbers of notes, readings above words, scripts. */
    private static final Set<String> LEFT_OUT =
            Set.of("annotation", "note-citation", "ruby-text", "script", "event-listeners", "binary-data", "forms");

    private static final Set<String> HEADS = Set.of("header", "header-left", "header-first");
    private static final Set<String> FEET = Set.of("footer", "footer-left", "footer-first");
    private static final Set<String> NUMBERS_OF_PAGES = Set.of("page-number", "page-count");

    /** They stand inside a paragraph and hold paragraphs of their own. */
    private static final Set<String> BOXES = Set.of(
            "text-box",
            "custom-shape",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "path",
            "connector",
            "caption");

    private final DocumentWalk walk;

    /** The style that each style is based on. */
    private final Map<String, String> basedOn = new HashMap<>();

    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";

    /** For each open paragraph or part of one, the innermost first, whether a reader sees it. */
    private final Deque<Boolean> seen = new ArrayDeque<>();

    private int contents;
    private boolean inRunning;
    private String noteClass = "";
    private boolean afterBlank = true;

    OpenDocumentBody(DocumentWalk walk) {
        this.walk = walk;
    }

    @Override
    public boolean start(String name, Markup at) {
        if (name.equals("changed-region")) {
            walk.add(Caveat.TRACKED_CHANGES);
            return false;
        }
        if (inRunning && NUMBERS_OF_PAGES.contains(name)) {
            append(RunningLine.PAGE_NUMBER);
            return false;
        }
        boolean leftOut = LEFT_OUT.contains(name) || at.isOf(OF_PICTURES);
        return !leftOut && !isHidden(name, at) && startPart(name, at);
    }

    private boolean startPart(String name, Markup at) {
        switch (name) {
            case "style" -> {
                style = at.attribute("name").orElse("");
                basedOn.put(style, at.attribute("parent-style-name").orElse(""));
                hiddenStyles.remove(style);
            }
            case "text-properties" -> {
                if (at.attribute("display").equals(Optional.of("none"))) {
                    hiddenStyles.add(style);
                }
            }
            case "table-of-content" -> contents++;
            case "p", "h" -> startParagraph(name, at);
            case "span" -> seen.push(isSeen() && !hiddenStyles.contains(style(at)));
            case "s" -> append(" ".repeat(blanks(at)));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "table-row" -> walk.startRow();
            case "table-cell" -> walk.startCell();
            case "note" -> {
                walk.startNote();
                noteClass = at.attribute("note-class").orElse("");
            }
            default -> {
                if (BOXES.contains(name)) {
                    walk.startBox();
                } else if (HEADS.contains(name) || FEET.contains(name)) {
                    walk.startRunning();
                    inRunning = true;
                }
                // What remains is only the layout, or is told by what stands in it.
            }
        }
        return true;
    }

    private static boolean isHidden(String name, Markup at) {
        return switch (name) {
            case "header-left", "header-first", "footer-left", "footer-first" ->
                at.attribute("display").equals(Optional.of("false"));
            case "section" -> at.attribute("display").equals(Optional.of("none"));
            case "hidden-text" -> at.attribute("is-hidden").equals(Optional.of("true"));
            default -> false;
        };
    }

    private void startParagraph(String name, Markup at) {
        seen.push(!hiddenStyles.contains(style(at)));
        afterBlank = true;
        if (contents > 0) {
            walk.markFurniture();
        } else if (name.equals("h")) {
            walk.markHeading(
                    at.attribute("outline-level").flatMap(WordStyles::number).orElse(1));
        } else if (isTitle(style(at))) {
            walk.markHeading(0);
        }
    }

    private static String style(Markup at) {
        return at.attribute("style-name").orElse("");
    }

    private boolean isTitle(String name) {
        Set<String> asked = new HashSet<>();
        String at = name;
        while (!at.equals("Title") && asked.add(at)) {
            at = basedOn.getOrDefault(at, "");
        }
        return at.equals("Title");
    }

    private static int blanks(Markup at) {
        return Math.min(at.attribute("c").flatMap(WordStyles::number).orElse(1), MOST_BLANKS);
    }

    private boolean isSeen() {
        return !seen.isEmpty() && seen.element();
    }

    /** Several blanks and line ends of the markup are one blank; those that count are elements of their own. */
    @Override
    public void text(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            boolean blank = " \t\n\r".indexOf(text.charAt(index)) >= 0;
            if (!blank || !afterBlank) {
                joined.append(blank ? ' ' : text.charAt(index));
            }
            afterBlank = blank;
        }
        if (isSeen()) {
            walk.append(joined);
        }
    }

    private void append(String blanks) {
        if (isSeen()) {
            walk.append(blanks);
        }
        afterBlank = false;
    }

    private void endNote() {
        if (noteClass.equals("endnote")) {
            walk.endEndnote();
        } else {
            walk.endFootnote();
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "table-of-content" -> contents--;
            case "p", "h" -> {
                seen.pop();
                walk.endParagraph();
            }
            case "span" -> seen.pop();
            case "table-row" -> walk.endRow();
            case "note" -> {
                endNote();
                afterBlank = false;
            }
            default -> {
                if (BOXES.contains(name)) {
                    walk.endBox();
                    afterBlank = false;
                } else if (HEADS.contains(name)) {
                    walk.endHead();
                    inRunning = false;
                } else if (FEET.contains(name)) {
                    walk.endFoot();
                    inRunning = false;
                }
            }
        }
    }
}
