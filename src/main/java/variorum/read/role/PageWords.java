package variorum.read.role;

import java.util.Set;

/**
 * The words and phrases that pages use outside their articles, as {@link ParagraphTraits#key} gives them. They stand in
 * the program itself: to read them from files beside it would take a twentieth of a short comparison.
 */
final class PageWords {
    /** A whole paragraph that never is one of the article. */
    static final Set<String> LABELS = list("""
            advertisement | advertisements | advertising | sponsored | sponsored content | paid content |
            promoted | article continues below | article continues after ad | story continues below |
            story continues below advertisement | continue reading | continue reading the main story | read more |
            read full article | read the full article | read the full story | read full story | show more |
            see more | load more | view more | view all | see all | learn more | click here | back to top |
            go to top | scroll to top | skip to content | skip to main content | skip navigation | loading |
            share | share this | share article | share this article | share this story | share this post |
            share this page | share on | share on facebook | share on twitter | share via email | copy link |
            link copied | print this page | like this | email this | follow | follow us | subscribe |
            subscribe now | subscribe to newsletter | sign up | sign in | log in | login | cookie settings |
            cookie preferences | manage cookies | accept all | accept cookies | reject all | all rights reserved |
            download the app | download our app | get the app | app store | google play | play video |
            watch video | video player | listen to this article | file photo | getty images | no comments |
            no comments yet | be the first to comment | login to comment | log in to comment | toggle navigation |
            anzeige | werbung | artikel teilen | jetzt teilen | mehr anzeigen | zur startseite | publicité |
            partager | s'abonner | lire la suite | publicidad | compartir | suscríbete | leer más | pubblicità |
            condividi | iscriviti | leggi tutto | publicidade | compartilhar | compartilhe | assine |
            advertentie | deel dit artikel | reklama | udostępnij | реклама | поделиться | подписаться | 广告 | 廣告 |
            分享 | 分享到 | 返回顶部 | 責任編輯 | 责任编辑 | 広告 | シェア | シェアする | 광고 | 공유하기 | view image in fullscreen |
            after newsletter promotion | reuse this content | view gallery | view comments | show comments |
            like loading | share via | print | image | image unavailable | register now | buy tickets |
            open in app | get it on google play | download on the app store | view bio | cancel reply | reply |
            notify me of new posts by email | do not sell or share my personal information |
            do not sell my personal information | save this story | save article | article réservé aux abonnés |
            réservé aux abonnés | contribuer | réutiliser ce contenu | copiar enlace | enviar por correo |
            regístrate gratis para seguir leyendo | diesen artikel teilen | newsletter abonnieren |
            link kopieren | loading the next article | error loading the next article | enter your email address |
            opens in new window | log in or register | share full article | report this ad |
            acquire licensing rights | opens new tab | upgrade to paid | type your email | expand full comment |
            ajouter à vos sélections | la suite après cette publicité | découvrir les offres multicomptes |
            zur merkliste hinzufügen | artikel anhören | diskutieren sie mit | empfohlener externer inhalt |
            media caption | for immediate release | article réservé à nos abonnés |
            lecture du monde en cours sur un autre appareil | jump to content | skip to site index |
            contents hide | move to sidebar | leer en español | start writing | write a comment |
            restez informés | suivez-nous sur facebook | print subscriptions""");

    /** The name of a part of the site; alone it may be a heading as well. */
    static final Set<String> SITE_LABELS = list("""
            privacy policy | privacy | cookies | terms | terms of use | terms of service | terms and conditions |
            terms & conditions | contact | contact us | about | about us | newsletter | newsletters | sitemap |
            my account | impressum | datenschutz | mentions légales | aviso legal | cookie policy | home |
            home page | main menu | menu | search | advertise | advertise with us | careers | jobs | help | faq |
            rss | more | close | next | previous""");

    /** The title of a part of the page that follows the article. */
    static final Set<String> SECTIONS = list("""
            related | related article | related articles | related story | related stories | related news |
            related post | related posts | related content | related topics | related links | related coverage |
            related video | related videos | similar | similar content | similar articles | similar stories |
            similar posts | similar news | you may also like | you might also like | you might like |
            you may like | you might also be interested in | you may also be interested in |
            may be interested in | also of interest | also read | read also | read next | up next |
            what to read next | keep reading | more stories | more news | more articles | more like this |
            more on this story | more on this topic | more to read | more to explore | recommended |
            recommended for you | recommended stories | recommended articles | recommended reading |
            suggested for you | suggested articles | popular | popular now | popular posts |
            popular posts from this blog | popular stories | popular articles | most popular | most read |
            most viewed | most shared | most commented | most recent | trending | trending now |
            trending stories | trending news | trending topics | latest | latest news | latest stories |
            latest posts | latest articles | latest headlines | recent posts | recent articles | recent stories |
            recent comments | top stories | top news | top headlines | other stories | other news |
            other articles | don't miss | must read | editor's picks | editors' picks | editor's choice |
            featured stories | featured articles | sponsored stories | sponsored links | promoted stories |
            promoted content | from our partners | from around the web | around the web | from the web |
            comments | comment | reader comments | leave a comment | leave a reply | post a comment |
            add a comment | add comment | join the conversation | join the discussion | what do you think |
            post navigation | about the author | filed under | mehr zum thema |
            das könnte sie auch interessieren | das könnte dich auch interessieren | auch interessant |
            meistgelesen | weitere artikel | lesen sie auch | kommentare | kommentar schreiben | à lire aussi |
            lire aussi | sur le même sujet | articles similaires | les plus lus | commentaires |
            laisser un commentaire | te puede interesar | también te puede interesar | noticias relacionadas |
            artículos relacionados | lo más leído | lo más visto | comentarios | deja un comentario |
            leggi anche | potrebbe interessarti | potrebbe interessarti anche | articoli correlati | i più letti |
            commenti | leia também | leia mais | veja também | notícias relacionadas | mais lidas | comentários |
            lees ook | meer over dit onderwerp | meest gelezen | reacties | läs också | läs mer | les også |
            czytaj także | czytaj też | zobacz także | komentarze | читайте также | похожие статьи |
            похожие материалы | популярное | комментарии | ilgili haberler | 相关阅读 | 相关文章 | 相关新闻 | 相关推荐 | 推荐阅读 |
            热门文章 | 猜你喜欢 | 评论 | 網友評論 | 網友留言 | 延伸閱讀 | 相關閱讀 | 相關文章 | 相關新聞 | 熱門文章 | 関連記事 | おすすめ記事 | 人気記事 | コメント |
            関連ニュース | 관련기사 | 관련 기사 | 많이 본 뉴스 | 댓글 | more for you | explore more | topics | key points |
            from our magazine | leave a reply cancel reply | more information | mehr lesen | themen | zum thema |
            auch lesenswert | à découvrir aussi | à découvrir | pour aller plus loin | plus d'informations |
            más información | sobre la firma | archivado en | más noticias | per saperne di più |
            mais informações | meer nieuws | mehr lesen über | verwandte artikel | ähnliche artikel |
            see more on | also from this source | more releases from this source |
            news releases in similar topics | nos lecteurs ont lu ensuite | à lire également |
            discussion about this post""");

    /** What such titles are made of, whichever way a site puts it. */
    static final Set<String> SECTION_WORDS = list("""
            a | about | all | also | an | and | around | articles | by | cancel | comment | comments | content |
            coverage | discover | editors | editor's | explore | favorites | favourites | featured | for | from |
            headlines | here | in | issue | keep | latest | leave | like | links | magazine | may | me | might |
            more | most | must | news | next | now | of | on | our | picks | popular | post | posts | read |
            reading | reads | recent | recommended | related | reply | see | selected | similar | site | stories |
            story | suggested | that | the | these | this | thoughts | to | today | top | topic | topics |
            trending | us | video | videos | view | watch | we | week | what | you | your""");

    /** One of these is in each such title; the other words say nothing alone. */
    static final Set<String> SECTION_MARKS = list("""
            articles | favorites | favourites | headlines | picks | posts | reads | recommended | related |
            reply | similar | stories | suggested | topics | trending | videos""");

    /** Before a colon or bar, when the title of another page, names or keywords follow. */
    static final Set<String> BEFORE_COLON = list("""
            read this | see also | also see | watch | watch now | watch also | listen | listen now |
            more on this | in pictures | in photos | tags | tag | topics | keywords | categories | category |
            posted in | tagged | share | photo | photos | image | picture | credit | photo credit | image credit |
            photograph | foto | bild | bildquelle | crédit photo | crédits | published | first published |
            originally published | posted | updated | last updated | last modified | reading time | read time |
            written by | follow us | copyright | schlagworte | mots-clés | etiquetas | теги | фото | 标签 | 关键词 |
            来源 | 來源 | 责任编辑 | 編輯 | タグ | related | read more | trending | 相关阅读 | 相关文章 | 延伸閱讀 | 関連記事 |
            privacy notice | more | loaded | suggested topics | related video | related videos | en images |
            en vidéo | vidéo | vídeo | mehr dazu | lesen sie mehr | auch interessant | archivado en |
            per approfondire | leggi anche | leia mais | see more on | listen to this article | tweet | whatsapp""");

    /** The beginnings of paragraphs that talk to the reader of a page. */
    static final Set<String> NOTICES = list("""
            © | (c) 19 | (c) 20 | copyright © | copyright (c) | copyright 19 | copyright 20 | we use cookies |
            we and our partners | this site uses cookies | this website uses cookies | our website uses cookies |
            by continuing to use this | by continuing to browse | by clicking accept | by clicking "accept |
            by subscribing, you | by subscribing you | by signing up, you | by signing up you |
            this site is protected by recaptcha | this article was originally published |
            this story was originally published | this article originally appeared | this article first appeared |
            this post first appeared | this content is provided by | this advertisement has not loaded |
            image source, | image caption, | your email address will not be published |
            required fields are marked | save my name, email | you must be logged in to | you need to log in to |
            please log in to | log in to leave | already a subscriber | already have an account |
            don't have an account | may be interested in: | diese website verwendet cookies |
            wir verwenden cookies | ce site utilise des cookies | este sitio utiliza cookies |
            este sitio usa cookies | questo sito utilizza cookie | este site utiliza cookies |
            deze website gebruikt cookies | do you have an opinion on the issues raised in this |
            this article is more than | this page last modified | this page last updated | this page was last |
            this article was last updated | this story was last updated | our standards: | sign up here |
            proudly powered by | powered by wordpress | this article includes content provided by |
            this article contains content | this site uses akismet | notify me of | blog at wordpress |
            published in the print edition of | to view this content, click | this article is reserved for |
            this content is reserved for | subscribe to continue | privacy notice: newsletters | advertisement · |
            advertisement - scroll | la suite est réservée aux | cet article est réservé aux | il vous reste |
            este artículo es exclusivo para | si tienes cuenta en | dieser artikel ist nur für |
            mit unserem newsletter | item 1 of | our goal is to create a safe and engaging place |
            media caption, | if you are reading this page and can't see the form |
            please include a contact number if you | please read our terms | by subscribing, i agree |
            thank you for your patience while we verify | want all of the |
            when we learn of a mistake, we acknowledge it | a version of this article appear |
            text is available under | from wikipedia, the free | this article needs additional citations |
            this article has multiple issues | vous pouvez lire le monde sur | ce message s'affichera sur |
            an dieser stelle finden sie einen externen inhalt |
            ich bin damit einverstanden, dass mir externe inhalte | speichern sie ihre lieblingsartikel |
            die wiedergabe wurde unterbrochen | all quotes delayed | reuters, the news and media division of |
            listen to this article | this video can not be played | follow us on | hidden categories: |
            lecture du monde en cours sur un autre | upload pictures or video""");

    /** What stands somewhere in the lines about rights. */
    static final Set<String> RIGHTS = list("""
            all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados |
            tutti i diritti riservati | todos os direitos reservados | © 19 | © 20 | ©19 | ©20 | (c) 20 | 版权所有 |
            版權所有 | 無断転載 | 무단전재 | 무단 전재 | is a reader-supported publication""");

    /** The parts of sites, as their menus name them. */
    static final Set<String> SITE_PARTS = list("""
            home | news | world | business | politics | opinion | sport | sports | culture | tech | video |
            weather | about | us | contact | help | faq | privacy | policy | terms | of | use | cookies |
            advertise | careers | jobs | sitemap | rss | login | sign | in | subscribe | impressum | datenschutz |
            kontakt | and | out | me | my | account | page | search | menu | editions | newsletter | newsletters |
            podcast | podcasts | media | law | legal | notice""");

    /** What lengths of reading and listening are told with. */
    static final Set<String> TIME_WORDS = list("""
            artikel | audio | de | hören | lecture | lectura | leestijd | lesedauer | lesen | lesezeit | lettura |
            listen | listening | m | min | mins | minuta | minute | minuten | minutes | minuti | minutos | read |
            reading | temps | tempo | tiempo | time | to | zum | à | zu | anhören""");

    /** One of these is in each line that says whose a picture is. */
    static final Set<String> PICTURE_WORDS = list("""
            getty | reuters | afp | /ap | epa | dpa | istock | shutterstock | alamy | xinhua | tass | photo |
            image | picture | foto | illustration | © | / ap | afp/ | reuters/ | epa/ | credit | pour «""");

    /** Names on buttons that mean nothing but the network. */
    static final Set<String> NETWORKS = list("""
            facebook | twitter | whatsapp | linkedin | pinterest | reddit | telegram | instagram | youtube |
            tiktok | flipboard | bluesky | mastodon | tumblr | viber | vk | weibo | wechat | snapchat | 微信 | 微博 |
            qq""");

    /** What else stands on buttons; these words are too common to tell anything alone. */
    static final Set<String> BUTTONS = list("""
            share | shares | sharing | tweet | pin | post | save | copy | link | url | like | follow | send |
            email | mail | print | gmail | messenger | threads | pocket | line | x | rss | comment | comments |
            on | via | to | by | with | this | article | story | page | us | more | all | options | icon | the |
            app | toggle | close | open | in | new | window | teilen | drucken | merken | kommentieren |
            partager | imprimer | compartir | imprimir | condividi | stampa | compartilhar | delen | udostępnij |
            поделиться | 分享 | e | play | pause | mute | unmute | loaded | duration | current | time | remaining |
            fullscreen | captions | subtitles | playback | allow | continue""");

    /** What buttons below a comment begin with. */
    static final Set<String> ANSWERS = list("""
            reply | report | quote | permalink | flag | upvote | downvote | répondre | signaler | alerter |
            citer | antworten | zitieren | melden | responder | denunciar | citar | rispondi | segnala | cita |
            odpowiedz | zgłoś | ответить | цитировать | пожаловаться | beantwoorden | beantwoord | reageer |
            rapporteren | svara | anmäl | svar | rapporter | yanıtla | 回复 | 回覆 | 返信 | 답글""");

    private PageWords() {}

    private static Set<String> list(String phrases) {
        return Set.of(phrases.replace(" |\n", "|").replace(" | ", "|").split("\\|"));
    }
}
