package variorum.read.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.DocumentBuilder;

final class RunningHeadTest {
    /** Else its few words would be taken for a byline's, which stand beside furniture, too. */
    @Test
    void aShortTitleBelowARunningHeadIsTheHeadline() {
        DocumentBuilder document = new DocumentBuilder();
        document.addRunning("The Harbour Post, draft of 3 March");
        document.add("Harbour Bridge Shut", Optional.empty());
        document.add("The bridge will stay closed until spring, the council said on Monday.", Optional.empty());
        document.add("The shops near it have lost a third of their trade since it was shut.", Optional.empty());
        document.addRunning("Confidential");
        assertThat(RoleGuesser.paragraphs(document.build(), Monitor.NONE))
                .extracting(Paragraph::role)
                .containsExactly(Role.FURNITURE, Role.HEADLINE, Role.BODY, Role.BODY, Role.FURNITURE);
    }
}
