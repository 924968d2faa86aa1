package variorum.read.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import variorum.model.Caveat;
import variorum.progress.Monitor;
import variorum.read.document.DocumentWalk;
import variorum.read.document.RunningLine;

/** Listens to what stands in a rich text, and writes down what a reader would see of it. */
final class RichTextBody extends RtfListenerAdaptor {
    /** Groups that hold text of the document; all others of their sort hold something else. */
    private static final Set<Command> WITH_TEXT = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.footnote,
            Command.header,
            Command.headerl,
            Command.headerr,
            Command.headerf,
            Command.footer,
            Command.footerl,
            Command.footerr,
            Command.footerf,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.object,
            Command.result,
            Command.stylesheet);

    /** The level after it is that of running text. */
    private static final int DEEPEST_OUTLINE = 9;

    private final DocumentWalk walk;
    private final Monitor monitor;
    private final RichTextStyles styles = new RichTextStyles();
    private final Deque<RichTextState> groups = new ArrayDeque<>();
    private boolean firstPageDiffers;
    private boolean evenPagesDiffer;
    private boolean inRow;
    private boolean inCell;

    RichTextBody(DocumentWalk walk, Monitor monitor) {
        this.walk = walk;
        this.monitor = monitor;
        groups.push(new RichTextState());
    }

    private RichTextState now() {
        return groups.element();
    }

    @Override
    public void processGroupStart() {
        monitor.check();
        groups.push(now().inner());
    }

    @Override
    public void processGroupEnd() {
        if (groups.size() == 1) {
            return;
        }
        RichTextState ended = groups.pop();
        switch (ended.part) {
            case FOOTNOTE -> walk.endFootnote();
            case ENDNOTE -> walk.endEndnote();
            case BOX -> walk.endBox();
            case HEAD -> walk.endHead();
            case FOOT -> walk.endFoot();
            case NONE -> {
                // Text goes on where it was.
            }
        }
    }

    @Override
    public void processString(String text) {
        if (now().instructs) {
            now().field.isPageNumber |= WordFields.isPageNumber(text);
        } else if (now().inStyles) {
            styles.name(now().style, text, now().outline);
        } else {
            append(text);
        }
    }

    @Override
    public void processCommand(Command command, int number, boolean hasNumber, boolean optional) {
        monitor.check();
        if (command.getCommandType() == CommandType.Destination) {
            startDestination(command);
        } else if (optional) {
            now().skipped = true;
        } else if (!now().skipped) {
            boolean on = !hasNumber || number != 0;
            if (!changesState(command, number, on) && !now().inStyles) {
                write(command);
            }
        }
    }

    private void startDestination(Command command) {
        RichTextState state = now();
        state.instructs = command == Command.fldinst;
        if (state.skipped || !WITH_TEXT.contains(command) || !isShown(command)) {
            state.skipped = true;
            return;
        }
        switch (command) {
            case footnote -> startBeside(RichTextState.Part.FOOTNOTE);
            case shptxt -> startBeside(RichTextState.Part.BOX);
            case header, headerl, headerr, headerf -> startBeside(RichTextState.Part.HEAD);
            case footer, footerl, footerr, footerf -> startBeside(RichTextState.Part.FOOT);
            case stylesheet -> state.inStyles = true;
            case field -> state.field = new RichTextState.Field();
            case fldrslt -> startResult();
            default -> {
                // Its text is part of the line.
            }
        }
    }

    private void startBeside(RichTextState.Part part) {
        RichTextState state = now();
        state.part = part;
        state.resetParagraph();
        state.resetWords();
        switch (part) {
            case FOOTNOTE, ENDNOTE -> walk.startNote();
            case HEAD, FOOT -> {
                walk.startRunning();
                state.inRunning = true;
            }
            case BOX, NONE -> walk.startBox();
        }
    }

    /** Whether the pages have such heads and feet; programs write them down in any case. */
    private boolean isShown(Command command) {
        return switch (command) {
            case headerf, footerf -> firstPageDiffers;
            case headerl, footerl -> evenPagesDiffer;
            default -> true;
        };
    }

    private void startResult() {
        if (now().inRunning && now().field.isPageNumber) {
            walk.append(RunningLine.PAGE_NUMBER);
        }
    }

    /** Takes in what a command says about the text to come; whether it did. */
    private boolean changesState(Command command, int number, boolean on) {
        RichTextState state = now();
        switch (command) {
            case pard -> state.resetParagraph();
            case plain -> state.resetWords();
            case s -> state.style = number;
            case outlinelevelN -> state.outline = Optional.of(number + 1).filter(level -> level <= DEEPEST_OUTLINE);
            case intbl -> state.inTable = on;
            case v -> state.hidden = on;
            case deleted, mvf -> state.deleted = change(on);
            case revised, mvt -> change(on);
            case ftnalt -> markEndnote();
            case titlepg -> firstPageDiffers = true;
            case facingp -> evenPagesDiffer = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void markEndnote() {
        if (now().part == RichTextState.Part.FOOTNOTE) {
            now().part = RichTextState.Part.ENDNOTE;
        }
    }

    private boolean change(boolean on) {
        if (on) {
            walk.add(Caveat.TRACKED_CHANGES);
        }
        return on;
    }

    private void write(Command command) {
        switch (command) {
            case par, sect, page, nestcell, nestrow -> endParagraph();
            case cell -> endCell();
            case row -> endRow();
            case line, column -> append("\n");
            case tab -> append("\t");
            case chpgn -> append(now().inRunning ? RunningLine.PAGE_NUMBER : "");
            case emdash -> append("—");
            case endash -> append("–");
            case lquote -> append("‘");
            case rquote -> append("’");
            case ldblquote -> append("“");
            case rdblquote -> append("”");
            case bullet -> append("•");
            case emspace, enspace, qmspace -> append(" ");
            case nonbreakingspace -> append("\u00A0");
            case nonbreakinghyphen -> append("\u2011");
            case zwnj -> append("\u200C");
            case zwj -> append("\u200D");
            default -> {
                // How the text looks does not matter.
            }
        }
    }

    private void append(String text) {
        RichTextState state = now();
        boolean isPageNumber = state.inRunning && state.field.isPageNumber;
        if (state.skipped || state.hidden || state.deleted || isPageNumber) {
            return;
        }
        if (state.inTable) {
            openCell();
        }
        walk.append(text);
    }

    private void openCell() {
        if (!inRow) {
            walk.startRow();
        }
        if (!inCell) {
            walk.startCell();
        }
        inRow = true;
        inCell = true;
    }

    private void endParagraph() {
        RichTextState state = now();
        if (!state.skipped && !state.deleted) {
            styles.level(state.style).or(() -> state.outline).ifPresent(walk::markHeading);
            walk.endParagraph();
        }
    }

    private void endCell() {
        if (now().inTable) {
            openCell();
        }
        endParagraph();
        inCell = false;
    }

    private void endRow() {
        if (inRow) {
            walk.endRow();
        }
        inRow = false;
        inCell = false;
    }

    @Override
    public void processDocumentEnd() {
        endRow();
        endParagraph();
    }
}
