package variorum.cli;

import variorum.collate.OpenedVersions;
import variorum.collate.OpenedVersions.FurtherFolder;
import variorum.collate.OpenedVersions.Refusal;

/** Tells of what was met while versions were opened, and stops nothing. */
final class OpeningRemarks {
    private OpeningRemarks() {}

    static void tell(OpenedVersions opened, Terminal terminal) {
        opened.refusals().stream()
                .filter(refusal -> !refusal.named())
                .map(Refusal::sentence)
                .forEach(sentence -> terminal.complain("warning: " + sentence));
        opened.remarks().forEach(terminal::complain);
        if (!opened.furtherFolders().isEmpty()) {
            terminal.complain("further folders, not read: " + FurtherFolder.list(opened.furtherFolders()));
        }
    }
}
