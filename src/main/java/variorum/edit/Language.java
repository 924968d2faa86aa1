package variorum.edit;

import java.util.List;
import variorum.text.FunctionWords;

/** A language with the short words that carry its grammar, folded, by which a text in it is known. */
enum Language {
    ENGLISH(String.join(" ", FunctionWords.english())),

    GERMAN("""
            der die das den dem des ein eine einen einem einer eines und oder aber im am auf aus bei mit nach von
            vom zu zum zur für über um als wie wenn dass ob es er sie wir ich ist sind waren wird werden wurde
            wurden hat haben hatte sich auch noch"""),

    FRENCH("""
            le la les un une des du de au aux et ou mais en dans sur par pour avec que qui dont ce cette ces se son
            sa ses leur leurs il elle ils elles nous vous est sont était ont été"""),

    SPANISH("""
            el la los las un una unos unas de del al y pero en con por para que se su sus lo le les es son era fue
            ha han como este esta"""),

    ITALIAN("""
            il lo la gli le un una di del della dei degli delle al alla nel nella sul con per tra ma che cui si è
            sono era ha hanno come"""),

    PORTUGUESE("""
            o os um uma de do da dos das em na nos nas por para com ou mas que se seu sua ao à é são foi era tem
            como"""),

    DUTCH("""
            de het een en of maar op aan van voor met bij uit naar om te dat die is zijn waren wordt werd heeft
            hebben ook er"""),

    RUSSIAN("""
            и в во на с со к ко о об от до по за из у для при что как это этот эта эти он она они мы вы я его её их
            был была было были а но или же бы"""),

    ARABIC("""
            في من على إلى عن مع أن إن كان كانت هذا هذه ذلك التي الذي الذين هو هي هم أو ثم بعد قبل بين كل ما وقد حتى
            عند منذ خلال"""),

    HEBREW("""
            של את על עם אל כי הוא היא הם הן זה זו זאת אשר או גם אבל כל בין עד אחרי לפני היה הייתה היו אך כדי מן"""),

    HINDI("""
            का की के को में से पर और है हैं था थी थे ने यह वह ये वे इस उस कि भी जो या लेकिन तो हो गया कर लिए"""),

    THAI("""
            ที่ และ ของ ใน เป็น ว่า จะ ได้ ให้ กับ จาก แต่ หรือ ก็ มี ซึ่ง โดย นี้ นั้น เขา เธอ ไป มา แล้ว"""),

    CHINESE("""
            的 了 在 是 和 也 他 她 我 我们 他们 这 那 与 及 而 但 但是 对 从 到 为 被 把 将 于 等 並 并 這 們 為 對 從 與 於 將 我們 他們 還 还 就 都 个 個"""),

    JAPANESE("""
            の は が を に で と も へ や から まで です ます だ た て し いる い する こと この その これ それ など として について"""),

    SWEDISH("""
            och i att det som en på är av för med den till de om ett har från var sig så man vi han hon men eller
            hade kan ska under efter vid när detta blir sin"""),

    /** And Norwegian, which shares most of its short words. */
    DANISH("""
            og i at det som en på er af av for med den til de om et har fra var sig seg så man vi han hun men eller
            havde hadde skal etter efter ved når dette bliver blir sin"""),

    POLISH("""
            i w z na do się to jest że jak po od dla o za są był była było byli ale czy który która które których
            oraz przez przy tym tego jego jej ich ze we co już także będzie ma przed"""),

    CZECH("""
            a v na se že je to s z do pro po by jako za od o k ve si jsou byl byla bylo byli ale také který která
            které nebo jeho její jejich při podle až kde i ze tak má bude před"""),

    UKRAINIAN("""
            і та що це в у на з за до від як він вона вони його її їх є був була було були також які який яка щоб
            або але й про для при цей ця ми ви я із зі ж під після"""),

    GREEK("""
            ο η το οι τα του της των τον την τους τις στο στη στον στην στις στους στα και με από για να που ότι θα
            είναι ήταν ως σε ένα μια μία ένας αλλά ή κατά μας αυτό αυτή πως έχει"""),

    TURKISH("""
            ve bir bu da de için ile çok daha olarak olan gibi kadar ise ki ama veya o sonra her en göre olduğunu
            dedi diye ya şu biz ben sen onlar bunun tarafindan"""),

    KOREAN("""
            이 그 저 및 등 것 수 그리고 하지만 그러나 또는 있는 있다 하는 대한 위해 위한 따르면 더 그는 그녀는 것으로 것이다 했다 또 지난 이번 때문에 함께 통해"""),

    VIETNAMESE("""
            và của là các những cho trong với được một người này đã ở để khi từ tại ra sẽ vào trên cũng như đến về
            mà thì đó ông bà anh chị tôi bị"""),

    PERSIAN("""
            و در به از که این است را آن با برای تا یک شد شده بود خود های ها هم اما نیز بر او ما کرد می کرده گفت پس
            هر یا""");

    private final String functionWords;

    Language(String functionWords) {
        this.functionWords = functionWords;
    }

    /** Words that carry grammar rather than meaning. */
    List<String> functionWords() {
        return List.of(functionWords.replace('\n', ' ').split(" "));
    }

    /** Words that say how much, which in order, or when. */
    List<String> numbers() {
        return CountingWords.of(this);
    }

    /** Whether a full stop stands between thousands, and a comma before decimals. */
    boolean groupsFiguresByStops() {
        return switch (this) {
            case GERMAN,
                    FRENCH,
                    SPANISH,
                    ITALIAN,
                    PORTUGUESE,
                    DUTCH,
                    RUSSIAN,
                    SWEDISH,
                    DANISH,
                    POLISH,
                    CZECH,
                    UKRAINIAN,
                    GREEK,
                    TURKISH,
                    VIETNAMESE -> true;
            case ENGLISH, ARABIC, HEBREW, HINDI, THAI, CHINESE, JAPANESE, KOREAN, PERSIAN -> false;
        };
    }

    /** Words that deny what is said, or weaken it. */
    List<String> denialsAndHedges() {
        return DoubtWords.of(this);
    }
}
