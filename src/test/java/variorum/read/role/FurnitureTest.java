package variorum.read.role;

import static variorum.read.role.DrawnRoles.ARTICLE;
import static variorum.read.role.DrawnRoles.assertRoles;

import org.junit.jupiter.api.Test;

/** What web pages leave round an article. */
final class FurnitureTest {
    @Test
    void shareBarsLabelsAndAppealsAreFurnitureWhereverTheyStand() {
        assertRoles("""
            The harbour bridge will stay closed until spring, the mayor said on Tuesday.
            - Advertisement
            Engineers found a second crack in its northern pier on Sunday.
            - share Share facebook pinterest whatsapp x print
            - Read more: Crane strikes the bridge in a storm
            The shops by the harbour have lost a third of their trade since October.
            - The bridge in October. (Photo by L. Quist/Getty Images)
            - Sign up for our newsletter and get the news of the harbour in your inbox.
            - What do you think? Leave a comment below.
            - We use cookies to make this site better. By clicking Accept you agree.
            The council will vote on aid for the shops on Thursday evening.
            - © 2025 The Harbour Post. All rights reserved.
            - This page last modified on 2025-02-03 17:48:26 UTC
            """);
    }

    @Test
    void allAfterTheArticleIsFurnitureAlsoWholeOtherArticles() {
        assertRoles(ARTICLE + """
            - Blue background
            - Comments
            - No comments yet...
            - Related Articles
            - Ferry line sold to its rival
            - Ferry line sold to its rival
            - 34 minutes ago
            - The ferry line has been sold to its rival for a price that neither of them would name on Tuesday.
            - Storm on its way to the coast
            - The Harbour Post: News of Every Pier
            """);
    }

    @Test
    void whatStandsBelowAboutTheAuthorIsTheAuthor() {
        assertRoles(ARTICLE + """
            - About the author
            - Our correspondent covers ports and ferries. She once worked on a tug in the north.
            - Subscribe
            """);
    }

    @Test
    void whatReadersWroteBelowTheArticleIsFurniture() {
        assertRoles(ARTICLE + """
            - 102 comments
            - Newest
            - Oldest
            - gullwatcher 16 minutes ago
            - They said the same about the ferry in spring, and we all know how that ended.
            - Nobody who has to cross the harbour twice a day was asked what should be done.
            - pier7 about a minute ago
            - It was closed when I was a child and it will be closed when I am dead.
            - Leave a comment
            - Please keep to the subject, be brief, and be kind to those who think otherwise.
            """);
        assertRoles(ARTICLE + """
            - 2 thoughts on “Harbour bridge will stay closed until spring, and the shops pay for it”
            - gullwatcher says:
            - March 9, 2024 at 5:30 pm
            - They said the same about the ferry in spring, and we all know how that ended.
            - Reply
            - pier7 says:
            - March 9, 2024 at 7:02 pm
            - It was closed when I was a child and it will be closed when I am dead.
            - Reply
            """);
    }

    @Test
    void whatANewsletterPromisesIsFurnitureWhereAFieldForAnAddressFollows() {
        assertRoles(ARTICLE + """
            - Free daily newsletter
            - We explain what has happened at the harbour, and why it matters to you.
            - Enter your email address
            The council will vote on aid for the shops on Thursday evening.
            - Free daily newsletter
            The mayor did not want to say how much money there is.
            """);
    }

    @Test
    void commentsAtTheTopOfAPageDoNotEndItsArticle() {
        assertRoles(ARTICLE + """
            - 102 comments
            The council will vote on aid for the shops on Thursday evening.
            The mayor did not want to say how much money there is.
            The ferry company has said that it can run an hour longer.
            A bus goes round the harbour until the bridge is open again.
            - Reply
            - Reply
            """);
    }

    @Test
    void entriesOfALiveBlogAreNoComments() {
        assertRoles(ARTICLE + """
            - Comments (34)
            The council has met to vote on aid for the shops by the harbour.
            9 March 2024 12.10 GMT
            The mayor did not want to say how much money there is.
            9 March 2024 11.30 GMT
            The ferry company has said that it can run an hour longer.
            """);
    }

    @Test
    void storiesThatTellTheirAgeAreOtherArticles() {
        assertRoles(ARTICLE + """
            - Latest stories
            - The Harbour Post
            - Governor never liked ships
            - The governor of the island told a guest that he has been seasick since he was a child.
            - 5h ago
            - AP
            - Man finds ring after forty years
            - A plumber from the harbour found his ring in a field of potatoes on Tuesday.
            - 2h ago
            """);
    }

    @Test
    void theArticleMayGoOnAfterABoxOfLinks() {
        assertRoles(ARTICLE + """
            - Related Stories
            - Crane strikes the bridge
            - Tunnel tolls dropped
            The council will vote on aid for the shops on Thursday evening.
            The mayor did not want to say how much money there is.
            """);
    }

    @Test
    void titlesOfOtherPagesInsideTheArticleAreFurniture() {
        assertRoles("""
            # Harbour bridge to stay closed until spring
            """ + ARTICLE + """
            - The harbour bridge that everybody loves to hate
            - Small town shakes its head over a crack
            The council will vote on aid for the shops on Thursday evening.
            The mayor did not want to say how much money there is.
            """);
    }

    @Test
    void aTitleThatStandsTwiceIsALink() {
        assertRoles(ARTICLE + """
            - Crane strikes the bridge in a storm
            - Crane strikes the bridge in a storm
            The council will vote on aid for the shops on Thursday evening.
            """);
    }

    @Test
    void otherLanguagesHaveTheirFurnitureToo() {
        assertRoles("""
            # Hafenbrücke bleibt bis zum Frühjahr gesperrt
            - Von Anna Berg
            Die Hafenbrücke bleibt bis zum Frühjahr gesperrt, wie die Stadt am Dienstag mitteilte.
            - Anzeige
            Taucher hatten am Sonntag einen zweiten Riss im nördlichen Pfeiler entdeckt.
            - Lesen Sie auch: Kran rammt Brücke im Sturm
            Am Donnerstag stimmt der Rat darüber ab, ob es Geld für die Geschäfte gibt.
            - Meistgelesen
            - Mann isst nur Äpfel
            """);
    }

    @Test
    void chineseHasItsFurnitureToo() {
        assertRoles("""
            # 港口大桥关闭至明年春天
            - 2025年11月07日 14:30
            北港市长周二表示，由于在北侧桥墩发现第二条裂缝，港口大桥将继续关闭。
            潜水员上周日在检查桥基时发现了这条裂缝，修理工作至少需要五个月。
            - 责任编辑：李小明
            - 相关阅读
            - 起重机在风暴中撞上大桥
            """);
    }

    @Test
    void theRestOfAMenuUnderTheArticleIsFurniture() {
        assertRoles(ARTICLE + """
            - Share this:
            - Facebook
            - Privacy policy
            - About us
            - The Harbour Post
            """);
    }
}
