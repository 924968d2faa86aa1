package variorum.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.text.Folding;
import variorum.text.Token;
import variorum.text.TokenizedVersion;

/**
 * The proper names of a version: words that it writes with a capital where no sentence begins. Headlines and headings,
 * which some write in capitals throughout, teach nothing.
 */
final class Names {
    private final Set<String> names;
    private final Set<String> commonWords;

    private Names(Set<String> names, Set<String> commonWords) {
        this.names = names;
        this.commonWords = commonWords;
    }

    static Names of(TokenizedVersion version) {
        Set<String> names = new HashSet<>();
        Set<String> commonWords = new HashSet<>();
        List<Paragraph> paragraphs = version.version().paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            Role role = paragraphs.get(index).role();
            if (role == Role.BODY || role == Role.FURNITURE) {
                learn(version.version().text(), version.paragraphs().get(index).tokens(), names, commonWords);
            }
        }
        return new Names(names, commonWords);
    }

    private static void learn(String text, List<Token> tokens, Set<String> names, Set<String> commonWords) {
        boolean begins = true;
        for (Token token : tokens) {
            String word = token.of(text);
            if (!token.isWord()) {
                begins = begins || ".!?…:“„«\"‘(".contains(word);
                continue;
            }
            if (Character.isLowerCase(word.codePointAt(0))) {
                commonWords.add(key(word));
            } else if (!begins && Character.isUpperCase(word.codePointAt(0)) && !word.equals("I")) {
                names.add(key(word));
            }
            begins = false;
        }
    }

    /** Whether the word, as it is written here, is a name. */
    boolean contains(String word) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return capital && (names.contains(key(word)) || (hasInnerCapital(word) && !commonWords.contains(key(word))));
    }

    private static boolean hasInnerCapital(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    private static String key(String word) {
        String folded = Folding.fold(word);
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }
}
