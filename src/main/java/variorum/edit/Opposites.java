package variorum.edit;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that say opposite things where one takes the place of the other, folded: what rises and falls, what comes
 * before and after, how many and how often, and what is decided. A list is no longer than that; English prefixes tell
 * more, see {@link Negatives}.
 */
final class Opposites {
    /** No scale has more steps. */
    private static final int MOST_STEPS = 8;

    /** Scales, with commas between them; their steps, with strokes between them; the words of a step. */
    private static String list(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    all every each both|most|many several|some|few|none,always|usually often frequently|sometimes
                    occasionally|rarely seldom|never,before|after,earlier|later,above|below,up upward upwards|down
                    downward downwards,higher|lower,highest|lowest,more|less fewer,maximum|minimum,better|worse,
                    best|worst,rise rises rose risen rising increase increases increased increasing grow grows grew
                    grown growing climb climbs climbed climbing growth|fall falls fell fallen falling decrease
                    decreases decreased decreasing drop drops dropped dropping decline declines declined declining,
                    gain gains gained profit profits|loss losses,win wins won winning|lose loses lost losing,begin
                    begins began begun start starts started|end ends ended stop stops stopped,open opens
                    opened|close closes closed shut,pass passes passed|fail fails failed,accept accepts accepted
                    approve approves approved|refuse refuses refused reject rejects rejected,confirm confirms
                    confirmed admit admits admitted|deny denies denied,support supports supported back backs
                    backed|oppose opposes opposed,for|against,allow allows allowed permit permits permitted|ban bans
                    banned forbid forbids forbade forbidden,guilty convicted|innocent acquitted cleared,alive|dead,
                    beat beats exceeded|miss misses missed,top|bottom,left|right,inside|outside,man men|woman women,
                    boy boys|girl girls,father fathers|mother mothers,husband|wife,son sons|daughter daughters,
                    brother brothers|sister sisters,bought buy buys|sold sell sells,import imports imported|export
                    exports exported,north|south|east|west,northern|southern|eastern|western,over|under,inclusive
                    including|exclusive excluding,double doubled doubles|halve halved halves,carried|defeated,
                    earliest|latest,buyer buyers purchaser|seller sellers vendor,landlord lessor|tenant lessee,
                    lender|borrower,employer|employee,creditor|debtor,plaintiff claimant|defendant,licensor|licensee""";
            case GERMAN -> """
                    alle allen|viele vielen|einige einigen manche|wenige wenigen,immer stets|meist meistens|oft
                    häufig|manchmal|selten,vor|nach,früher|später,über|unter,höher höhere höheren|niedriger
                    niedrigere niedrigeren,mehr|weniger,besser|schlechter,steigen steigt stieg stiegen gestiegen
                    zunahme anstieg|sinken sinkt sank sanken gesunken fallen fällt fiel fielen gefallen rückgang,
                    gewinn gewinne gewann gewonnen|verlust verluste verlor verloren,angenommen billigte
                    gebilligt|abgelehnt ablehnte lehnte,bestätigt bestätigte|bestritt bestritten dementiert
                    dementierte,für|gegen,erlaubt|verboten,schuldig|unschuldig,norden|süden|osten|westen,beginnt begann beginnen begonnen|endet endete enden beendet,muss müssen musste|darf
                    dürfen durfte kann können,frühestens|spätestens,einschliesslich inklusive inkl|ausschliesslich
                    exklusive zuzüglich,erhöht erhöhen erhöhte erhöhung|gesenkt senken senkte senkung,anfang|ende,
                    käufer|verkäufer,mieter|vermieter,arbeitgeber|arbeitnehmer,gläubiger|schuldner,kläger|beklagte
                    beklagten""";
            case FRENCH -> """
                    tous toutes|plupart|plusieurs beaucoup|quelques certains certaines|peu,
                    toujours|souvent|parfois|rarement|jamais,avant|après,plus|moins,meilleur|pire,hausse augmenté
                    augmente augmentation|baisse baissé diminué diminution,gagné gagne|perdu perd,accepté|refusé
                    rejeté,confirmé confirme|démenti dément nié,pour|contre,autorisé|interdit,coupable|innocent,
                    nord|sud|est|ouest,sur|sous,doit doivent devra|peut peuvent pourra,accepté acceptée approuvé
                    approuvée adopté adoptée|refusé refusée rejeté rejetée,augmenter augmentera|baisser baissera
                    diminuer,inclus incluse compris comprise|exclu exclue,début|fin,acheteur|vendeur,locataire
                    preneur|bailleur,employeur|salarié,créancier|débiteur""";
            case SPANISH -> """
                    todos todas|mayoría|muchos muchas|algunos algunas|pocos pocas,siempre|menudo|veces|rara|nunca,
                    antes|después,más|menos,mejor|peor,subió subieron aumentó aumentaron aumento subida|bajó bajaron
                    cayó cayeron disminuyó descenso caída,ganó ganaron|perdió perdieron,aceptó aprobó|rechazó,
                    confirmó|negó desmintió,permitido|prohibido,culpable|inocente,norte|sur|este|oeste,debe deben
                    deberá deberán|puede pueden podrá podrán,aprobado aprobada aceptado aceptada|rechazado
                    rechazada,subir subirá aumentar aumentará|bajar bajará reducir reducirá,incluido incluida
                    incluidos incluidas|excluido excluida excluidos excluidas,comprador|vendedor,
                    arrendador|arrendatario,acreedor|deudor,principios|finales""";
            case ITALIAN -> """
                    tutti tutte|molti molte|alcuni alcune|pochi poche,sempre|spesso|talvolta|raramente|mai,
                    prima|dopo,più|meno,meglio|peggio,aumento aumentato salito crescita|calo diminuito sceso calato,
                    vinto vince|perso perde,accettato approvato|rifiutato respinto,confermato|smentito negato,
                    colpevole|innocente,nord|sud|est|ovest,deve devono dovrà|può possono potrà,accettata
                    approvata|rifiutata respinta bocciata,salire aumentare aumenterà|scendere diminuire diminuirà,
                    incluso inclusa inclusi incluse compreso|escluso esclusa esclusi escluse,acquirente
                    compratore|venditore,locatore|conduttore inquilino,creditore|debitore,inizio|fine""";
            case PORTUGUESE -> """
                    todos todas|muitos muitas|alguns algumas|poucos poucas,sempre|frequentemente|raramente|nunca,
                    antes|depois,mais|menos,melhor|pior,subiu subiram aumentou aumentaram aumento|caiu caíram
                    diminuiu diminuíram queda,ganhou|perdeu,aceitou aprovou|rejeitou recusou,confirmou|negou
                    desmentiu,culpado|inocente,norte|sul|leste|oeste,deve devem deverá|pode podem poderá,aprovado
                    aprovada aceito aceita|rejeitado rejeitada recusado recusada,subir subirá aumentar|descer
                    descerá baixar diminuir,incluído incluída incluídos|excluído excluída excluídos,
                    comprador|vendedor,senhorio locador|inquilino locatário,credor|devedor,início|fim final""";
            case DUTCH -> """
                    alle|meeste|veel|sommige enkele|weinig,altijd|vaak|soms|zelden|nooit,voor|na,eerder|later,
                    hoger|lager,meer|minder,beter|slechter,steeg stegen gestegen stijging|daalde daalden gedaald
                    daling,won wonnen gewonnen|verloor verloren,aanvaard goedgekeurd aangenomen|geweigerd verworpen afgewezen,bevestigd
                    bevestigde|ontkend ontkende,schuldig|onschuldig,noorden|zuiden|oosten|westen,moet moeten|mag
                    mogen kan kunnen,verhogen verhoogd verhoging stijgen|verlagen
                    verlaagd verlaging dalen,inclusief|exclusief,begin|eind einde,vroegst|laatst,koper|verkoper,
                    huurder|verhuurder,werkgever|werknemer,schuldeiser|schuldenaar""";
            case RUSSIAN -> """
                    все всех|большинство|многие многих|некоторые некоторых|немногие,
                    всегда|часто|иногда|редко|никогда,до|после,раньше|позже,выше|ниже,больше более|меньше менее,
                    лучше|хуже,рост выросли вырос выросла увеличение увеличились|падение упали упал упала снижение
                    снизились,выиграл выиграли|проиграл проиграли,принял приняли одобрил|отклонил отверг отказался,
                    подтвердил подтвердила|отрицал опроверг опровергла,разрешили|запретили,виновным|невиновным,
                    север|юг|восток|запад,должен должна должны обязан обязана обязаны|может могут вправе,принята
                    принято одобрена одобрено|отклонена отклонено отвергнута,повысить повышение|снизить понизить
                    понижение,включая|исключая,начале начала|конце конца,покупатель|продавец,арендатор|арендодатель,
                    работодатель|работник,истец|ответчик""";
            case CHINESE -> """
                    所有 全部 全体 全體|大多数|许多 很多|一些 部分|少数,总是|经常|有时|很少,之前 以前|之后 以后,增加 上升 上涨 增长|减少 下降 下跌,高于|低于,支持|反对,同意 接受 批准|拒绝,
                    证实|否认,允许|禁止,有罪|无罪,更多|更少,东部|西部|南部|北部,不得 不准 不可|可以 可|必须 必須 应当 應當 须,通过|否决,上调|下调,买方|卖方,
                    出租方|承租方,甲方|乙方,债权人|债务人,原告|被告,含|不含,最早|最晚 最迟""";
            case JAPANESE -> """
                    増加 上昇 増|減少 下落 減,前|後,以上|以下,賛成|反対,有罪|無罪,可決|否決,認め|否定,東|西|南|北,全員|一部,込み|抜き,買主|売主,貸主|借主,甲|乙,債権者|債務者,
                    原告|被告,最大|最小""";
            case SWEDISH -> """
                    alla|många|några|få,alltid|ofta|ibland|sällan|aldrig,före|efter,tidigare|senare,tidigast|senast,
                    över|under,högre|lägre,mer|mindre,bättre|sämre,ökar ökade ökat ökning steg stigit|minskar
                    minskade minskat minskning sjönk sjunkit,vann vunnit vinst|förlorade förlorat förlust,godkände
                    godkändes godkänt antogs|avslog avslogs avvisade,bekräftade bekräftar|förnekade förnekar,
                    för|emot mot,tillåtet|förbjudet,skyldig|oskyldig,norr|söder|öster|väster,måste ska skall|får
                    kan,höja höjs höjning|sänka sänks sänkning,början|slutet,köpare köparen|säljare säljaren,
                    hyresgäst hyresgästen|hyresvärd hyresvärden""";
            case DANISH -> """
                    alle|mange|nogle noen|få,altid alltid|ofte|sjælden sjelden|aldrig aldri,før|efter etter,
                    tidligere|senere,over|under,højere høyere|lavere,mere mer|mindre,bedre|dårligere dårligere,steg
                    øget økte stigning økning|faldt falt sank fald nedgang,vandt vant|tabte tapte,godkendt godkendte
                    godkjent vedtaget vedtatt|afvist afviste avvist avviste forkastet,bekræfter bekræftede
                    bekrefter|afviser benægter benektet,for|imod mot,tilladt tillatt|forbudt,skyldig|uskyldig,
                    nord|syd sør|øst|vest""";
            case POLISH -> """
                    wszyscy wszystkie wszystkich|większość|wielu wiele|niektórzy niektóre|niewielu niewiele,
                    zawsze|często|czasem|rzadko|nigdy,przed|po,wcześniej|później,powyżej|poniżej,wyższy wyższa
                    wyższe|niższy niższa niższe,więcej|mniej,lepiej lepszy|gorzej gorszy,wzrósł wzrosła wzrosło
                    wzrosły wzrost|spadł spadła spadło spadły spadek,wygrał wygrała wygrali|przegrał przegrała
                    przegrali,przyjął przyjęła przyjęto przyjęty|odrzucił odrzuciła odrzucono odrzucony,potwierdził
                    potwierdziła|zaprzeczył zaprzeczyła,za|przeciw,dozwolone|zabronione,winny winna|niewinny
                    niewinna,północ|południe|wschód|zachód,musi muszą powinien|może mogą,podwyżka podnieść|obniżka
                    obniżyć,początek początku|koniec końca końcu,kupujący nabywca|sprzedawca sprzedający,
                    najemca|wynajmujący,wierzyciel|dłużnik""";
            case CZECH -> """
                    všichni všechny všech|většina|mnoho mnozí|někteří některé|málo,vždy|často|někdy|zřídka|nikdy,
                    před|po,dříve|později,nad|pod,vyšší|nižší,více víc|méně míň,lepší lépe|horší hůře,vzrostl
                    vzrostla vzrostly stoupl stoupla růst|klesl klesla klesly pokles,vyhrál vyhrála vyhráli|prohrál
                    prohrála prohráli,schválil schválila schválen přijat přijal|zamítl zamítla zamítnut odmítl,
                    potvrdil potvrdila|popřel popřela,pro|proti,povoleno|zakázáno,vinen|nevinen,
                    sever|jih|východ|západ,musí|může mohou smí,zvýšit zvýšení|snížit snížení,začátek začátku|konec
                    konce konci,kupující|prodávající,nájemce|pronajímatel,věřitel|dlužník""";
            case UKRAINIAN -> """
                    усі всі|більшість|багато|деякі|мало,завжди|часто|іноді|рідко|ніколи,до|після,раніше|пізніше,
                    вище|нижче,більше|менше,краще|гірше,зріс зросла зросли зростання|впав впала впали падіння
                    зниження,виграв виграла виграли|програв програла програли,прийняв прийняли схвалив
                    схвалили|відхилив відхилили,підтвердив підтвердила|заперечив заперечила спростував,за|проти,
                    дозволили|заборонили,винним|невинним,північ|південь|схід|захід""";
            case GREEK -> """
                    όλοι όλες όλα|πολλοί πολλές πολλά|μερικοί μερικές μερικά|λίγοι λίγες λίγα,
                    πάντα|συχνά|σπάνια|ποτέ,πριν|μετά,νωρίτερα|αργότερα,πάνω|κάτω,περισσότερο περισσότερα
                    περισσότεροι|λιγότερο λιγότερα λιγότεροι,καλύτερα καλύτερο|χειρότερα χειρότερο,αυξήθηκε
                    αυξήθηκαν αύξηση άνοδος|μειώθηκε μειώθηκαν μείωση πτώση,κέρδισε κέρδισαν|έχασε έχασαν,ενέκρινε
                    εγκρίθηκε δέχθηκε|απέρριψε απορρίφθηκε,επιβεβαίωσε|διέψευσε αρνήθηκε,υπέρ|κατά,
                    επιτρέπεται|απαγορεύεται,ένοχος ένοχη|αθώος αθώα,βόρεια|νότια|ανατολικά|δυτικά""";
            case TURKISH -> """
                    bütün tüm|çoğu|bazi|az,daima|sik|bazen|nadiren|asla,önce|sonra,üstünde|altinda,arttı artti
                    yükseldi artiş|azaldi düştü azaliş düşüş,kazandi kazandilar|kaybetti kaybettiler,kabul|ret
                    reddetti,doğruladi|yalanladi,lehine|aleyhine,suçlu|suçsuz masum,kuzey|güney|doğu|bati""";
            case KOREAN -> """
                    모든 모두|대부분|많은|일부|적은,항상|자주|가끔|드물게,전|후,이상|이하,증가 증가했다 늘었다 올랐다|감소 감소했다 줄었다 내렸다,찬성|반대,승리|패배,허용|금지,
                    유죄|무죄,북쪽|남쪽|동쪽|서쪽""";
            case VIETNAMESE -> """
                    nhiều|ít,trước|sau,trên|dưới,tăng|giảm,thắng|thua,bắc|nam|đông|tây""";
            case PERSIAN -> """
                    همه|بسیاری|برخی|کمی,همیشه|اغلب|گاهی|هرگز,قبل پیش|بعد پس,بالای|زیر,بیشتر|کمتر,بهتر|بدتر,
                    افزایش|کاهش,برد|باخت,موافق|مخالف,تایید تأیید|تکذیب,شمال|جنوب|شرق|غرب""";
            case ARABIC -> """
                    جميع كل|بعض,دائما|أحيانا|نادرا,قبل|بعد,أكثر|أقل,ارتفع ارتفعت ارتفاع زاد زادت|انخفض انخفضت انخفاض
                    تراجع,فاز فازت|خسر خسرت,وافق وافقت|رفض رفضت,أكد أكدت|نفى نفت,شمال|جنوب|شرق|غرب""";
            case HEBREW -> """
                    כל|רוב|חלק|מעט,תמיד|לפעמים,לפני|אחרי,יותר|פחות,עלה עלתה עלו עלייה|ירד ירדה ירדו ירידה,ניצח
                    ניצחה|הפסיד הפסידה,אישר אישרה אישרו|דחה דחתה דחו,בעד|נגד,צפון|דרום|מזרח|מערב""";
            case HINDI -> """
                    सभी सब|अधिकतर|कुछ,हमेशा|अक्सर|कभी,पहले|बाद,अधिक ज़्यादा|कम,बढ़ा बढ़ी बढ़े बढ़ाई वृद्धि|घटा घटी
                    घटे घटाई कमी,जीता जीती जीते|हारा हारी हारे,उत्तर|दक्षिण|पूर्व|पश्चिम""";
            case THAI -> """
                    ทุก|ส่วนใหญ่|บาง,ก่อน|หลัง,มาก|น้อย,เพิ่ม เพิ่มขึ้น ขึ้น|ลด ลดลง ลง,ชนะ|แพ้,อนุมัติ|ปฏิเสธ,
                    เหนือ|ใต้""";
        };
    }

    private Opposites() {}

    /** The words of a language with their places: so many for each scale, above 0. */
    static Map<String, Integer> places(Language language) {
        Map<String, Integer> places = new HashMap<>();
        int first = MOST_STEPS;
        for (String scale :
                list(language).replace(",\n", ",").replace('\n', ' ').split(",")) {
            int place = first;
            for (String step : scale.split("\\|")) {
                for (String word : step.split(" ")) {
                    places.putIfAbsent(word, place);
                }
                place++;
            }
            first += MOST_STEPS;
        }
        return places;
    }

    /** Whether two places are on one scale, and not the same. */
    static boolean areOpposite(int place, int that) {
        return place != that && place / MOST_STEPS == that / MOST_STEPS && place > 0 && that > 0;
    }
}
