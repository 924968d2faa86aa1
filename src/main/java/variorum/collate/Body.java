package variorum.collate;

import java.util.stream.LongStream;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.text.TokenIds;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/**
 * A version without its furniture: the part that tells the story.
 *
 * @param words how many words it has
 * @param phrases pairs of words that are neighbours when function words are skipped, each pair once, ascending; a
 *     phrase is the numbers of the two stems in one {@code long}
 */
@SuppressWarnings("ArrayRecordComponent")
record Body(TokenizedVersion version, int words, long[] phrases) {

    static Body of(TokenizedVersion version, TokenIds ids) {
        LongStream.Builder phrases = LongStream.builder();
        int words = 0;
        for (int index = 0; index < version.paragraphs().size(); index++) {
            TokenizedParagraph paragraph = version.paragraphs().get(index);
            if (isBody(version.version().paragraphs().get(index))) {
                words += paragraph.wordCount();
                addPhrases(paragraph, ids, phrases);
            }
        }
        return new Body(version, words, phrases.build().sorted().distinct().toArray());
    }

    private static boolean isBody(Paragraph paragraph) {
        return paragraph.role() != Role.FURNITURE;
    }

    private static void addPhrases(TokenizedParagraph paragraph, TokenIds ids, LongStream.Builder phrases) {
        long before = -1;
        for (int token = 0; token < paragraph.size(); token++) {
            int id = paragraph.id(token);
            if (paragraph.isWord(token) && !ids.isFunctionWord(id)) {
                int stem = ids.stem(id);
                if (before >= 0) {
                    phrases.add(before << Integer.SIZE | stem);
                }
                before = stem;
            }
        }
    }

    /** Whether the body contains all the paragraphs, so that none of them is furniture. */
    boolean holds(ParagraphRange range) {
        return version.version().paragraphs(range).stream().allMatch(Body::isBody);
    }

    /** How many words the paragraphs have. */
    int words(ParagraphRange range) {
        return version.joined(range).wordCount();
    }

    /** How much of the smaller set of phrases is also in the other, 0 to 1. */
    double sharedPhrases(Body that) {
        int shared = 0;
        int mine = 0;
        int its = 0;
        while (mine < phrases.length && its < that.phrases.length) {
            int order = Long.compare(phrases[mine], that.phrases[its]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        int fewer = Math.min(phrases.length, that.phrases.length);
        return fewer == 0 ? 0 : (double) shared / fewer;
    }
}
