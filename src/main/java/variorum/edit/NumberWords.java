package variorum.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What folded number words are worth: the English ones, and of other languages those up to a dozen, which newspapers
 * spell; but none that is a common word in another one of them ({@code on}, {@code to}).
 */
final class NumberWords {
    private static final String ENGLISH = "two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen";

    private static final List<String> OTHER_LANGUAGES = List.of(
            "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
            "deux trois quatre cinq six sept huit neuf dix onze douze",
            "dos tres cuatro cinco seis siete ocho nueve diez once doce",
            "due tre quattro cinque sei sette otto nove dieci undici dodici",
            "dois três quatro cinco seis sete oito nove dez onze doze",
            "twee drie vier vijf zes zeven acht negen tien elf twaalf",
            "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
            "två tre fyra fem - sju åtta nio tio elva tolv",
            "- tre - fem seks syv otte - - elleve tolv",
            "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
            "dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct",
            "два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять",
            "δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα",
            "iki üç dört beş alti yedi sekiz dokuz");

    private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
    private static final String ORDINALS =
            "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
                    + " sixteenth seventeenth eighteenth nineteenth twentieth";
    private static final String PARTS = "halves thirds quarters fifths sixths sevenths eighths ninths tenths";

    private static final Map<String, Integer> CARDINAL = new HashMap<>(Map.of("zero", 0, "one", 1));
    private static final Map<String, Integer> ORDINAL = new HashMap<>(Map.of("first", 1));
    private static final Map<String, Integer> PART = new HashMap<>(Map.of("half", 2, "quarter", 4));

    static {
        OTHER_LANGUAGES.forEach(words -> number(words, 2, 1, CARDINAL));
        number(ENGLISH, 2, 1, CARDINAL);
        number(TENS, 20, 10, CARDINAL);
        number(ORDINALS, 2, 1, ORDINAL);
        number(PARTS, 2, 1, PART);
    }

    private static final Map<String, Integer> ZEROS = new HashMap<>(Map.of(
            "hundred", 2, "thousand", 3, "million", 6, "mn", 6, "billion", 9, "bn", 9, "trillion", 12, "tn", 12));

    static {
        zeros("tausend mil mila duizend тысяч тысячи тыс tusen tusind tysięcy tisíc тисяч", 3);
        zeros(
                "mio millionen millions millones millón milioni milione milhões milhão miljoen млн миллиона миллионов"
                        + " miljoner millioner milionów mln мільйонів milyon",
                6);
        zeros(
                "mrd milliarde milliarden milliard milliards miliardo miliardi miljard bilhões млрд миллиард миллиарда"
                        + " миллиардов miljarder milliarder miliardów mld мільярдів milyar",
                9);
    }

    private static void zeros(String words, int zeros) {
        for (String word : words.split(" ")) {
            ZEROS.put(word, zeros);
        }
    }

    private static final Map<String, Integer> SHORT_ZEROS = Map.of("k", 3, "m", 6, "mln", 6);

    private NumberWords() {}

    private static void number(String words, int first, int step, Map<String, Integer> numbers) {
        int number = first;
        for (String word : words.split(" ")) {
            numbers.put(word, number);
            number += step;
        }
    }

    /** {@code twenty}: 20. */
    static OptionalInt cardinal(String word) {
        return find(CARDINAL, word);
    }

    /** {@code second}: 2. */
    static OptionalInt ordinal(String word) {
        return find(ORDINAL, word);
    }

    /** {@code halves}: 2. */
    static OptionalInt part(String word) {
        return find(PART, word);
    }

    /**
     * {@code million}: 6, as so many zeros follow the number before it.
     *
     * @param joined whether the word stands right behind figures, where {@code m} is one too
     */
    static OptionalInt zeros(String word, boolean joined) {
        OptionalInt zeros = find(ZEROS, word);
        return zeros.isEmpty() && joined ? find(SHORT_ZEROS, word) : zeros;
    }

    private static OptionalInt find(Map<String, Integer> numbers, String word) {
        Integer number = numbers.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
