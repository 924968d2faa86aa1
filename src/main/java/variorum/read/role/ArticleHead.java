package variorum.read.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.model.Role;

/** Finds the headline before the first running text, and what a page leaves round it: bylines, dates, menus, logos. */
final class ArticleHead {
    /** A title of so many words is a headline; a shorter one may be a section's or site's name. */
    private static final int WORDS_OF_HEADLINE = 4;

    /** A longer head begins with a menu, so that its first title need not be the headline. */
    private static final int MOST_LINES_WITHOUT_MENU = 6;

    /** The headline speaks of what the text speaks of: of its words, so many stand in the first paragraphs. */
    private static final double LEAST_SHARED = 0.5;

    private static final int PARAGRAPHS_LOOKED_AT = 10;

    /** An author's or agency's name has at most so many words. */
    private static final int WORDS_OF_NAME = 3;

    private final RoleDraft draft;
    private final int body;

    /** Where the head ends: at the first running text, or after the summary that stands above the byline. */
    private final int end;

    /** The lines of the head that are not furniture by their wording. */
    private final List<Integer> lines;

    private ArticleHead(RoleDraft draft) {
        this.draft = draft;
        body = draft.nextBodyProse(0);
        end = hasSummary() ? draft.nextBodyProse(body + 1) : body;
        lines = IntStream.range(0, end)
                .filter(index -> draft.is(index, Role.BODY) && !draft.isBodyProse(index))
                .boxed()
                .toList();
    }

    static void mark(RoleDraft draft) {
        new ArticleHead(draft).mark();
    }

    /** Whether the first running text stands alone between headline and byline; a date alone may be a heading. */
    private boolean hasSummary() {
        int next = draft.nextBodyProse(body + 1);
        boolean byline = IntStream.range(body + 1, next).anyMatch(this::isDateline);
        long left = IntStream.range(body + 1, next)
                .filter(index -> draft.is(index, Role.FURNITURE) || isDateline(index))
                .count();
        return next < draft.size() && byline && left > 1;
    }

    private void mark() {
        Optional<Integer> headline = draft.first(Role.HEADLINE).or(this::headline);
        headline.ifPresent(found -> draft.mark(found, Role.HEADLINE));
        for (int index : lines) {
            boolean before = headline.isPresent() && index < headline.get();
            if (draft.is(index, Role.BODY) && (before || isDateline(index))) {
                draft.mark(index, Role.FURNITURE);
            }
        }
        headline.ifPresent(this::markRepeats);
        for (int at = lines.size() - 1; at >= 0; at--) {
            markName(lines.get(at));
        }
        lines.forEach(this::markName);
    }

    /** A title that stands there twice; after a menu, the one that fits the text best; a long one; any. */
    private Optional<Integer> headline() {
        List<Integer> titles = lines.stream()
                .filter(index -> index < body)
                .filter(index -> draft.traits(index).isTitleLike() && !isDateline(index))
                .toList();
        boolean menu = titles.size() > MOST_LINES_WITHOUT_MENU;
        Set<String> words = menu ? wordsOfBody() : Set.of();
        return first(titles, index -> isLong(index) && (isRepeated(index) || isBehindBar(index)))
                .or(() -> bestFit(titles.stream().filter(this::isLong).toList(), words))
                .or(() -> first(titles, this::isLong))
                .or(() -> bestFit(titles, words))
                .or(() -> first(titles, index -> true));
    }

    /** Whether another line has it behind the name of a part of the site: {@code "Business|Bridge to stay closed"}. */
    private boolean isBehindBar(int index) {
        String key = draft.traits(index).key();
        return lines.stream()
                .map(line -> draft.traits(line).key())
                .anyMatch(line -> line.endsWith(key)
                        && line.substring(0, line.length() - key.length())
                                .strip()
                                .endsWith("|"));
    }

    /** The title with the most words in common with the text; of several, the first. */
    private Optional<Integer> bestFit(List<Integer> titles, Set<String> words) {
        return titles.stream()
                .filter(index -> fits(index, words))
                .reduce((best, next) -> shared(next, words) > shared(best, words) ? next : best);
    }

    /** The first line of all is no byline, even when it looks like one: {@code "Di Maria Leaves"}. */
    private boolean isDateline(int index) {
        ParagraphTraits traits = draft.traits(index);
        return Datelines.isDated(traits) || (index > 0 && Datelines.isByline(traits));
    }

    private static Optional<Integer> first(List<Integer> titles, Predicate<Integer> test) {
        return titles.stream().filter(test).findFirst();
    }

    private boolean isLong(int index) {
        return draft.traits(index).words() >= WORDS_OF_HEADLINE;
    }

    private boolean isRepeated(int index) {
        String key = draft.traits(index).key();
        return IntStream.range(0, draft.size())
                .anyMatch(other -> other != index && draft.traits(other).key().equals(key));
    }

    private Set<String> wordsOfBody() {
        return IntStream.range(body, draft.size())
                .filter(draft::isBodyProse)
                .limit(PARAGRAPHS_LOOKED_AT)
                .boxed()
                .flatMap(index -> draft.traits(index).contentWords().stream())
                .collect(Collectors.toSet());
    }

    private boolean fits(int index, Set<String> wordsOfBody) {
        long shared = shared(index, wordsOfBody);
        return shared > 0
                && shared >= LEAST_SHARED * draft.traits(index).contentWords().size();
    }

    private long shared(int index, Set<String> wordsOfBody) {
        return draft.traits(index).contentWords().stream()
                .filter(wordsOfBody::contains)
                .count();
    }

    private boolean isNumber(int index) {
        return draft.traits(index).text().chars().allMatch(Character::isDigit);
    }

    /** The headline again, maybe with the site's name before or after it. */
    private void markRepeats(int headline) {
        String key = draft.traits(headline).key();
        for (int index = 0; index < draft.size(); index++) {
            ParagraphTraits traits = draft.traits(index);
            boolean again =
                    index < body ? traits.key().contains(key) : traits.key().equals(key);
            if (index != headline && again && isLong(headline) && !traits.isProse()) {
                draft.mark(index, Role.FURNITURE);
                markBetween(headline, index);
            }
        }
    }

    /** A few words between the headline and the headline again are those of a box to share it, or a logo. */
    private void markBetween(int headline, int again) {
        lines.stream()
                .filter(index -> index > headline && index < again && draft.is(index, Role.BODY))
                .filter(index -> !draft.hasMarkup() && draft.traits(index).isShortLine(WORDS_OF_NAME))
                .forEach(index -> draft.mark(index, Role.FURNITURE));
    }

    /** A few words beside a dateline are its author's or agency's name; one word above the text is a heading. */
    private void markName(int index) {
        boolean beside = (index > 0 && draft.is(index - 1, Role.FURNITURE))
                || (index + 1 < end && draft.is(index + 1, Role.FURNITURE));
        boolean aboveText =
                (index + 1 == body || index + 1 == end) && draft.traits(index).words() == 1 && !isNumber(index);
        if (draft.is(index, Role.BODY)
                && beside
                && !aboveText
                && draft.traits(index).isShortLine(WORDS_OF_NAME)) {
            draft.mark(index, Role.FURNITURE);
        }
    }
}
