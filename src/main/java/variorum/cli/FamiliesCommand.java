package variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import variorum.collate.FamilyFinder;
import variorum.collate.OpenedVersions;
import variorum.collate.OpenedVersions.Refusal;
import variorum.collate.VersionOpener;
import variorum.model.Family;
import variorum.progress.Monitor;

/** {@code variorum families}: which files tell the same story. */
final class FamiliesCommand {
    private FamiliesCommand() {}

    /** One line for each family, the largest first, with the number that {@code --family} takes. */
    static String lines(List<Path> paths, Terminal terminal) throws Trouble {
        OpenedVersions opened = VersionOpener.open(paths, Optional.empty(), Monitor.NONE);
        for (Refusal refusal : opened.refusals()) {
            if (refusal.named()) {
                throw new Trouble(refusal.sentence());
            }
        }
        OpeningRemarks.tell(opened, terminal);
        StringBuilder lines = new StringBuilder();
        int number = 1;
        for (Family family : FamilyFinder.find(opened.versions(), Monitor.NONE)) {
            List<String> names = family.versions().stream()
                    .map(index -> opened.versions().get(index).name())
                    .toList();
            lines.append(number++).append("  ").append(String.join(", ", names)).append('\n');
        }
        return lines.toString();
    }
}
