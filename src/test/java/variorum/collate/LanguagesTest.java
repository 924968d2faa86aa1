package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.Articles.article;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Category;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Version;
import variorum.testing.Collated;

/** One small story in many languages, changed everywhere in the same way. */
class LanguagesTest {
    /**
     * A story of five paragraphs.
     *
     * @param word a word of the first paragraph
     * @param instead the word that takes its place
     * @param sentence how the second sentence of the third paragraph begins
     */
    private record Story(String language, String word, String instead, String sentence, List<String> paragraphs) {
        static Story of(String language, String word, String instead, String sentence, String text) {
            return new Story(language, word, instead, sentence, text.lines().toList());
        }

        Version base() {
            return article(paragraphs.toArray(String[]::new));
        }

        /** The last paragraph stands first, the first has the other word, the third is split. */
        Version other() {
            String third = paragraphs.get(2);
            int split = third.indexOf(sentence);
            return article(
                    paragraphs.get(4),
                    paragraphs.get(0).replace(word, instead),
                    paragraphs.get(1),
                    third.substring(0, split).strip(),
                    third.substring(split),
                    paragraphs.get(3));
        }

        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<Story> stories() {
        return Stream.of(
                Story.of("German", "Montag", "Dienstag", "Die meisten", """
                        Der Stadtrat beschloss am Montag, die alte Brücke zu sperren. Die Reparatur dauert drei Monate.
                        Die Bäckerei am Hafen hat neue Besitzer, die auch sonntags öffnen wollen.
                        Die Bücherei kaufte vierhundert Bücher für Kinder. Die meisten davon schenkte ein Verlag.
                        Im Norden wird starker Regen erwartet, und die Bauern bringen ihr Heu früh ein.
                        Die Fußballmannschaft verlor ihr letztes Spiel, doch der Trainer bleibt noch ein Jahr."""),
                Story.of("French", "lundi", "mardi", "La plupart", """
                        Le conseil municipal a décidé lundi de fermer le vieux pont. Les travaux dureront trois mois.
                        La boulangerie du port a de nouveaux propriétaires qui veulent aussi ouvrir le dimanche.
                        La bibliothèque a acheté quatre cents livres. La plupart ont été offerts par un éditeur.
                        De fortes pluies sont attendues dans le nord, et les paysans rentrent leur foin plus tôt.
                        L’équipe de football a perdu son dernier match, mais l’entraîneur reste encore un an."""),
                Story.of("Russian", "понедельник", "четверг", "Большую", """
                        Городской совет решил в понедельник закрыть старый мост. Ремонт продлится три месяца.
                        У пекарни в порту новые хозяева, которые хотят работать и по воскресеньям.
                        Библиотека купила четыреста книг для детей. Большую часть подарило одно издательство.
                        На севере ожидаются сильные дожди, и крестьяне раньше убирают сено.
                        Футбольная команда проиграла последний матч, но тренер останется ещё на год."""),
                Story.of("Arabic", "الاثنين", "الخميس", "معظمها", """
                        قرر مجلس المدينة يوم الاثنين إغلاق الجسر القديم. سيستغرق الإصلاح ثلاثة أشهر.
                        للمخبز عند الميناء مالكون جدد يريدون فتحه أيام الأحد أيضا.
                        اشترت المكتبة أربعمئة كتاب للأطفال. معظمها هدية من ناشر محلي.
                        من المتوقع هطول أمطار غزيرة في الشمال، والمزارعون يجمعون التبن مبكرا.
                        خسر فريق كرة القدم مباراته الأخيرة، لكن المدرب باق لسنة أخرى."""),
                Story.of("Hebrew", "שני", "חמישי", "רובם", """
                        מועצת העיר החליטה ביום שני לסגור את הגשר הישן. התיקון יימשך שלושה חודשים.
                        למאפייה בנמל יש בעלים חדשים שרוצים לפתוח גם בימי ראשון.
                        הספרייה קנתה ארבע מאות ספרים לילדים. רובם מתנה של מוציא לאור.
                        בצפון צפוי גשם כבד, והחקלאים אוספים את החציר מוקדם.
                        קבוצת הכדורגל הפסידה במשחקה האחרון, אבל המאמן יישאר עוד שנה."""),
                Story.of("Hindi", "सोमवार", "मंगलवार", "अधिकतर", """
                        नगर परिषद ने सोमवार को पुराना पुल बंद करने का फ़ैसला किया। मरम्मत में तीन महीने लगेंगे।
                        बंदरगाह की बेकरी के नए मालिक रविवार को भी दुकान खोलना चाहते हैं।
                        पुस्तकालय ने बच्चों के लिए चार सौ किताबें ख़रीदीं। अधिकतर एक प्रकाशक ने भेंट में दीं।
                        उत्तर में भारी वर्षा की आशंका है, और किसान समय से पहले घास समेट रहे हैं।
                        फ़ुटबॉल टीम अपना आख़िरी मैच हार गई, लेकिन कोच एक साल और रहेंगे।"""),
                Story.of("Chinese", "关闭", "保留", "大部分", """
                        市议会星期一决定关闭旧桥。修理需要三个月。
                        港口的面包店换了新主人，他们星期天也想营业。
                        图书馆为孩子们买了四百本书。大部分是一家出版社赠送的。
                        北方预计有大雨，农民提前收干草。
                        足球队输掉了最后一场比赛，但教练还会留任一年。"""),
                Story.of("Japanese", "月曜日", "木曜日", "大半", """
                        市議会は月曜日に古い橋を閉鎖すると決めた。修理には三か月かかる。
                        港のパン屋は新しい店主になり、日曜日も開けたいという。
                        図書館は子どものために四百冊の本を買った。大半は出版社からの寄贈である。
                        北部では大雨が予想され、農家は干し草を早めに取り入れている。
                        サッカーチームは最後の試合に敗れたが、監督はもう一年残る。"""),
                Story.of("Thai", "จันทร์", "ศุกร์", "ส่วนใหญ่", """
                        สภาเมืองตัดสินใจเมื่อวันจันทร์ให้ปิดสะพานเก่า การซ่อมแซมจะใช้เวลาสามเดือน
                        ร้านขนมปังที่ท่าเรือมีเจ้าของใหม่ซึ่งอยากเปิดร้านในวันอาทิตย์ด้วย
                        ห้องสมุดซื้อหนังสือเด็กสี่ร้อยเล่ม ส่วนใหญ่เป็นของขวัญจากสำนักพิมพ์
                        คาดว่าจะมีฝนตกหนักทางภาคเหนือ และชาวนากำลังเก็บฟางแต่เนิ่นๆ
                        ทีมฟุตบอลแพ้การแข่งขันนัดสุดท้าย แต่โค้ชจะอยู่ต่ออีกหนึ่งปี"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void paragraphsAreFoundAgainWhereverTheyStand(Story story) {
        Comparison comparison = Collated.compare(story.base(), story.other());

        assertThat(comparison.rows().stream().map(LanguagesTest::inShort))
                .containsExactlyInAnyOrder("CHANGED 0 1", "EQUAL 1 2", "CHANGED 2 3+4", "EQUAL 3 5", "EQUAL 4 0 moved");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void aChangedWordIsMarkedAndNothingElse(Story story) {
        Version base = story.base();
        Version other = story.other();

        List<Edit> edits = row(Collated.compare(base, other), 0).edits();

        assertThat(edits.stream()
                        .map(edit -> edit.base().of(base.text()) + " > "
                                + edit.other().of(other.text())))
                .containsExactly(story.word() + " > " + story.instead());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void aSplitParagraphMarksItsBreakAlone(Story story) {
        List<Edit> edits = row(Collated.compare(story.base(), story.other()), 2).edits();

        assertThat(edits.stream().map(Edit::category)).containsExactly(Category.WHITESPACE);
    }

    private static Row row(Comparison comparison, int baseParagraph) {
        return comparison.rows().stream()
                .filter(row -> row.base().contains(baseParagraph))
                .findFirst()
                .orElseThrow();
    }

    private static String inShort(Row row) {
        return row.kind() + " " + indexes(row.base()) + " " + indexes(row.other()) + (row.moved() ? " moved" : "");
    }

    private static String indexes(ParagraphRange range) {
        return switch (range.size()) {
            case 0 -> "";
            case 1 -> "" + range.from();
            default -> range.from() + "+" + (range.to() - 1);
        };
    }
}
