package variorum.cli;

import variorum.collate.OpenedVersions;
import variorum.collate.OpenedVersions.FurtherFolder;
import variorum.collate.OpenedVersions.Refusal;

/** Prints what the user should know about the opening of the versions; nothing here is fatal. */
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
