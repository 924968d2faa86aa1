package variorum.edit;

import java.util.List;
import variorum.text.FunctionWords;

/** A language with its short words that carry grammar or facts, all of them folded. */
enum Language {
    ENGLISH(String.join(" ", FunctionWords.english()), """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety twenties thirties forties
            fifties sixties seventies eighties nineties hundred hundreds thousand thousands million millions billion
            billions trillion trillions dozen dozens half halves third thirds quarter quarters double twice triple first
            second fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
            seventeenth eighteenth nineteenth twentieth percent january february april june july august september
            october november december monday tuesday wednesday thursday friday saturday sunday""", """
            not no never none nobody nothing neither nor without cannot hardly barely may might could would should
            can must allegedly alleged reportedly reported apparently possibly perhaps probably likely unlikely
            claimed claims claim suspected approximately nearly almost roughly estimated some most all only maybe seem
            seems seemed presumably supposedly purportedly so-called"""),

    GERMAN("""
            der die das den dem des ein eine einen einem einer eines und oder aber im am auf aus bei mit nach von
            vom zu zum zur für über um als wie wenn dass ob es er sie wir ich ist sind waren wird werden wurde
            wurden hat haben hatte sich auch noch""", """
            null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreissig vierzig fünfzig
            sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million millionen milliarde milliarden
            dutzend hälfte drittel viertel doppelt prozent erste ersten erster erstes zweite zweiten dritte dritten
            vierte fünfte januar februar märz april mai juni juli august september oktober november dezember montag
            dienstag mittwoch donnerstag freitag samstag sonntag""", """
            nicht kein keine keinen keinem keiner keines nie niemals nichts niemand weder ohne kaum könnte könnten
            dürfte dürften möglicherweise vielleicht wahrscheinlich wohl mutmasslich mutmassliche mutmasslichen
            angeblich angebliche angeblichen vermutlich offenbar etwa rund ungefähr fast knapp mindestens höchstens
            nur soll sollen"""),

    FRENCH("""
            le la les un une des du de au aux et ou mais en dans sur par pour avec que qui dont ce cette ces se son
            sa ses leur leurs il elle ils elles nous vous est sont était ont été""", """
            deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
            quarante cinquante soixante cent cents mille million millions milliard milliards douzaine demi moitié
            tiers quart double premier première deuxième troisième pourcent janvier février mars avril mai juin
            juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche""", """
            ne n'est n'a n'ont n'était n'étaient n'avait n'y n'en pas non jamais rien aucun aucune ni sans guère
            peut pourrait pourraient peut-être probablement apparemment présumé présumée présumés prétendu aurait
            auraient serait seraient environ presque près seulement moins plus"""),

    SPANISH("""
            el la los las un una unos unas de del al y pero en con por para que se su sus lo le les es son era fue
            ha han como este esta""", """
            uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta
            cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón millones docena
            mitad tercio cuarto doble primer primero primera segundo segunda tercer tercero tercera enero febrero
            marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
            viernes sábado domingo""", """
            no ni nunca jamás nada nadie ningún ninguno ninguna tampoco sin podría podrían puede pueden quizá quizás
            probablemente posiblemente presunto presunta presuntos supuesto supuesta supuestamente aparentemente
            habría habrían casi apenas alrededor aproximadamente cerca menos más sólo solo"""),

    ITALIAN("""
            il lo la gli le un una di del della dei degli delle al alla nel nella sul con per tra ma che cui si è
            sono era ha hanno come""", """
            due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento
            mille milione milioni miliardo miliardi metà terzo quarto doppio primo gennaio febbraio marzo aprile
            maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì
            sabato domenica""", """
            non né mai nessuno nessuna niente nulla senza può potrebbe potrebbero forse probabilmente presunto
            presunta sarebbe sarebbero avrebbe circa quasi almeno solo appena più meno"""),

    PORTUGUESE("""
            o os um uma de do da dos das em na nos nas por para com ou mas que se seu sua ao à é são foi era tem
            como""", """
            dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem cento
            mil milhão milhões bilhão bilhões metade terço dobro primeiro primeira segundo segunda terceiro janeiro
            fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro""", """
            não nem nunca jamais nada ninguém nenhum nenhuma sem pode podem poderia poderiam talvez provavelmente
            possivelmente suposto suposta supostamente teria teriam cerca quase apenas menos mais"""),

    DUTCH("""
            de het een en of maar op aan van voor met bij uit naar om te dat die is zijn waren wordt werd heeft
            hebben ook er""", """
            twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend
            miljoen miljard helft derde kwart dubbel eerste tweede procent januari februari maart april mei juni
            juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag
            zondag""", """
            niet geen nooit niets niemand noch zonder kan kunnen zou zouden misschien mogelijk waarschijnlijk
            vermoedelijk vermeende ongeveer bijna slechts minder meer"""),

    RUSSIAN("""
            и в во на с со к ко о об от до по за из у для при что как это этот эта эти он она они мы вы я его её их
            был была было были а но или же бы""", """
            один одна одно одного одной два две двух три трёх трех четыре четырёх четырех пять пяти шесть шести семь
            семи восемь восьми девять девяти десять десяти одиннадцать двенадцать двадцать тридцать сорок пятьдесят
            сто двести тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов половина
            половины половину треть трети четверть четверти первый первая первого первой второй вторая второго
            третий третья третьего третьей процент процента процентов январь января январе февраль февраля феврале
            март марта марте апрель апреля апреле май мая мае июнь июня июне июль июля июле август августа августе
            сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре
            понедельник понедельника вторник вторника среда среду среды четверг четверга пятница пятницу пятницы
            суббота субботу субботы воскресенье воскресенья""", """
            не ни нет никогда никто ничего без может могут возможно вероятно наверное якобы предполагаемый
            предположительно около почти примерно лишь только более менее"""),

    ARABIC("""
            في من على إلى عن مع أن إن كان كانت هذا هذه ذلك التي الذي الذين هو هي هم أو ثم بعد قبل بين كل ما وقد حتى
            عند منذ خلال""", """
            واحد واحدة اثنان اثنين اثنتان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة
            عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين
            مئة مائة مئات ألف آلاف ألفين مليون مليونين ملايين مليار مليارات نصف ثلث ربع الأول الأولى الثاني الثانية
            الثالث الثالثة الرابع الرابعة الخامس الخامسة يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس
            سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد""", """
            لا لم لن ليس ليست ليسوا غير بدون دون أبدا ربما قد يمكن محتمل مزعوم المزعوم المزعومة زعم حوالي نحو تقريبا
            فقط قرابة"""),

    HEBREW("""
            של את על עם אל כי הוא היא הם הן זה זו זאת אשר או גם אבל כל בין עד אחרי לפני היה הייתה היו אך כדי מן""", """
            אחד אחת שניים שתיים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה עשר
            עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה מאתיים מאות אלף אלפיים אלפים מיליון מיליוני
            מיליארד חצי רבע שליש אחוז אחוזים ראשון ראשונה שנייה שלישי שלישית רביעי רביעית חמישי חמישית שישי שישית
            שבת ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר בינואר בפברואר במרץ באפריל
            במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר""", """
            לא אין בלי ללא מעולם לעולם אף אינו אינה אינם אולי ייתכן כנראה לכאורה כביכול עשוי עשויה עלול עלולה כמעט
            לפחות בערך רק"""),

    HINDI("""
            का की के को में से पर और है हैं था थी थे ने यह वह ये वे इस उस कि भी जो या लेकिन तो हो गया कर लिए""", """
            एक दो तीन चार पाँच पांच छह सात आठ नौ दस ग्यारह बारह पंद्रह बीस पच्चीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ हजार
            हज़ार लाख करोड़ अरब आधा आधी आधे तिहाई चौथाई प्रतिशत फीसदी पहला पहली दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे जनवरी
            फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार
            शनिवार रविवार""", """
            नहीं न ना मत बिना शायद संभवतः कथित संभव लगभग करीब सकता सकती सकते केवल सिर्फ"""),

    THAI("""
            ที่ และ ของ ใน เป็น ว่า จะ ได้ ให้ กับ จาก แต่ หรือ ก็ มี ซึ่ง โดย นี้ นั้น เขา เธอ ไป มา แล้ว""", """
            หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ยี่สิบ ร้อย พัน หมื่น แสน ล้าน ครึ่ง มกราคม กุมภาพันธ์ มีนาคม เมษายน
            พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์
            อาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์""", """
            ไม่ มิ ไม่ได้ ไม่ใช่ ไม่มี อาจ อาจจะ คง น่าจะ ประมาณ ราว เกือบ เพียง"""),

    CHINESE("""
            的 了 在 是 和 也 他 她 我 我们 他们 这 那 与 及 而 但 但是 对 从 到 为 被 把 将 于 等 並 并 這 們 為 對
            從 與 於 將 我們 他們 還 还 就 都 个 個""", """
            半 一半 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 星期一 星期二 星期三 星期四
            星期五 星期六 星期日 星期天""", """
            不 没 没有 未 无 非 不是 不会 不能 从未 从不 沒 沒有 無 不會 從未 可能 也许 或许 大概 据称 据说 涉嫌 大约
            约 几乎 左右 至少 似乎 仅 只 也許 或許 據稱 據說 大約 約 幾乎 似乎 僅"""),

    JAPANESE("""
            の は が を に で と も へ や から まで です ます だ た て し いる い する こと この その これ それ など
            として について""", """
            半 半分 月曜 火曜 水曜 木曜 金曜 土曜 日曜 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日""", """
            ない しない なか なかった なかっ ず ぬ ません せん なく おそらく 恐らく 多分 たぶん 約 ほぼ らしい だろう
            でしょう かも 可能性 容疑 およそ""");

    private final String functionWords;
    private final String numbers;
    private final String denialsAndHedges;

    Language(String functionWords, String numbers, String denialsAndHedges) {
        this.functionWords = functionWords;
        this.numbers = numbers;
        this.denialsAndHedges = denialsAndHedges;
    }

    private static List<String> words(String list) {
        return List.of(list.replace('\n', ' ').split(" "));
    }

    /** Words that carry grammar rather than meaning. */
    List<String> functionWords() {
        return words(functionWords);
    }

    /** Words that say how much, which in order, or when. */
    List<String> numbers() {
        return words(numbers);
    }

    /** Whether a full stop stands between thousands, and a comma before decimals. */
    boolean groupsFiguresByStops() {
        return switch (this) {
            case GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, RUSSIAN -> true;
            case ENGLISH, ARABIC, HEBREW, HINDI, THAI, CHINESE, JAPANESE -> false;
        };
    }

    /** Words that deny what is said, or weaken it. */
    List<String> denialsAndHedges() {
        return words(denialsAndHedges);
    }
}
