package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.Articles.article;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Comparison;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.testing.Collated;

/** Paragraphs that say the same in other forms of the same words, in languages that change their words much. */
class ParaphrasesTest {
    private record Telling(String language, List<String> base, List<String> other) {
        static Telling of(String language, String base, String other) {
            return new Telling(language, base.lines().toList(), other.lines().toList());
        }

        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<Telling> tellings() {
        return Stream.of(Telling.of("Russian", """
                        Городской совет решил в понедельник закрыть старый мост для грузовиков. Ремонт продлится три месяца.
                        У пекарни в порту появились новые владельцы, которые хотят открывать её по воскресеньям.
                        Библиотека купила четыреста детских книг, большую часть которых подарило небольшое издательство.
                        Метеорологи ожидают на севере сильные дожди, поэтому многие крестьяне раньше убирают сено.
                        Футболисты проиграли последний матч, но тренер продлил свой договор на год.
                        Школьница выиграла конкурс молодых учёных с машиной, которая вылавливает пластик из рек.
                        Больница срочно ищет медсестёр и предлагает им квартиры поблизости.
                        Паром на остров зимой ходит реже, и это сердит жителей.""", """
                        Решением городского совета старые мосты закрыты для всех грузовых машин на три месяца ремонта.
                        Новый владелец портовой пекарни откроет её в воскресенье и будет продавать булочку за булочкой.
                        Четыреста книг для детей куплены библиотекой, многие подарены небольшими издательствами.
                        Из-за ожидаемого метеорологами сильного дождя северные крестьяне убрали сена раньше.
                        Договор тренера футболистов продлён на год, хотя последние матчи проиграны.
                        Машину для вылавливания пластика из реки придумала школьница, победившая на конкурсе учёных.
                        Медсёстрам, которых срочно ищут больницы, предложены квартиры рядом.
                        Жителей острова сердят редкие зимние рейсы парома."""), Telling.of("Chinese", """
                        市议会星期一决定对卡车关闭旧桥。修理工程需要三个月。
                        港口的面包店换了新主人，他们打算星期天也营业，出售新鲜面包。
                        图书馆购买了四百本儿童读物，大部分由一家小出版社赠送。
                        气象台预计北方将有大雨，许多农民因此提前收割干草。
                        足球队输掉了最后一场比赛，但教练的合同延长了一年。
                        一名女学生凭借打捞河里塑料的机器赢得青年科学家比赛。
                        医院急需护士，并为她们提供附近的住房。
                        冬天开往岛上的渡船减少，岛上居民很不满。""", """
                        按照市议会的决议，卡车三个月内不得通过正在修理的旧桥。
                        新主人接手以后，港口面包店周日也会开门卖刚出炉的面包。
                        四百本新书摆上了图书馆儿童书架，多数是小出版社送的礼物。
                        因为北方要下大雨，不少农民早早收好了干草。
                        虽然最后的比赛输了，足球教练仍续签了一年合同。
                        青年科学比赛的奖项授予一位女生，她的机器能从河中捞出塑料。
                        谁愿意到医院当护士，就可以住进附近的房子，因为人手急缺。
                        渡船冬季班次变少，让岛民感到不满。"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellings")
    void everyParagraphIsFoundByTheFormsOfItsWords(Telling telling) {
        Comparison comparison = Collated.compare(
                article(telling.base().toArray(String[]::new)),
                article(telling.other().toArray(String[]::new)));

        assertThat(comparison.rows().stream().map(Row::other))
                .containsExactlyElementsOf(IntStream.range(0, telling.base().size())
                        .mapToObj(ParagraphRange::of)
                        .toList());
    }
}
