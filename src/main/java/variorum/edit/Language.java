package variorum.edit;

import java.util.List;
import variorum.text.FunctionWords;

/** A language with its short words that carry grammar or facts, all of them folded. */
enum Language {
    ENGLISH(String.join(" ", FunctionWords.english()), """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
            thousand thousands million millions billion billions trillion trillions dozen dozens half halves third
            thirds quarter quarters double twice triple first second fourth fifth sixth seventh eighth ninth tenth
            percent january february april june july august september october november december monday tuesday
            wednesday thursday friday saturday sunday""", """
            not no never none nobody nothing neither nor without cannot hardly barely may might could would should
            can must allegedly alleged reportedly reported apparently possibly perhaps probably likely unlikely
            claimed claims claim suspected about around approximately nearly almost roughly estimated some most all
            only more less fewer over under least"""),

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
            один два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать
            сорок пятьдесят сто двести тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов
            половина треть четверть первый первая второй вторая третий процент процента процентов января февраля
            марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среду четверг
            пятницу субботу воскресенье""", """
            не ни нет никогда никто ничего без может могут возможно вероятно наверное якобы предполагаемый
            предположительно около почти примерно лишь только более менее""");

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

    /** Words that deny what is said, or weaken it. */
    List<String> denialsAndHedges() {
        return words(denialsAndHedges);
    }
}
