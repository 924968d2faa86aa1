package variorum.read.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;
import variorum.read.html.HtmlFormat;
import variorum.read.text.TextFormat;

final class MailFormatTest {
    private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n";
    private static final String PAGE = "Content-Type: text/html; charset=utf-8\n";

    @Test
    void ofAPlainTextAndThePageThatSaysTheSameThePlainTextIsRead() throws Exception {
        assertThat(read(multipart("alternative", PLAIN + "\nPlain.", PAGE + "\n<p>Page.</p>")))
                .containsExactly("Subject", "Plain.");
    }

    @Test
    void thePageIsReadWhereThePlainTextIsEmpty() throws Exception {
        assertThat(read(multipart("alternative", PLAIN + "\n \n", PAGE + "\n<p>Page.</p>")))
                .containsExactly("Subject", "Page.");
    }

    @Test
    void textBeforeAndAfterAPictureIsRead() throws Exception {
        String picture = "Content-Type: image/png\n\nAAAA";
        assertThat(read(multipart("mixed", PLAIN + "\nBefore.", picture, PLAIN + "\nAfter.")))
                .containsExactly("Subject", "Before.", "After.");
    }

    @Test
    void theFooterOfAMailingListDoesNotStandForThePageBeforeIt() throws Exception {
        assertThat(read(multipart("mixed", PAGE + "\n<p>Page.</p>", PLAIN + "\nFooter.")))
                .containsExactly("Subject", "Page.", "Footer.");
    }

    @Test
    void attachedTextsAndMailsAreLeftOut() throws Exception {
        String attached = "Content-Disposition: Attachment; filename=a\n";
        String mail = attached + "Content-Type: message/rfc822\n\nSubject: Old\n" + PLAIN + "\nOld.";
        assertThat(read(multipart("mixed", attached + PLAIN + "\nNo.", PAGE + "\n<p>Page.</p>", mail)))
                .containsExactly("Subject", "Page.");
    }

    @Test
    void whatBelongsToAPageIsLeftOut() throws Exception {
        assertThat(read(multipart("related", PAGE + "\n<p>Page.</p>", PAGE + "\n<p>Frame.</p>")))
                .containsExactly("Subject", "Page.");
    }

    @Test
    void quotationMarksOfWindowsAreReadThoughTheMailSaysLatin1() throws Exception {
        String mail = "Subject: Subject\nContent-Type: text/plain; charset=iso-8859-1\n\nHe said “no”.\n";
        assertThat(paragraphs(mail.getBytes(Charset.forName("windows-1252"))))
                .containsExactly("Subject", "He said “no”.");
    }

    @Test
    void charactersBeyondTheEncodingThatTheMailNamesAreRead() throws Exception {
        String mail = "Subject: Subject\nContent-Type: text/plain; charset=gb2312\n\n他说，朱镕基总理会来，我们等着他。\n";
        assertThat(paragraphs(mail.getBytes(Charset.forName("GBK")))).containsExactly("Subject", "他说，朱镕基总理会来，我们等着他。");
    }

    private static String multipart(String kind, String... parts) {
        return "Subject: Subject\nMIME-Version: 1.0\nContent-Type: multipart/" + kind + "; boundary=B\n\n--B\n"
                + String.join("\n--B\n", parts) + "\n--B--\n";
    }

    private static List<String> read(String mail) throws IOException {
        return paragraphs(mail.getBytes(UTF_8));
    }

    private static List<String> paragraphs(byte[] mail) throws IOException {
        DocumentText text =
                new MailFormat(new TextFormat(), new HtmlFormat()).read(mail, Optional.empty(), Monitor.NONE);
        return text.blocks().stream().map(block -> block.span().of(text.text())).toList();
    }
}
