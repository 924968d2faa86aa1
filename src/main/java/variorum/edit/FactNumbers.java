package variorum.edit;

import java.util.Arrays;
import variorum.model.FactChange.Kind;

/** What makes two words that tell facts the same, whatever else stands in them. */
final class FactNumbers {
    private final Vocabulary vocabulary;

    FactNumbers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The numbers of a token's facts. Possessives count as their nouns, contractions as the words that they stand for,
     * and compounds as those of their words that tell such a fact: {@code 12-month}, {@code Rome-based}.
     */
    int[] of(Passage passage, int token, Kind kind) {
        int id = passage.id(token);
        return switch (kind) {
            case NAME -> namesOf(id, passage.text(token));
            case DENIAL -> vocabulary.denialsAndHedges(id);
            case NUMBER -> numbersOf(id);
            case QUOTATION -> new int[] {id};
        };
    }

    private int[] namesOf(int id, String spelling) {
        int[] parts = vocabulary.parts(id);
        return parts.length > 0 && (endsInSmallWord(spelling) || vocabulary.isNamedByFigure(id))
                ? Arrays.stream(parts, 0, parts.length - 1)
                        .map(vocabulary::stem)
                        .toArray()
                : new int[] {vocabulary.stem(id)};
    }

    private static boolean endsInSmallWord(String compound) {
        int at = compound.length() - 1;
        while (at >= 0 && Character.getType(compound.charAt(at)) != Character.DASH_PUNCTUATION) {
            at--;
        }
        return Character.isLowerCase(compound.codePointAt(at + 1));
    }

    private int[] numbersOf(int id) {
        int[] told = Arrays.stream(vocabulary.parts(id))
                .filter(part -> vocabulary.isNumber(part) || vocabulary.isUnit(part))
                .toArray();
        return told.length > 0 ? told : new int[] {id};
    }
}
