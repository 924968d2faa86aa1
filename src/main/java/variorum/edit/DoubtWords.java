package variorum.edit;

import java.util.List;

/** Words that deny what is said, or weaken it, folded, with stars as in {@link WordList}. */
final class DoubtWords {
    private DoubtWords() {}

    /** Those of a language. */
    static List<String> of(Language language) {
        return List.of(list(language).replace('\n', ' ').split(" "));
    }

    private static String list(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    not no never none nobody nothing neither nor without cannot hardly barely may might could would
                    should can must allegedly alleged reportedly reported apparently possibly perhaps probably
                    likely unlikely claimed claims claim suspected approximately nearly almost roughly estimated
                    some most all only maybe seem seems seemed presumably supposedly purportedly so-called""";
            case GERMAN -> """
                    nicht kein keine keinen keinem keiner keines nie niemals nichts niemand weder ohne kaum könnte
                    könnten dürfte dürften möglicherweise vielleicht wahrscheinlich wohl mutmasslich mutmassliche
                    mutmasslichen angeblich angebliche angeblichen vermutlich offenbar etwa rund ungefähr fast knapp
                    mindestens höchstens nur soll sollen""";
            case FRENCH -> """
                    ne n'est n'a n'ont n'était n'étaient n'avait n'y n'en pas non jamais rien aucun aucune ni sans
                    guère peut pourrait pourraient peut-être probablement apparemment présumé présumée présumés
                    prétendu aurait auraient serait seraient environ presque près seulement moins plus""";
            case SPANISH -> """
                    no ni nunca jamás nada nadie ningún ninguno ninguna tampoco sin podría podrían puede pueden
                    quizá quizás probablemente posiblemente presunto presunta presuntos supuesto supuesta
                    supuestamente aparentemente habría habrían casi apenas alrededor aproximadamente cerca menos más
                    sólo solo""";
            case ITALIAN -> """
                    non né mai nessuno nessuna niente nulla senza può potrebbe potrebbero forse probabilmente
                    presunto presunta sarebbe sarebbero avrebbe circa quasi almeno solo appena più meno""";
            case PORTUGUESE -> """
                    não nem nunca jamais nada ninguém nenhum nenhuma sem pode podem poderia poderiam talvez
                    provavelmente possivelmente suposto suposta supostamente teria teriam cerca quase apenas menos
                    mais""";
            case DUTCH -> """
                    niet geen nooit niets niemand noch zonder kan kunnen zou zouden misschien mogelijk
                    waarschijnlijk vermoedelijk vermeende ongeveer bijna slechts minder meer""";
            case RUSSIAN -> """
                    не ни нет никогда никто ничего без может могут возможно вероятно наверное якобы предполагаемый
                    предположительно около почти примерно лишь только более менее""";
            case ARABIC -> """
                    لا لم لن ليس ليست ليسوا غير بدون دون أبدا ربما قد يمكن محتمل مزعوم المزعوم المزعومة زعم حوالي
                    نحو تقريبا فقط قرابة""";
            case HEBREW -> """
                    לא אין בלי ללא מעולם לעולם אף אינו אינה אינם אולי ייתכן כנראה לכאורה כביכול עשוי עשויה עלול
                    עלולה כמעט לפחות בערך רק""";
            case HINDI -> """
                    नहीं न ना मत बिना शायद संभवतः कथित संभव लगभग करीब सकता सकती सकते केवल सिर्फ कभी""";
            case THAI -> """
                    ไม่ มิ ไม่ได้ ไม่ใช่ ไม่มี อาจ อาจจะ คง น่าจะ ประมาณ ราว เกือบ เพียง""";
            case CHINESE -> """
                    不 没 没有 未 无 非 不是 不会 不能 从未 从不 沒 沒有 無 不會 從未 可能 也许 或许 大概 据称 据说 涉嫌 大约 约 几乎 左右 至少 似乎 仅 只 也許 或許 據稱 據說 大約
                    約 幾乎 似乎 僅 尚未 并非 并未 毫无 绝不 不得 不可 不准 不必 并不 从来不 未经 疑似""";
            case JAPANESE -> """
                    ない しない なか なかった なかっ ず ぬ ません せん なく おそらく 恐らく 多分 たぶん 約 ほぼ らしい だろう でしょう かも 可能性 容疑 およそ""";
            case SWEDISH -> """
                    inte ej icke aldrig ingen inget inga ingenting varken utan knappt knappast kanske eventuellt
                    möjligen möjligtvis troligen troligtvis sannolikt förmodligen antagligen påstådd påstådda påstås
                    misstänkt misstänkta uppges kunde skulle torde cirka omkring ungefär nästan bara endast minst
                    högst drygt""";
            case DANISH -> """
                    ikke aldrig aldri ingen intet ingenting hverken verken uden uten næppe neppe måske kanskje
                    muligvis muligens formentlig trolig sandsynligvis sannsynligvis angiveligt angivelig påståede
                    kunne skulle næsten nesten omkring cirka omtrent kun bare mindst minst højst høyst""";
            case POLISH -> """
                    nie nigdy nikt nikogo nikomu nic niczego żaden żadna żadne żadnego żadnej żadnych ani bez
                    nigdzie wcale prawie ledwie zaledwie około ponad niemal niespełna chyba może mogą mógł mogła
                    mogli mógłby mogłaby mogłoby prawdopodobnie podobno rzekom* domnieman* ponoć przypuszczalnie
                    zapewne możliwe tylko jedynie najwyżej""";
            case CZECH -> """
                    ne nikdy nikdo nikoho nikomu nic ničeho žádný žádná žádné žádného žádných ani bez nikde není
                    nejsou nebyl* nebude* nemá nemají nemůže nemohou nemohl* nesmí nelze nechce asi možná snad
                    pravděpodobně údajn* patrně zřejmě prý přibližně zhruba téměř skoro jen pouze nejméně nejvýše
                    může mohou mohl*""";
            case UKRAINIAN -> """
                    не ні ніколи ніхто нікого нікому ніщо нічого жоден жодна жодного жодної жодних без немає нема
                    навряд ледве може можуть міг могла могли можливо мабуть ймовірно імовірно напевно нібито начебто
                    ймовірний підозрюван* близько майже приблизно понад лише тільки щонайменше щонайбільше""";
            case GREEK -> """
                    δεν δε μη μην όχι ποτέ κανείς κανένας κανένα κανέναν καμία καμιά τίποτα τίποτε ούτε χωρίς δίχως
                    μάλλον ίσως μπορεί πιθανόν πιθανώς πιθανότατα ενδεχομένως φέρεται φέρονται φερόμεν* υποτιθέμεν*
                    περίπου σχεδόν μόνο μόνον μόλις τουλάχιστον""";
            case TURKISH -> """
                    değil* hiç hiçbir* kimse asla yok yoktur belki muhtemelen galiba olabilir sözde iddia* yaklaşik
                    neredeyse sadece yalnizca *madi* *medi* *mamiş* *memiş* *mayacak* *meyecek* *miyor* *muyor*
                    *müyor* *mayan* *meyen* *madan* *meden* *maz *mez *mazlar *mezler""";
            case KOREAN -> """
                    않* 안 못* 없* 아니* 아닌* 아닙* 아닐* 아무* 전혀 결코 아마* 약 거의 대략 단지 오직 불과 혐의* 추정* 가능성*""";
            case VIETNAMESE -> """
                    không chưa chẳng chả đừng chớ vô thể lẽ khoảng chừng hầu chỉ nghi dường suýt""";
            case PERSIAN -> """
                    نه نیست نیستند نبود نبودند نشد نشده نکرد* نداد ندارد ندارند نداشت نداشتند نباید نخواهد نخواهند
                    نتوانست نمی* هیچ* بدون هرگز شاید احتمالا احتمالاً ممکن گویا ظاهرا حدود تقریبا تقریباً فقط مدعی
                    متهم مظنون""";
        };
    }
}
