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
                    all every each both|most|many several|some|few|none,
                    always|usually often frequently|sometimes occasionally|rarely seldom|never,
                    before|after,earlier|later,above|below,up upward upwards|down downward downwards,
                    higher|lower,highest|lowest,more|less fewer,maximum|minimum,better|worse,best|worst,
                    rise rises rose risen rising increase increases increased increasing grow grows grew grown growing
                    climb climbs climbed climbing growth|fall falls fell fallen falling decrease decreases decreased
                    decreasing drop drops dropped dropping decline declines declined declining,
                    gain gains gained profit profits|loss losses,win wins won winning|lose loses lost losing,
                    begin begins began begun start starts started|end ends ended stop stops stopped,
                    open opens opened|close closes closed shut,pass passes passed|fail fails failed,
                    accept accepts accepted approve approves approved|refuse refuses refused reject rejects rejected,
                    confirm confirms confirmed admit admits admitted|deny denies denied,
                    support supports supported back backs backed|oppose opposes opposed,for|against,
                    allow allows allowed permit permits permitted|ban bans banned forbid forbids forbade forbidden,
                    guilty convicted|innocent acquitted cleared,alive|dead,beat beats exceeded|miss misses missed,
                    top|bottom,left|right,inside|outside,man men|woman women,boy boys|girl girls,
                    father fathers|mother mothers,husband|wife,son sons|daughter daughters,brother brothers|sister sisters,
                    bought buy buys|sold sell sells,import imports imported|export exports exported,
                    north|south|east|west,northern|southern|eastern|western""";
            case GERMAN -> """
                    alle allen|viele vielen|einige einigen manche|wenige wenigen,
                    immer stets|meist meistens|oft häufig|manchmal|selten,vor|nach,früher|später,über|unter,
                    höher höhere höheren|niedriger niedrigere niedrigeren,mehr|weniger,besser|schlechter,
                    steigen steigt stieg stiegen gestiegen zunahme anstieg|sinken sinkt sank sanken gesunken fallen fällt
                    fiel fielen gefallen rückgang,gewinn gewinne gewann gewonnen|verlust verluste verlor verloren,
                    angenommen billigte gebilligt|abgelehnt ablehnte lehnte,bestätigt bestätigte|bestritt bestritten
                    dementiert dementierte,für|gegen,erlaubt|verboten,schuldig|unschuldig,norden|süden|osten|westen""";
            case FRENCH -> """
                    tous toutes|plupart|plusieurs beaucoup|quelques certains certaines|peu,
                    toujours|souvent|parfois|rarement|jamais,avant|après,plus|moins,meilleur|pire,
                    hausse augmenté augmente augmentation|baisse baissé diminué diminution,gagné gagne|perdu perd,
                    accepté|refusé rejeté,confirmé confirme|démenti dément nié,pour|contre,autorisé|interdit,
                    coupable|innocent,nord|sud|est|ouest,sur|sous""";
            case SPANISH -> """
                    todos todas|mayoría|muchos muchas|algunos algunas|pocos pocas,
                    siempre|menudo|veces|rara|nunca,antes|después,más|menos,mejor|peor,
                    subió subieron aumentó aumentaron aumento subida|bajó bajaron cayó cayeron disminuyó descenso caída,
                    ganó ganaron|perdió perdieron,aceptó aprobó|rechazó,confirmó|negó desmintió,permitido|prohibido,
                    culpable|inocente,norte|sur|este|oeste""";
            case ITALIAN -> """
                    tutti tutte|molti molte|alcuni alcune|pochi poche,sempre|spesso|talvolta|raramente|mai,
                    prima|dopo,più|meno,meglio|peggio,aumento aumentato salito crescita|calo diminuito sceso calato,
                    vinto vince|perso perde,accettato approvato|rifiutato respinto,confermato|smentito negato,
                    colpevole|innocente,nord|sud|est|ovest""";
            case PORTUGUESE -> """
                    todos todas|muitos muitas|alguns algumas|poucos poucas,sempre|frequentemente|raramente|nunca,
                    antes|depois,mais|menos,melhor|pior,subiu subiram aumentou aumentaram aumento|caiu caíram diminuiu
                    diminuíram queda,ganhou|perdeu,aceitou aprovou|rejeitou recusou,confirmou|negou desmentiu,
                    culpado|inocente,norte|sul|leste|oeste""";
            case DUTCH -> """
                    alle|meeste|veel|sommige enkele|weinig,altijd|vaak|soms|zelden|nooit,voor|na,eerder|later,
                    hoger|lager,meer|minder,beter|slechter,steeg stegen gestegen stijging|daalde daalden gedaald daling,
                    won wonnen gewonnen|verloor verloren,aanvaard goedgekeurd|geweigerd verworpen,bevestigd bevestigde|
                    ontkend ontkende,schuldig|onschuldig,noorden|zuiden|oosten|westen""";
            case RUSSIAN -> """
                    все всех|большинство|многие многих|некоторые некоторых|немногие,
                    всегда|часто|иногда|редко|никогда,до|после,раньше|позже,выше|ниже,больше более|меньше менее,
                    лучше|хуже,рост выросли вырос выросла увеличение увеличились|падение упали упал упала снижение
                    снизились,выиграл выиграли|проиграл проиграли,принял приняли одобрил|отклонил отверг отказался,
                    подтвердил подтвердила|отрицал опроверг опровергла,разрешили|запретили,виновным|невиновным,
                    север|юг|восток|запад""";
            case CHINESE -> """
                    所有 全部|大多数|许多 很多|一些 部分|少数,总是|经常|有时|很少,之前 以前|之后 以后,
                    增加 上升 上涨 增长|减少 下降 下跌,高于|低于,支持|反对,同意 接受 批准|拒绝,证实|否认,允许|禁止,有罪|无罪,
                    更多|更少,东部|西部|南部|北部""";
            case JAPANESE -> """
                    増加 上昇 増|減少 下落 減,前|後,以上|以下,賛成|反対,有罪|無罪,可決|否決,認め|否定,東|西|南|北""";
            case ARABIC, HEBREW, HINDI, THAI -> "";
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
