package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** Figures, days, months, denials, doubts and words for the opposite are facts in many languages. */
class LanguageFactsTest {
    @Test
    void ofSwedish() {
        compare(
                        "Staden bygger tolv hus vid hamnen och de är färdiga på måndag. Det blir inte dyrt att bo där.",
                        "Staden bygger femton hus vid hamnen och de är färdiga på tisdag. Det blir dyrt att bo där.")
                .tells("number: tolv > femton", "number: måndag > tisdag", "denial: inte > ");
    }

    @Test
    void ofDanish() {
        compare(
                        "Byen bygger tolv huse ved havnen, og de er færdige på mandag. Prisen faldt ikke i år.",
                        "Byen bygger tyve huse ved havnen, og de er færdige på tirsdag. Prisen steg ikke i år.")
                .tells("number: tolv > tyve", "number: mandag > tirsdag", "denial: faldt > steg");
    }

    @Test
    void ofNorwegian() {
        compare(
                        "Det var tolv barn på skolen, og de var ikke syke. Skolen er stengt på mandag.",
                        "Det var tjueto barn på skolen, og de var kanskje syke. Skolen er stengt på tirsdag.")
                .tells("number: tolv > tjueto", "denial: ikke > kanskje", "number: mandag > tirsdag");
    }

    @Test
    void ofPolish() {
        compare(
                        "Miasto buduje dwanaście domów, które będą gotowe w maju. Nikt nie chce się wyprowadzać.",
                        "Miasto buduje piętnaście domów, które będą gotowe w czerwcu. Nikt się nie wyprowadza, być może.")
                .tells("number: dwanaście > piętnaście", "number: maju > czerwcu", "denial:  > może");
    }

    @Test
    void ofCzech() {
        compare(
                        "Výbor schválil stavbu dvanácti domů, které budou hotové v květnu. Cena je asi vysoká.",
                        "Výbor neschválil stavbu patnácti domů, které budou hotové v červnu. Cena je vysoká.")
                .tells(
                        "denial: schválil > neschválil",
                        "number: dvanácti > patnácti",
                        "number: květnu > červnu",
                        "denial: asi > ");
    }

    @Test
    void ofUkrainian() {
        compare(
                        "Місто будує дванадцять шкіл, і вони будуть готові до червня. Ціна не зросла, як це було торік.",
                        "Місто будує п’ятнадцять шкіл, і вони будуть готові до липня. Ціна зросла, як це було торік.")
                .tells("number: дванадцять > п’ятнадцять", "number: червня > липня", "denial: не > ");
    }

    @Test
    void ofGreek() {
        compare(
                        "Ο δήμος χτίζει δώδεκα σχολεία και θα είναι έτοιμα τη Δευτέρα. Το κόστος δεν αυξήθηκε.",
                        "Ο δήμος χτίζει δεκατρία σχολεία και θα είναι έτοιμα την Τρίτη. Το κόστος αυξήθηκε.")
                .tells("number: δώδεκα > δεκατρία", "number: Δευτέρα > Τρίτη", "denial: δεν > ");
    }

    @Test
    void ofTurkish() {
        compare(
                        "Belediye kırk okul yapacak ve bunlar haziran ayında açılacak. Bu yıl ücretler artmayacak.",
                        "Belediye elli okul yapacak ve bunlar temmuz ayında açılacak. Bu yıl ücretler artacak.")
                .tells("number: kırk > elli", "number: haziran > temmuz", "denial: artmayacak > ");
    }

    @Test
    void ofKorean() {
        compare("시는 학교 서른 곳을 짓고 월요일에 연다. 비용은 삼백만 원이다. 주민은 반대하지 않았다.", "시는 학교 마흔 곳을 짓고 화요일에 연다. 비용은 오백만 원이다. 주민은 반대했다.")
                .tells("number: 서른 > 마흔", "number: 월요일에 > 화요일에", "number: 삼백만 > 오백만", "denial: 않았다 > ");
    }

    @Test
    void ofVietnamese() {
        compare(
                        "Thành phố xây tám trường học và chúng sẽ được mở vào thứ bảy. Giá không tăng.",
                        "Thành phố xây chín trường học và chúng sẽ được mở vào thứ sáu. Giá tăng.")
                .tells("number: tám > chín", "number: bảy > sáu", "denial: không > ");
    }

    @Test
    void ofPersian() {
        compare(
                        "شهرداری دوازده پارک را در این شهر ساخت. او گفت که بهای بلیت افزایش نمی‌یابد.",
                        "شهرداری پانزده پارک را در این شهر ساخت. او گفت که بهای بلیت افزایش می‌یابد.")
                .tells("number: دوازده > پانزده", "denial: نمی‌یابد > می‌یابد");
    }

    @Test
    void spelledFiguresAreFactsHoweverLarge() {
        compare(
                        "De stad heeft tweeëntwintig scholen en het zijn er te veel.",
                        "De stad heeft honderdvijftig scholen en het zijn er te veel.")
                .tells("number: tweeëntwintig > honderdvijftig");
        compare(
                        "Il comune ha ventitré scuole e le scuole sono nel centro.",
                        "Il comune ha trentotto scuole e le scuole sono nel centro.")
                .tells("number: ventitré > trentotto");
        compare("La ciudad tiene dieciséis escuelas y las quiere.", "La ciudad tiene doscientas escuelas y las quiere.")
                .tells("number: dieciséis > doscientas");
        compare(
                        "A cidade tem treze escolas e uma abre na terça-feira.",
                        "A cidade tem sessenta escolas e uma abre na quarta-feira.")
                .tells("number: treze > sessenta", "number: terça-feira > quarta-feira");
        compare("C’est le vingtième prix de la ville.", "C’est le trentième prix de la ville.")
                .tells("number: vingtième > trentième");
        compare("В городе триста школ и он рад.", "В городе семьдесят школ и он рад.")
                .tells("number: триста > семьдесят");
    }

    @Test
    void obligationsPartiesAndDecisionsHaveOpposites() {
        compare("The price is inclusive of tax.", "The price is exclusive of tax.")
                .tells("denial: inclusive > exclusive");
        compare("Fees are paid by the landlord.", "Fees are paid by the tenant.")
                .tells("denial: landlord > tenant");
        compare(
                        "Die Miete ist zu zahlen, und der Mieter darf das.",
                        "Die Miete ist zu zahlen, und der Mieter muss das.")
                .tells("denial: darf > muss");
        compare("La propuesta fue aprobada por el alcalde.", "La propuesta fue rechazada por el alcalde.")
                .tells("denial: aprobada > rechazada");
        compare("承租方不得转租这个房屋。", "承租方可以转租这个房屋。").tells("denial: 不得 > 可以");
        compare("ارتفع السعر في المدينة.", "انخفض السعر في المدينة.").tells("denial: ارتفع > انخفض");
    }
}
