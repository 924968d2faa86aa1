package variorum.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import variorum.model.Paragraph;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.ui.find.BoundedText.Looks;
import variorum.ui.find.BoundedText.TooManyLooksException;
import variorum.ui.words.Texts;

/** Searches versions for words, paragraph by paragraph. A regular expression may take long. */
final class Search {
    /** More looks at the texts than this take seconds; a word in a whole book needs some ten million. */
    private static final long MOST_LOOKS = 300_000_000;

    /** To mark so many holds up the window for one or two tenths of a second, a million for some five seconds. */
    static final int MOST_MATCHES = 20_000;

    private final List<Version> versions;
    private final Query query;
    private final long mostLooks;

    /** @param versions from left to right */
    Search(List<Version> versions, Query query) {
        this(versions, query, MOST_LOOKS);
    }

    Search(List<Version> versions, Query query, long mostLooks) {
        this.versions = List.copyOf(versions);
        this.query = query;
        this.mostLooks = mostLooks;
    }

    /** Every match, or one sentence on why there are none: the query is invalid, takes too long, or has too many. */
    SearchResult find(Monitor monitor) {
        if (query.isEmpty()) {
            return SearchResult.NOTHING;
        }
        try {
            List<Match> matches = matches(query.pattern(), new Looks(mostLooks, monitor));
            return matches.size() > MOST_MATCHES ? tooMany(matches) : new SearchResult(matches, "");
        } catch (PatternSyntaxException e) {
            return SearchResult.trouble(
                    Texts.text("find.no-expression", e.getDescription().toLowerCase(Locale.ENGLISH)));
        } catch (TooManyLooksException | StackOverflowError e) {
            return SearchResult.trouble(Texts.text("find.too-slow"));
        }
    }

    private static SearchResult tooMany(List<Match> matches) {
        long versionsWithMatches =
                matches.stream().mapToInt(Match::column).distinct().count();
        return SearchResult.trouble(Texts.text("find.too-many", matches.size(), versionsWithMatches));
    }

    private List<Match> matches(Pattern pattern, Looks looks) {
        List<Match> matches = new ArrayList<>();
        for (int column = 0; column < versions.size(); column++) {
            Version version = versions.get(column);
            for (Paragraph paragraph : version.paragraphs()) {
                addMatches(matches, column, SearchedText.of(version.text(), paragraph.span()), pattern, looks);
            }
        }
        return matches;
    }

    private static void addMatches(List<Match> matches, int column, SearchedText flowed, Pattern pattern, Looks looks) {
        Matcher matcher = pattern.matcher(new BoundedText(flowed.text(), looks));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                matches.add(new Match(column, flowed.source(matcher.start(), matcher.end())));
            }
        }
    }
}
