package variorum.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.display.Change;
import variorum.display.ChangeGroup;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.display.ShownChanges;
import variorum.display.Tally;
import variorum.display.Verdict;
import variorum.model.Comparison;
import variorum.model.Encoding;
import variorum.model.Ignorable;
import variorum.model.ParagraphRange;
import variorum.model.Version;
import variorum.ui.compare.picture.Picture;
import variorum.ui.open.OpenSet;
import variorum.ui.open.Stories;
import variorum.ui.words.Texts;

/** What the status line says about a picture; each part is empty if there is nothing to say. */
public final class StatusTexts {
    /** In the order of their importance to a reader. */
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.REWORDED,
            Verdict.REWRITTEN,
            Verdict.SPLIT,
            Verdict.MERGED,
            Verdict.KEPT,
            Verdict.REMOVED,
            Verdict.ADDED,
            Verdict.MOVED);

    private StatusTexts() {}

    /**
     * Something the line says.
     *
     * @param terse the same where there is little room
     * @param hint everything there is to say, for the tooltip
     */
    public record Wording(String full, String terse, String hint) {
        private static final Wording NONE = only("");

        Wording(String full, String terse) {
            this(full, terse, full);
        }

        /** A wording that is the same where there is little room. */
        public static Wording only(String words) {
            return new Wording(words, words);
        }

        private static Wording of(String name, Object... arguments) {
            return new Wording(Texts.text(name, arguments), Texts.text(name + "-terse", arguments));
        }
    }

    /** Such as {@code Paragraphs: 7 reworded, 1 kept, 5 removed}; verdicts without paragraphs are left out. */
    public static Wording verdicts(Picture picture) {
        if (picture.isEmpty()) {
            return Wording.NONE;
        }
        if (picture.plan().columns().size() == 1) {
            return Wording.only(Texts.text("status.alone"));
        }
        Map<Verdict, Integer> counts = picture.plan().tally().verdicts();
        String counted = VERDICTS.stream()
                .filter(counts::containsKey)
                .map(verdict -> Texts.text("status." + verdict.id(), counts.getOrDefault(verdict, 0)))
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? Wording.NONE : Wording.of("status.paragraphs", counted);
    }

    /** That something was not compared in full; the hint says what, and why. */
    public static Wording degraded(Picture picture) {
        List<Integer> onScreen = picture.plan().versions();
        String reasons = picture.collation().comparisons().stream()
                .filter(comparison -> onScreen.containsAll(List.of(comparison.base(), comparison.other())))
                .map(Comparison::degraded)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        String said = Texts.text("status.degraded");
        return reasons.isEmpty() ? Wording.NONE : new Wording(said, said, reasons);
    }

    /** Such as {@code 250 of 359 changes shown}; empty if all are. The rest are hidden, or in furniture. */
    public static Wording changes(Picture picture) {
        Tally tally = picture.plan().tally();
        return tally.changes() == tally.all()
                ? Wording.NONE
                : Wording.of("status.changes", tally.changes(), tally.all());
    }

    /** The shown changes by kind, one kind a line; empty if there are none. */
    public static String groups(Picture picture) {
        ShownChanges changes = ShownChanges.of(picture.plan());
        return Stream.concat(
                        Stream.of(ChangeGroup.values())
                                .filter(group -> changes.of(group) > 0)
                                .map(group -> Texts.text("changes.of-" + group.id(), changes.of(group))),
                        Stream.of(changes.paragraphs())
                                .filter(paragraphs -> paragraphs > 0)
                                .map(paragraphs -> Texts.text("changes.of-paragraphs", paragraphs)))
                .collect(Collectors.joining("\n"));
    }

    /** Such as {@code 3 hidden: quote marks 2, spacing 1}. */
    public static Wording hidden(Picture picture) {
        Map<Ignorable, Integer> hidden = picture.plan().tally().hidden();
        int sum = picture.plan().tally().allHidden();
        if (sum == 0) {
            return Wording.NONE;
        }
        String kinds = Stream.of(Ignorable.values())
                .filter(kind -> hidden.getOrDefault(kind, 0) > 0)
                .map(kind -> Texts.text("status.hidden-" + kind.id(), hidden.getOrDefault(kind, 0)))
                .collect(Collectors.joining(", "));
        return Wording.of("status.hidden", sum, kinds);
    }

    /** Such as {@code 8 of 12 versions shown}, of the stories that are not put aside; empty if all are. */
    public static Wording shownVersions(OpenSet set) {
        int shown = set.columns().size();
        int all = set.size() - new Stories(set).aside().size();
        return shown == all ? Wording.NONE : Wording.of("status.versions", shown, all);
    }

    /** Such as {@code 2 versions of another story not shown}. */
    public static Wording putAside(OpenSet set) {
        Stories stories = new Stories(set);
        int versions = stories.aside().size();
        return versions == 0
                ? Wording.NONE
                : Wording.of("status.aside", versions, stories.firstsAside().size());
    }

    /** Such as {@code 106 in 57 paragraphs of page furniture}. */
    public static Wording furniture(Picture picture) {
        DisplayPlan plan = picture.plan();
        int paragraphs = closed(plan, Contents.FURNITURE)
                .flatMap(fold -> fold.paragraphs().stream())
                .mapToInt(ParagraphRange::size)
                .sum();
        if (paragraphs == 0) {
            return Wording.NONE;
        }
        int changes = plan.tally().inFurniture();
        return Wording.of(changes == 0 ? "status.furniture" : "status.furniture-changes", paragraphs, changes);
    }

    /** Such as {@code 14 unchanged paragraphs put away}: all versions have the same ones, so each counts once. */
    public static Wording unchanged(Picture picture) {
        int paragraphs = closed(picture.plan(), Contents.UNCHANGED)
                .mapToInt(StatusTexts::mostInOneVersion)
                .sum();
        return paragraphs == 0 ? Wording.NONE : Wording.of("status.unchanged", paragraphs);
    }

    private static int mostInOneVersion(FoldRow fold) {
        return fold.paragraphs().stream().mapToInt(ParagraphRange::size).max().orElse(0);
    }

    private static Stream<FoldRow> closed(DisplayPlan plan, Contents contents) {
        return plan.rows().stream()
                .filter(FoldRow.class::isInstance)
                .map(FoldRow.class::cast)
                .filter(fold -> !fold.open() && fold.contents() == contents);
    }

    /** Such as {@code words dimmed: 41}. */
    public static String dimmed(Picture picture) {
        Map<ChangeGroup, Long> dimmed = picture.plan().changes().stream()
                .filter(Change::dimmed)
                .collect(Collectors.groupingBy(change -> ChangeGroup.of(change.category()), Collectors.counting()));
        return Stream.of(ChangeGroup.values())
                .filter(dimmed::containsKey)
                .map(group -> Texts.text("status.dimmed-" + group.id(), dimmed.getOrDefault(group, 0L)))
                .collect(Collectors.joining(", "));
    }

    /** The encodings of the columns, each once. */
    public static String encodings(Picture picture) {
        return picture.versions().stream()
                .map(Version::encoding)
                .flatMap(Optional::stream)
                .map(StatusTexts::encoding)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A guess is shown as one. */
    public static String encoding(Encoding encoding) {
        return encoding.sure() ? encoding.name() : Texts.text("encoding.doubtful", encoding.name());
    }

    /** Why the encoding can be trusted, or not. */
    public static String encodingReason(Encoding encoding) {
        return Texts.text(encoding.sure() ? "encoding.sure-tip" : "encoding.doubtful-tip", encoding.name());
    }
}
