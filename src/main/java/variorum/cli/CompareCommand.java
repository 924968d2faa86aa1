package variorum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.collate.FamilyFinder;
import variorum.collate.OpenedVersions;
import variorum.collate.OpenedVersions.OpenedFile;
import variorum.collate.OpenedVersions.Refusal;
import variorum.collate.VersionOpener;
import variorum.model.Collation;
import variorum.model.Family;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.Exporters;
import variorum.report.Format;
import variorum.report.ReportFiles;
import variorum.report.content.Circumstances;
import variorum.report.content.Medium;
import variorum.report.content.Report;

/** {@code variorum compare}: reads the versions, collates them and writes one report. */
final class CompareCommand {
    private final Arguments arguments;
    private final Terminal terminal;

    CompareCommand(Arguments arguments, Terminal terminal) {
        this.arguments = arguments;
        this.terminal = terminal;
    }

    /**
     * Runs the command, and returns its {@link ExitStatus}.
     *
     * @throws Trouble when a file that was named cannot be read, or the report cannot be written; in either case
     *     nothing is written
     */
    int run() throws Trouble {
        refuseWhatTheFormatCannot();
        long inputs = arguments.paths().stream().filter(StandardInput::isMeant).count();
        if (inputs == 0) {
            return run(arguments.paths(), path -> true);
        }
        if (inputs > 1) {
            throw new Trouble("standard input can be one version only.");
        }
        try (StandardInput input = StandardInput.read(terminal.in())) {
            return run(input);
        } catch (IOException e) {
            throw new Trouble("standard input cannot be read: " + e.getMessage() + ".");
        }
    }

    private int run(StandardInput input) throws Trouble {
        try {
            return run(input.in(arguments.paths()), path -> !input.isAt(path));
        } catch (Trouble e) {
            throw new Trouble(input.named(e.sentence()));
        }
    }

    /** @param stays whether a file is still there afterwards */
    private int run(List<Path> paths, Predicate<Path> stays) throws Trouble {
        ProgressLine progress = new ProgressLine(terminal.err());
        Monitor monitor = monitor(progress);
        OpenedVersions opened = VersionOpener.open(paths, arguments.encoding(), monitor);
        progress.wipe();
        refuseWhatIsMissing(opened);
        refuseOutput(arguments.output().stream().toList(), opened);
        List<Family> families = families(opened.versions(), monitor);
        OpenedVersions compared = arguments.family().isEmpty() ? opened : opened.only(chosen(families));
        Collation collation = collate(compared.versions(), monitor)
                .withFamilies(arguments.family().isEmpty() ? families : List.of());
        progress.wipe();
        write(report(collation, compared, stays), opened, monitor);
        progress.wipe();
        return collation.showsChanges() ? ExitStatus.DIFFERENT : ExitStatus.SAME;
    }

    private Monitor monitor(ProgressLine progress) {
        Monitor monitor = terminal.showsProgress() && !arguments.quiet() ? progress : Monitor.NONE;
        return arguments.jobs().isPresent()
                ? monitor.withThreads(arguments.jobs().getAsInt())
                : monitor;
    }

    private void refuseWhatIsMissing(OpenedVersions opened) throws Trouble {
        List<String> named = opened.refusals().stream()
                .filter(Refusal::named)
                .map(Refusal::sentence)
                .toList();
        if (!named.isEmpty()) {
            throw new Trouble(String.join(" ", named));
        }
        if (!arguments.quiet()) {
            OpeningRemarks.tell(opened, terminal);
        }
        if (opened.files().size() < 2) {
            throw new Trouble("compare needs two versions, and there is only one: "
                    + opened.files().get(0).path() + ".");
        }
    }

    private void refuseOutput(List<Path> outputs, OpenedVersions opened) throws Trouble {
        List<Path> inputs = Stream.concat(
                        opened.files().stream().map(OpenedFile::path),
                        opened.refusals().stream().map(Refusal::path))
                .toList();
        for (Path output : outputs) {
            if (arguments.noClobber() && Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
                throw new Trouble(output + " is there already, and --no-clobber says not to replace it.");
            }
            for (Path input : inputs) {
                if (Files.isRegularFile(output) && isSameFile(input, output)) {
                    throw new Trouble(output + " is one of the files to compare; the report needs another name.");
                }
            }
        }
    }

    private static boolean isSameFile(Path input, Path output) {
        try {
            return Files.isSameFile(input, output);
        } catch (IOException e) {
            return input.toAbsolutePath()
                    .normalize()
                    .equals(output.toAbsolutePath().normalize());
        }
    }

    /** Not asked for two versions, which are compared whatever story they tell. */
    private List<Family> families(List<Version> versions, Monitor monitor) {
        boolean asked = arguments.family().isPresent();
        return asked || versions.size() > 2 ? FamilyFinder.find(versions, monitor) : List.of();
    }

    private Family chosen(List<Family> families) throws Trouble {
        int number = arguments.family().orElse(1);
        if (number < 1 || number > families.size()) {
            String are = families.size() == 1 ? "all versions are of one story." : "there are " + families.size() + ".";
            throw new Trouble("there is no family " + number + "; " + are);
        }
        Family family = families.get(number - 1);
        if (family.size() < 2) {
            throw new Trouble("family " + number + " is one version alone, with nothing to compare it with.");
        }
        return family;
    }

    private Collation collate(List<Version> versions, Monitor monitor) {
        return new Collator().collate(new CollationRequest(versions, 0, arguments.options(), List.of()), monitor);
    }

    private Report report(Collation collation, OpenedVersions compared, Predicate<Path> stays) {
        List<Optional<Path>> files = compared.files().stream()
                .map(file -> Optional.of(file.path()).filter(stays))
                .toList();
        Report report = Report.of(
                collation,
                Notes.NONE,
                new Circumstances(terminal.clock().instant(), arguments.title(), arguments.only(), files));
        return arguments.context().isPresent()
                ? report.withContext(arguments.context().getAsInt())
                : report;
    }

    private void write(Report report, OpenedVersions opened, Monitor monitor) throws Trouble {
        int pairs = report.collation().comparisons().size();
        if (arguments.output().isEmpty() && arguments.format().holdsOnePair() && pairs > 1) {
            throw new Trouble("the format " + arguments.format().id() + " holds one comparison, and there are " + pairs
                    + "; --output FOLDER makes a file for each.");
        }
        if (arguments.output().isEmpty()) {
            terminal.write(out -> Exporters.of(arguments.format()).write(report, medium(), out, monitor));
            return;
        }
        try {
            ReportFiles files = new ReportFiles(
                    report, arguments.format(), arguments.output().get());
            refuseOutput(files.files(), opened);
            files.write(monitor);
        } catch (IOException e) {
            throw new Trouble(String.valueOf(e.getMessage()));
        }
    }

    private void refuseWhatTheFormatCannot() throws Trouble {
        Format format = arguments.format();
        if (!arguments.only().isEmpty() && !format.canLimitChanges()) {
            throw new Trouble(
                    "--only is for " + ids(Format::canLimitChanges) + "; " + format.id() + " holds all changes.");
        }
        if (arguments.context().isPresent() && !format.canLimitContext()) {
            throw new Trouble("--context is for " + ids(Format::canLimitContext) + ", not for " + format.id() + ".");
        }
    }

    private static String ids(Predicate<Format> which) {
        return Stream.of(Format.values()).filter(which).map(Format::id).collect(Collectors.joining(", "));
    }

    private Medium medium() {
        Medium medium = terminal.medium();
        return new Medium(arguments.color().orElse(medium.colour()), medium.width());
    }
}
