package variorum.edit;

import java.util.List;

/** Words that say how much, which in order, or when, folded, with stars as in {@link WordList}. */
final class CountingWords {
    private CountingWords() {}

    /** Those of a language. */
    static List<String> of(Language language) {
        return List.of(list(language).replace('\n', ' ').split(" "));
    }

    private static String list(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
                    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
                    twenties thirties forties fifties sixties seventies eighties nineties hundred hundreds thousand
                    thousands million millions billion billions trillion trillions dozen dozens half halves third
                    thirds quarter quarters double twice triple first second fourth fifth sixth seventh eighth ninth
                    tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
                    nineteenth twentieth percent january february april june july august september october november
                    december monday tuesday wednesday thursday friday saturday sunday""";
            case GERMAN -> """
                    null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreissig vierzig
                    fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million millionen
                    milliarde milliarden dutzend hälfte drittel viertel doppelt prozent erste ersten erster erstes
                    zweite zweiten dritte dritten vierte fünfte januar februar märz april mai juni juli august
                    september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag""";
            case FRENCH -> """
                    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
                    quarante cinquante soixante cent cents mille million millions milliard milliards douzaine demi
                    moitié tiers quart double premier première deuxième troisième pourcent janvier février mars avril
                    mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
                    samedi dimanche *ième *ièmes dizaine dizaines quinzaine vingtaine trentaine cinquantaine centaine
                    centaines millier milliers second septante nonante""";
            case SPANISH -> """
                    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta
                    cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón millones
                    docena mitad tercio cuarto doble primer primero primera segundo segunda tercer tercero tercera
                    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
                    martes miércoles jueves viernes sábado domingo dieci* veinti* doscient* trescient* cuatrocient*
                    quinient* seiscient* setecient* ochocient* novecient* cuarta quinto quinta sexto sexta séptimo
                    octavo noveno décimo decena decenas centenar centenares millar millares billón billones""";
            case ITALIAN -> """
                    due tre quattro cinque sei sette otto nove dieci undici dodici venti mille milione milioni
                    miliardo miliardi metà terzo quarto doppio primo gennaio febbraio marzo aprile maggio giugno
                    luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato
                    domenica tredici quattordici quindici sedici diciassette diciotto diciannove ventuno ventidue
                    ventitré ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove ventimila
                    ventina trenta* trentuno trentotto trentina quaranta* quarantuno quarantotto cinquanta*
                    cinquantuno cinquantotto sessanta* sessantuno sessantotto settanta* settantuno settantotto
                    ottanta* ottantuno ottantotto novanta* novantuno novantotto cento* duecento* trecento*
                    quattrocento* cinquecento* seicento* settecento* ottocento* novecento* mila duemila* tremila*
                    quattromila* cinquemila* seimila* settemila* ottomila* novemila* diecimila decina decine centinaio
                    centinaia migliaia dozzina terza quarta quinto quinta sesto sesta settimo ottavo nono decimo""";
            case PORTUGUESE -> """
                    dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem
                    cento mil milhão milhões bilhão bilhões metade terço dobro primeiro primeira segundo segunda
                    terceiro janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
                    treze catorze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove
                    sessenta setenta oitenta noventa duzent* trezent* quatrocent* quinhent* seiscent* setecent*
                    oitocent* novecent* centena centenas milhar milhares dezena dezenas dúzia terça quarta quinta
                    sexta sétimo oitavo nono décimo sábado domingo""";
            case DUTCH -> """
                    twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig miljoen
                    miljard helft derde kwart dubbel eerste tweede procent januari februari maart april mei juni juli
                    augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag
                    zondag dertien veertien vijftien zestien zeventien achttien negentien zestig zeventig tachtig
                    negentig *ntwintig* *ndertig* *nveertig* *nvijftig* *nzestig* *nzeventig* *ntachtig* *nnegentig*
                    honderd* *honderd* duizend* *duizend* miljoenen miljarden tientallen dozijn vierde vijfde zesde
                    zevende achtste negende tiende twintigste""";
            case RUSSIAN -> """
                    один одна одно одного одной два две двух три трёх трех четыре четырёх четырех пять пяти шесть
                    шести семь семи восемь восьми девять девяти десять десяти одиннадцать двенадцать двадцать тридцать
                    сорок сто двести тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов
                    половина половины половину треть трети четверть четверти первый первая первого первой второй
                    вторая второго третий третья третьего третьей процент процента процентов январь января январе
                    февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне июль июля
                    июле август августа августе сентябрь сентября сентябре октябрь октября октябре ноябрь ноября
                    ноябре декабрь декабря декабре понедельник понедельника вторник вторника среда среду среды четверг
                    четверга пятница пятницу пятницы суббота субботу субботы воскресенье воскресенья двадцати тридцати
                    сорока пятидесяти пятьдесят* шестьдесят* шестидесят* семьдесят* семидесят* восемьдесят*
                    восьмидесят* девяност* двухсот триста трёхсот трехсот четыреста четырёхсот четырехсот пятьсот*
                    пятисот* шестьсот* семьсот* восемьсот* девятьсот* дюжин* сотни сотен""";
            case ARABIC -> """
                    واحد واحدة اثنان اثنين اثنتان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع
                    عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين
                    تسعون تسعين مئة مائة مئات ألف آلاف ألفين مليون مليونين ملايين مليار مليارات نصف ثلث ربع الأول
                    الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة يناير فبراير مارس أبريل إبريل
                    مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة
                    السبت الأحد اثنا اثنتا السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة العاشر العاشرة
                    مئتان مئتي مئتين ثلاثمئة أربعمئة خمسمئة""";
            case HEBREW -> """
                    אחד אחת שניים שתיים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה
                    עשר עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה מאתיים מאות אלף אלפיים אלפים מיליון
                    מיליוני מיליארד חצי רבע שליש אחוז אחוזים ראשון ראשונה שנייה שלישי שלישית רביעי רביעית חמישי
                    חמישית שישי שישית שבת ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
                    בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר""";
            case HINDI -> """
                    एक दो तीन चार पाँच पांच छह सात आठ नौ दस ग्यारह बारह पंद्रह बीस पच्चीस तीस चालीस पचास साठ सत्तर
                    अस्सी नब्बे सौ हजार हज़ार लाख करोड़ अरब आधा आधी आधे तिहाई चौथाई प्रतिशत फीसदी पहला पहली दूसरा
                    दूसरी दूसरे तीसरा तीसरी तीसरे जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर
                    दिसंबर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार तेरह चौदह सोलह सत्रह अठारह उन्नीस
                    इक्कीस बाईस तेईस चौबीस छब्बीस सत्ताईस अट्ठाईस तैंतीस पैंतीस छत्तीस पैंतालीस अड़तालीस पचपन पैंसठ
                    पचहत्तर दर्जन डेढ़ ढाई चौथा चौथी चौथे पाँचवाँ पांचवां पाँचवीं""";
            case THAI -> """
                    หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ยี่สิบ ร้อย พัน หมื่น แสน ล้าน ครึ่ง มกราคม
                    กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
                    จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์
                    วันเสาร์ วันอาทิตย์""";
            case CHINESE -> """
                    半 一半 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天""";
            case JAPANESE -> """
                    半 半分 月曜 火曜 水曜 木曜 金曜 土曜 日曜 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日""";
            case SWEDISH -> """
                    noll två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton
                    nitton tjugo* trettio* fyrtio* femtio* sextio* sjuttio* åttio* nittio* hundra* *hundra* tusen*
                    *tusen* miljon miljoner miljard miljarder dussin hälften halv halva tredjedel tredjedelar
                    fjärdedel dubbelt första tredje fjärde femte sjätte sjunde åttonde nionde tionde procent januari
                    februari mars april maj juni juli augusti september oktober november december måndag* tisdag*
                    onsdag* torsdag* fredag* lördag* söndag*""";
            case DANISH -> """
                    nul null to tre fire fem seks syv sju otte åtte ni ti elleve elve tolv tretten fjorten femten
                    seksten sytten atten nitten tyve tjue* *ogtyve* tredive *ogtredive* tretti* fyrre førti*
                    halvtreds femti* tres seksti* halvfjerds sytti* firs åtti* halvfems nitti* hundre* *hundre*
                    tusind* *tusind* tusen* *tusen* million millioner milliard milliarder dusin halvdelen halvparten
                    halv halve tredjedel fjerdedel dobbelt første tredje fjerde femte procent prosent januar februar
                    marts mars april maj mai juni juli august september oktober november december desember mandag*
                    tirsdag* onsdag* torsdag* fredag* lørdag* søndag*""";
            case POLISH -> """
                    dwa dwie dwóch dwoje trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem
                    ośmiu dziewięć dziewięciu dziesięć dziesięciu jedena* dwanaście dwunast* trzyna* czterna*
                    piętna* szesna* siedemna* osiemna* dziewiętna* dwadzieścia dwudziest* trzydzieści trzydziest*
                    czterdzieści czterdziest* pięćdziesi* sześćdziesi* siedemdziesi* osiemdziesi* dziewięćdziesi*
                    sto stu setki setek dwieście dwustu trzysta trzystu czterysta pięćset* sześćset* siedemset*
                    osiemset* dziewięćset* tysiąc* tysięcy milion miliony milionów miliona miliard miliardy
                    miliardów miliarda tuzin połowa połowę połowy pół ćwierć podwójn* pierwszy pierwsza pierwsze
                    pierwszego pierwszej pierwszym pierwszą drugi druga drugie drugiego drugiej drugim drugą trzeci*
                    czwart* piąty piąta piąte piątego piątej szóst* siódm* ósm* dziewiąt* dziesiąt* procent procenta
                    procentu procentów styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień
                    kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia
                    sierpniu wrzesień września wrześniu październik* listopad* grudzień grudnia grudniu poniedział*
                    wtorek wtork* środa środę środy piątek piątk* sobota sobotę soboty niedziela niedzielę niedzieli""";
            case CZECH -> """
                    dva dvě dvou dvěma tři tří třech čtyři čtyř čtyřech pět pěti šest šesti sedm sedmi osm osmi
                    devět devíti deset deseti jedenáct* dvanáct* třináct* čtrnáct* patnáct* šestnáct* sedmnáct*
                    osmnáct* devatenáct* dvacet* dvacát* třicet* třicát* čtyřicet* čtyřicát* padesát* šedesát*
                    sedmdesát* osmdesát* devadesát* sto sta stě set stovky stovek tisíc* milion miliony milionů
                    milionu miliarda miliardy miliard tucet polovina polovinu poloviny půl třetina třetinu třetiny
                    čtvrtina čtvrtinu čtvrtiny dvojnásob* první prvního prvním druhý druhá druhé druhého třetí*
                    čtvrtý čtvrtá čtvrtého pátý pátá pátého šestý sedmý osmý devátý desátý procent procenta procento
                    leden ledna lednu únor* březen března březnu duben dubna dubnu květen května květnu červen
                    června červnu červenec července červenci srpen srpna srpnu září říjen října říjnu listopad*
                    prosinec prosince prosinci pondělí úterý středa středu středy čtvrtek čtvrtka pátek pátku sobota
                    sobotu soboty neděle neděli""";
            case UKRAINIAN -> """
                    один одна одне одного одну два дві двох три трьох чотири чотирьох п'ять п'яти шість шести сім
                    семи вісім восьми дев'ять дев'яти десять десяти одинадцят* дванадцят* тринадцят* чотирнадцят*
                    п'ятнадцят* шістнадцят* сімнадцят* вісімнадцят* дев'ятнадцят* двадцят* тридцят* сорок*
                    п'ятдесят* шістдесят* сімдесят* вісімдесят* дев'яност* сто ста двісті триста чотириста п'ятсот*
                    шістсот* сімсот* вісімсот* дев'ятсот* тисяч* мільйон мільйони мільйонів мільйона мільярд
                    мільярди мільярдів мільярда половин* третин* чверт* перший перша перше першого першої другий
                    друга друге другого другої третій третя третього четверт* п'ятий п'ята відсоток відсотка
                    відсотки відсотків січень січня січні лютий лютого лютому березень березня березні квітень
                    квітня квітні травень травня травні червень червня червні липень липня липні серпень серпня
                    серпні вересень вересня вересні жовтень жовтня жовтні листопад* грудень грудня грудні понеділ*
                    вівторок вівтор* середа середу середи четвер четверга п'ятниц* субота суботу суботи неділя
                    неділю неділі""";
            case GREEK -> """
                    δύο δυο τρεις τρία τριών τέσσερις τέσσερα τεσσάρων πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά
                    δέκα έντεκα δώδεκα δεκατρ* δεκατέσσερ* δεκαπέντε δεκαέξι δεκαεπτά δεκαεφτά δεκαοκτώ δεκαοχτώ
                    δεκαεννέα δεκαεννιά είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό
                    εκατόν διακόσι* τριακόσι* τετρακόσι* πεντακόσι* εξακόσι* επτακόσι* οκτακόσι* εννιακόσι* χίλι*
                    χιλιάδ* εκατομμύρι* εκατομμυρί* δισεκατομμύρι* δισεκατομμυρί* δεκάδες εκατοντάδες μισό μισά μισή
                    διπλάσι* πρώτος πρώτη πρώτο πρώτου πρώτης δεύτερος δεύτερη δεύτερο δεύτερου τρίτος τρίτη τρίτο
                    τρίτου τέταρτος τέταρτη τέταρτο πέμπτος πέμπτη πέμπτο ιανουάρι* ιανουαρίου φεβρουάρι*
                    φεβρουαρίου μάρτι* μαρτίου απρίλι* απριλίου μάιο μάιος μαι\u0308\u0301ου ιούνι* ιουνίου ιούλι*
                    ιουλίου αύγουστ* αυγούστου σεπτέμβρι* σεπτεμβρίου οκτώβρι* οκτωβρίου νοέμβρι* νοεμβρίου
                    δεκέμβρι* δεκεμβρίου δευτέρα τετάρτη παρασκευή σάββατο κυριακή""";
            case TURKISH -> """
                    iki* üç üçü üçüncü dört dördü dördüncü beş beşi beşinci alti altinci yedi yedinci sekiz* dokuz*
                    on onu onuncu yirmi* otuz* kirk elli* altmiş* yetmiş* seksen* doksan* yüz yüzü yüzde yüzlerce
                    bin binlerce milyon* milyar* düzine yarisi yarim yari çeyrek üçte dörtte birinci ocak şubat*
                    mart nisan* mayis* haziran* temmuz* ağustos* eylül* ekim kasim aralik pazartesi* sali çarşamba*
                    perşembe* cuma cumartesi* pazar""";
            case KOREAN -> """
                    하나 둘 셋 넷 두 세 네 다섯* 여섯* 일곱* 여덟* 아홉* 열 열한* 열두* 열세* 열네* 열다섯* 열여섯* 열일곱* 열여덟* 열아홉* 스무* 스물* 서른* 마흔* 쉰*
                    예순* 일흔* 여든* 아흔* 백 천 수백* 수천* 수만* 백만* 천만* 절반* 첫 첫째 둘째 셋째 월요일* 화요일* 수요일* 목요일* 금요일* 토요일* 일요일*""";
            case VIETNAMESE -> """
                    hai ba bốn sáu bảy tám chín mười mươi lăm mốt trăm nghìn ngàn triệu tỷ tỉ nửa chục tá""";
            case PERSIAN -> """
                    دو سه چهار پنج شش هفت هشت ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل
                    پنجاه شصت هفتاد هشتاد نود صد دویست سیصد چهارصد پانصد هزار* میلیون میلیارد نیم نیمی نصف ثلث ربع
                    درصد اول دوم سوم چهارم پنجم نخست شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه فروردین
                    اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه مارس آوریل ژوئن ژوئیه
                    اوت سپتامبر اکتبر نوامبر دسامبر""";
        };
    }
}
