package variorum.read.charset;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The letters that a language has beside the 26 Latin ones, as small letters. A text read in the wrong encoding shows
 * letters that no one language has together.
 */
enum Alphabet {
    FRENCH("àâæçèéêëîïôœùûüÿ"),
    GERMAN("äöüßé"),
    SPANISH("áéíñóúüï"),
    PORTUGUESE("áâãàçéêíóôõúüñ"),
    ITALIAN("àèéìíîòóùú"),
    DUTCH("áäèéêëíïóöúü"),
    CATALAN("àçèéíïòóúüñ"),
    SWEDISH("åäöéàü"),
    DANISH("æøåéêóòôüö"),
    ICELANDIC("áðéíóúýþæö"),
    POLISH("ąćęłńóśźżé"),
    CZECH("áčďéěíňóřšťúůýž"),
    SLOVAK("áäčďéíĺľňóôŕšťúýž"),
    HUNGARIAN("áéíóöőúüű"),
    ROMANIAN("ăâîșțşţ"),
    CROATIAN("čćđšž"),
    TURKISH("çğıöşüâîû"),
    ESTONIAN("äõöüšž"),
    BALTIC("āčēģīķļņōŗšūžąęėįųé"),
    RUSSIAN("абвгдежзийклмнопрстуфхцчшщъыьэюяё"),
    UKRAINIAN("абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёыў"),
    SERBIAN("абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ"),
    GREEK("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
    HEBREW("אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    ARABIC("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگک"),
    THAI("กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะาำเแโใไๅๆ");

    private final String letters;

    Alphabet(String letters) {
        this.letters = letters;
    }

    Set<Integer> letters() {
        return letters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}
