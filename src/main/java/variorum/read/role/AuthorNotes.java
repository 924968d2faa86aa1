package variorum.read.role;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.model.Role;

/**
 * What a page says about the author below the article: {@code "Ann Lee is a staff writer."}, where the piece is by Ann
 * Lee, or what stands below {@code "About the author"}.
 */
final class AuthorNotes {
    private static final int MOST_WORDS = 60;

    private static final Pattern BY = Pattern.compile(
            "(?:story |text |words |written )?(?:by|von|par|por|di|door|av|af) (\\p{L}+ (?:\\p{L}\\.? )?\\p{L}+)(?!\\p{L})");

    private static final Pattern SAYS_WHO =
            Pattern.compile(" (?:is|was|has|covers|writes|works|reports|reported|ist|schreibt|est|es|è)(?!\\p{L})");

    /** What stands right below is the note. */
    private static final Set<String> TITLES =
            Set.of("about the author", "about the authors", "about the writer", "über den autor", "über die autorin");

    private AuthorNotes() {}

    static void mark(RoleDraft draft) {
        Set<String> authors = IntStream.range(0, draft.size())
                .filter(index -> draft.is(index, Role.FURNITURE))
                .mapToObj(index -> BY.matcher(draft.traits(index).key()))
                .filter(Matcher::lookingAt)
                .map(by -> by.group(1))
                .collect(Collectors.toSet());
        for (int index = 0; index < draft.size(); index++) {
            if (draft.is(index, Role.BODY) && (isAbout(authors, draft.traits(index)) || isBelowTitle(draft, index))) {
                draft.mark(index, Role.FURNITURE);
            }
        }
    }

    private static boolean isBelowTitle(RoleDraft draft, int index) {
        return index > 0
                && draft.traits(index).words() <= MOST_WORDS
                && TITLES.contains(draft.traits(index - 1).key());
    }

    private static boolean isAbout(Set<String> authors, ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS
                && authors.stream()
                        .filter(traits.key()::startsWith)
                        .map(author -> SAYS_WHO.matcher(traits.key().substring(author.length())))
                        .anyMatch(Matcher::lookingAt);
    }
}
