package variorum.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What newspapers count amounts in, folded: time, length, area, weight, warmth and money. Many are also common words,
 * and units only behind a number.
 */
final class Units {
    /** The spellings of one unit stand together, those of the next behind a comma. */
    private static String list(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    seconds sec secs,minute minutes min mins,hour hours hr hrs,day days,week weeks,fortnight,month months,
                    year years yr yrs,decade decades,century centuries,am a.m.,pm p.m.,inch inches,foot feet ft,yard yards,
                    mile miles,mm millimetre millimetres millimeter millimeters,
                    cm centimetre centimetres centimeter centimeters,m metre metres meter meters,
                    km kms kilometre kilometres kilometer kilometers,mph,kph km/h,square sq,cubic,acre acres,
                    hectare hectares ha,ounce ounces oz,pound pounds,lb lbs,stone,gram grams gramme grammes g,
                    kg kgs kilo kilos kilogram kilograms,ton tons,tonne tonnes,pint pints,gallon gallons,barrel barrels,
                    litre litres liter liters,degree degrees,celsius c,fahrenheit f,kilowatt kilowatts kw,
                    megawatt megawatts mw,gigawatt gigawatts gw,dollar dollars,euro euros,cent cents,pence penny p,yen,
                    yuan,rupee rupees,rouble roubles ruble rubles,franc francs,peso pesos,per,percentage,point points,
                    k,mn,bn,tn""";
            case GERMAN -> """
                    sekunde sekunden,minute minuten,stunde stunden,tag tage tagen,woche wochen,monat monate monaten,
                    jahr jahre jahren,jahrzehnt jahrzehnte jahrzehnten,jahrhundert jahrhunderte,uhr,mm millimeter,
                    cm zentimeter,m meter metern,km kilometer kilometern,meile meilen,hektar,gramm,kg kilo kilogramm,
                    tonne tonnen,liter,grad,euro,cent,dollar,pfund,franken,rubel,prozentpunkt prozentpunkte
                    prozentpunkten,punkt punkte punkten,mio,mrd""";
            case FRENCH -> """
                    seconde secondes,minute minutes,heure heures h,jour jours,semaine semaines,mois,an ans,
                    année années,décennie décennies,siècle siècles,mm millimètre millimètres,cm centimètre centimètres,
                    m mètre mètres,km kilomètre kilomètres,hectare hectares,gramme grammes,kg kilo kilos kilogramme
                    kilogrammes,tonne tonnes,litre litres,degré degrés,euro euros,centime centimes,dollar dollars,
                    livre livres,franc francs,rouble roubles,point points""";
            case SPANISH -> """
                    segundos,minuto minutos,hora horas,día días,semana semanas,mes meses,año años,década décadas,
                    siglo siglos,mm milímetro milímetros,cm centímetro centímetros,m metro metros,km kilómetro kilómetros,
                    hectárea hectáreas,gramo gramos,kg kilo kilos kilogramo kilogramos,tonelada toneladas,litro litros,
                    grado grados,euro euros,céntimo céntimos,dólar dólares,libra libras,peso pesos,rublo rublos,
                    punto puntos""";
            case ITALIAN -> """
                    secondi,minuto minuti,ora ore,giorno giorni,settimana settimane,mese mesi,anno anni,
                    decennio decenni,secolo secoli,mm millimetro millimetri,cm centimetro centimetri,m metro metri,
                    km chilometro chilometri,ettaro ettari,grammo grammi,kg chilo chili chilogrammo chilogrammi,
                    tonnellata tonnellate,litro litri,grado gradi,euro,centesimo centesimi,dollaro dollari,
                    sterlina sterline,rublo rubli,punto punti""";
            case PORTUGUESE -> """
                    segundos,minuto minutos,hora horas,dia dias,semana semanas,mês meses,ano anos,década décadas,
                    século séculos,mm milímetro milímetros,cm centímetro centímetros,m metro metros,km quilómetro
                    quilómetros quilômetro quilômetros,hectare hectares,grama gramas,kg quilo quilos quilograma
                    quilogramas,tonelada toneladas,litro litros,grau graus,euro euros,real reais,dólar dólares,
                    libra libras,rublo rublos,ponto pontos""";
            case DUTCH -> """
                    seconde seconden,minuut minuten,uur uren,dag dagen,week weken,maand maanden,jaar jaren,
                    decennium decennia,eeuw eeuwen,mm millimeter,cm centimeter,m meter,km kilometer,hectare,gram,
                    kg kilo kilogram,ton,liter,graad graden,euro,cent,dollar,pond,roebel,punt punten""";
            case RUSSIAN -> """
                    секунда секунды секунд секунду,минута минуты минут минуту,час часа часов,день дня дней,
                    сутки суток,неделя недели недель неделю,месяц месяца месяцев,год года лет,век века веков,
                    мм миллиметр миллиметра миллиметров,см сантиметр сантиметра сантиметров,м метр метра метров,
                    км километр километра километров,гектар гектара гектаров,грамм грамма граммов,кг килограмм
                    килограмма килограммов,тонна тонны тонн тонну,литр литра литров,градус градуса градусов,
                    рубль рубля рублей,копейка копейки копеек,доллар доллара долларов,евро,фунт фунта фунтов,
                    пункт пункта пунктов""";
            case CHINESE -> """
                    秒 秒钟,分钟 分鐘,小时 小時,天 日,周 週 星期,月 个月 個月,年,毫米,厘米,米,公里 千米,英里,公顷 公頃,
                    克,公斤 千克,吨 噸,升,度,元 人民币,美元,欧元 歐元,日元,英镑 英鎊,卢布 盧布,百分点 个百分点""";
            case JAPANESE -> """
                    秒,分,時間,日,週間,月 か月 ヶ月 カ月,年 年間,センチ,メートル,キロ,ヘクタール,グラム,トン,リットル,度,円,
                    ドル,ユーロ,ポンド,ルーブル,ポイント""";
            case SWEDISH -> """
                    sekund sekunder,minut minuter,timme timmar,dag dagar dygn,vecka veckor,månad månader,år,
                    decennium decennier,mm millimeter,cm centimeter,m meter,km kilometer,hektar,gram,kg kilo
                    kilogram,ton,liter,grad grader,krona kronor kr,öre,euro,dollar,pund,rubel,poäng,procentenhet
                    procentenheter""";
            case DANISH -> """
                    sekund sekunder,minut minutter minutt,time timer,dag dage dager døgn,uge uger uke uker,måned
                    måneder,år,årti årtier tiår,km kilometer,meter,gram,kg kilo kilogram,ton tonn,liter,grad grader,
                    krone kroner kr,øre,euro,dollar,pund,point poeng,procentpoint prosentpoeng""";
            case POLISH -> """
                    sekunda sekundy sekund,minuta minuty minut,godzina godziny godzin,dzień dnia dni,tydzień
                    tygodnia tygodnie tygodni,miesiąc miesiąca miesiące miesięcy,rok roku lata lat,wiek wieku,metr
                    metra metry metrów,km kilometr kilometra kilometry kilometrów,hektar hektara hektarów,gram
                    gramów,kg kilogram kilograma kilogramów,tona tony ton,litr litra litry litrów,stopień stopnia
                    stopni,złoty złote złotych zł,grosz groszy,euro,dolar dolara dolary dolarów,funt funta funty
                    funtów,rubel rubla rubli,punkt punktu punkty punktów""";
            case CZECH -> """
                    sekunda sekundy sekund,minuta minuty minut,hodina hodiny hodin,den dne dny dní,týden týdny
                    týdnů,měsíc měsíce měsíců,rok roku roky let,století,metr metru metry metrů,km kilometr kilometru
                    kilometry kilometrů,hektar hektarů,gram gramů,kg kilogram kilogramů,tuna tuny tun,litr litru
                    litry litrů,stupeň stupně stupňů,koruna koruny korun kč,haléř haléřů,euro eura eur,dolar dolaru
                    dolary dolarů,libra libry liber,bod bodu body bodů""";
            case UKRAINIAN -> """
                    секунда секунди секунд,хвилина хвилини хвилин,година години годин,день дня дні днів,доба доби
                    діб,тиждень тижня тижні тижнів,місяць місяця місяці місяців,рік року роки років,століття,метр
                    метра метри метрів,км кілометр кілометра кілометри кілометрів,гектар гектара гектари гектарів,
                    грам грама грамів,кг кілограм кілограма кілограмів,тонна тонни тонн,літр літра літри літрів,
                    градус градуса градусів,гривня гривні гривень грн,долар долара долари доларів,євро,фунт фунта
                    фунтів,пункт пункту пункти пунктів""";
            case GREEK -> """
                    δευτερόλεπτο δευτερόλεπτα,λεπτό λεπτά λεπτών,ώρα ώρες ωρών,ημέρα ημέρες ημερών μέρα μέρες,
                    εβδομάδα εβδομάδες,μήνας μήνα μήνες μηνών,έτος έτη ετών χρόνια χρόνο,αιώνας αιώνα αιώνες,μέτρο
                    μέτρα μέτρων,χιλιόμετρο χιλιόμετρα χιλιομέτρων,στρέμμα στρέμματα στρεμμάτων,γραμμάριο γραμμάρια,
                    κιλό κιλά κιλών,τόνος τόνοι τόνους τόνων,λίτρο λίτρα λίτρων,βαθμός βαθμοί βαθμούς βαθμών,ευρώ,
                    δολάριο δολάρια δολαρίων,λίρα λίρες λιρών,μονάδα μονάδες μονάδων""";
            case TURKISH -> """
                    saniye,dakika,saat,gün,hafta,ay,yil,asir yüzyil,metre,km kilometre,hektar,dönüm,gram,kg kilo
                    kilogram,ton,litre,derece,lira tl,kuruş,euro avro,dolar,sterlin,ruble,puan""";
            case KOREAN -> """
                    초,분,시간,일,주,달 개월,년,미터,킬로미터,그램,킬로그램,톤,리터,도,원,달러,유로,엔,파운드""";
            case VIETNAMESE -> """
                    giây,phút,giờ,ngày,tuần,tháng,năm,mét,km,ha,gam,kg,tấn,lít,độ,đồng,euro,điểm""";
            case PERSIAN -> """
                    ثانیه,دقیقه,ساعت,روز,هفته,ماه,سال,قرن,متر,کیلومتر,هکتار,گرم,کیلو کیلوگرم,تن,لیتر,درجه,تومان,
                    ریال,دلار,یورو,پوند""";
            case ARABIC, HEBREW, HINDI, THAI -> "";
        };
    }

    /** Made when it is needed. */
    private static final class Usual {
        static final Map<String, String> SPELLINGS = usual();
    }

    private Units() {}

    /** All spellings in a language. */
    static List<String> of(Language language) {
        List<String> words = new ArrayList<>();
        for (String unit : split(language)) {
            words.addAll(List.of(unit.split(" ")));
        }
        return words;
    }

    private static List<String> split(Language language) {
        String list = list(language).replace(",\n", ",").replace('\n', ' ');
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new HashMap<>();
        for (Language language : Language.values()) {
            for (String unit : split(language)) {
                String[] spellings = unit.split(" ");
                for (String spelling : spellings) {
                    usual.putIfAbsent(spelling.replace(".", ""), spellings[0]);
                }
            }
        }
        return usual;
    }

    /** One spelling for all of a unit: {@code km} for {@code kilometres}; any other word as it is. */
    static String usual(String word) {
        return Usual.SPELLINGS.getOrDefault(word, word);
    }
}
