package variorum.read.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The order in which the versions of a story were made: by the dates in their names if at least half have one, or else
 * by the numbers, or else by file time. The file time also replaces a missing date. Files without a number come last,
 * each followed by those that number its name, as {@code final-v2} does {@code final}.
 */
final class VersionOrder {
    /** Digits without leading noughts: the longer ones are the larger number. */
    private static final Comparator<String> BY_SIZE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<Dated> BY_NUMBERS = (one, that) ->
            Arrays.compare(one.numbers.toArray(new String[0]), that.numbers.toArray(new String[0]), BY_SIZE);

    private static final Comparator<Dated> BY_NAME = BY_NUMBERS.thenComparing(dated -> dated.name);

    private VersionOrder() {}

    /**
     * The files in their order.
     *
     * @param folder in which they were found; the names of the folders between count where a file's own name says
     *     nothing
     */
    static List<Path> sorted(Path folder, List<FoundFile> files) {
        List<Dated> all = files.stream().map(file -> Dated.of(folder, file)).toList();
        return inOrder(all).stream().map(dated -> dated.file.path()).toList();
    }

    private static List<Dated> inOrder(List<Dated> files) {
        long dates = files.stream().filter(file -> file.date.isPresent()).count();
        long numbers = files.stream().filter(file -> !file.numbers.isEmpty()).count();
        if (dates * 2 >= files.size()) {
            return sorted(files, Comparator.comparing(Dated::dateOrTime).thenComparing(BY_NAME));
        }
        Comparator<Dated> byTime = Comparator.comparing(Dated::time).thenComparing(BY_NAME);
        return numbers * 2 >= files.size() ? byNumber(files, byTime) : sorted(files, byTime);
    }

    private static List<Dated> byNumber(List<Dated> files, Comparator<Dated> byTime) {
        Comparator<Dated> byNumber = BY_NUMBERS.thenComparing(byTime);
        List<Dated> bare =
                sorted(files.stream().filter(file -> file.numbers.isEmpty()).toList(), byTime);
        Map<Optional<Dated>, List<Dated>> numbered = files.stream()
                .filter(file -> !file.numbers.isEmpty())
                .collect(Collectors.groupingBy(file -> bare.stream()
                        .filter(file::numbersTheNameOf)
                        .max(Comparator.comparing(named -> named.name.length()))));
        List<Dated> order = new ArrayList<>(sorted(numbered.getOrDefault(Optional.empty(), List.of()), byNumber));
        for (Dated named : bare) {
            order.add(named);
            order.addAll(sorted(numbered.getOrDefault(Optional.of(named), List.of()), byNumber));
        }
        return order;
    }

    private static List<Dated> sorted(List<Dated> files, Comparator<Dated> order) {
        return files.stream().sorted(order).toList();
    }

    /**
     * What a file's name says about its place.
     *
     * @param numbers those in the name, in order, without leading noughts
     */
    private record Dated(FoundFile file, String name, Optional<String> date, List<String> numbers) {
        private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

        /** As {@code -v2}, {@code (2)}, {@code _version 2} or {@code 2}. */
        private static final Pattern NUMBERED = Pattern.compile("([^\\p{L}\\d]+\\p{L}{0,8})?[^\\p{L}\\d]*\\d+\\)?");

        static Dated of(Path folder, FoundFile file) {
            String own = stem(String.valueOf(file.path().getFileName()));
            String whole = stem(folder.relativize(file.path()).toString());
            List<String> numbers = numbers(own);
            return new Dated(
                    file,
                    whole.toLowerCase(Locale.ROOT),
                    DateInName.of(own).or(() -> DateInName.of(whole)),
                    numbers.isEmpty() ? numbers(whole) : numbers);
        }

        private static String stem(String name) {
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }

        private static List<String> numbers(String name) {
            return NO_DIGITS
                    .splitAsStream(name)
                    .filter(digits -> !digits.isEmpty())
                    .map(digits -> digits.replaceFirst("^0+", ""))
                    .toList();
        }

        /** Whether this name is that one with a number after it. */
        boolean numbersTheNameOf(Dated that) {
            return name.startsWith(that.name)
                    && NUMBERED.matcher(name.substring(that.name.length())).matches();
        }

        /** When the file was last written, as digits that compare with those of a date. */
        String time() {
            return NO_DIGITS.matcher(file.modified().toString()).replaceAll("");
        }

        String dateOrTime() {
            return date.orElseGet(this::time);
        }
    }
}
