package variorum.read.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import variorum.read.document.DocumentWalk;

/**
 * What the styles of an old Word document say about the paragraphs that have them. Those that Word brings have a number
 * of their own each, since their names are in the language of the program.
 */
final class OldWordStyles {
    private static final int LAST_HEADING = 9;
    private static final int FIRST_CONTENTS = 19;
    private static final int LAST_CONTENTS = 27;
    private static final int TITLE = 62;

    /** The outline level of the title of the whole. */
    private static final Optional<Integer> OF_THE_WHOLE = Optional.of(-1);

    /** Those of a style's first two bytes that are its number. */
    private static final int NUMBER = 0x0FFF;

    /** The property of a paragraph that is its level in an outline. */
    private static final short OUTLINE_LEVEL = 0x2640;

    /** What a style says about paragraphs begins with its own place. */
    private static final int PLACE_BYTES = 2;

    private final HWPFDocument document;

    /** In the order of the styles; 0 for none. */
    private final List<Integer> numbers = new ArrayList<>();

    OldWordStyles(HWPFDocument document) {
        this.document = document;
        byte[] table = document.getTableStream();
        int at = document.getFileInformationBlock().getFcStshf();
        at += PLACE_BYTES + LittleEndian.getShort(table, at);
        for (int style = 0; style < document.getStyleSheet().numStyles(); style++) {
            int size = LittleEndian.getShort(table, at);
            at += PLACE_BYTES;
            numbers.add(size > 0 ? LittleEndian.getUShort(table, at) & NUMBER : 0);
            at += size;
        }
    }

    /** Says what an open paragraph is. */
    void mark(Paragraph paragraph, DocumentWalk walk) {
        int style = paragraph.getStyleIndex();
        if (first(style, this::isContents).isPresent()) {
            walk.markFurniture();
            return;
        }
        Optional<Integer> byStyle = first(style, this::outline);
        Optional<Integer> byItself = WordStyles.headingLevel(paragraph.getLvl());
        boolean isTitle = byStyle.equals(OF_THE_WHOLE);
        byItself.filter(level -> !isTitle)
                .or(() -> byStyle.flatMap(WordStyles::headingLevel))
                .ifPresent(walk::markHeading);
    }

    private Optional<Boolean> isContents(int style) {
        int number = numbers.get(style);
        boolean byName = style(style).getName().toLowerCase(Locale.ROOT).startsWith("toc ");
        return byName || (number >= FIRST_CONTENTS && number <= LAST_CONTENTS) ? Optional.of(true) : Optional.empty();
    }

    /** Its level in an outline, counted from 0; that of the title of the whole stands above all others. */
    private Optional<Integer> outline(int style) {
        int number = numbers.get(style);
        if (number == TITLE) {
            return OF_THE_WHOLE;
        }
        byte @Nullable [] properties = style(style).getPAPX();
        @Nullable
        SprmOperation outline =
                properties == null ? null : new SprmBuffer(properties, PLACE_BYTES).findSprm(OUTLINE_LEVEL);
        if (outline != null) {
            return Optional.of(outline.getOperand());
        }
        return number >= 1 && number <= LAST_HEADING ? Optional.of(number - 1) : Optional.empty();
    }

    /** What the style says, or else the one that it is based on, and so on. */
    private <T> Optional<T> first(int style, IntFunction<Optional<T>> question) {
        Set<Integer> asked = new HashSet<>();
        for (int at = style; exists(at) && asked.add(at); at = style(at).getBaseStyle()) {
            Optional<T> answer = question.apply(at);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private boolean exists(int style) {
        return style >= 0 && style < numbers.size() && document.getStyleSheet().getStyleDescription(style) != null;
    }

    private StyleDescription style(int style) {
        return document.getStyleSheet().getStyleDescription(style);
    }
}
