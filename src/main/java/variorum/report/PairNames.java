package variorum.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;

/** File names for the comparisons of a collation, such as {@code wire to morning.patch}. */
final class PairNames {
    /** Characters that some file system forbids, or that cause trouble in a shell or a listing. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");

    private static final Pattern FILE_ENDING = Pattern.compile("\\.\\p{Alnum}{1,5}$");

    private static final Pattern WORD_START = Pattern.compile("(?<=[ _-])[^ _-]");

    /** In bytes; twice as many, and what is put between and after them, fit into 255. */
    private static final int LONGEST = 110;

    private PairNames() {}

    /** In the order of the comparisons; no two are the same, even ignoring case. */
    static List<String> of(Collation collation, String ending) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Comparison comparison : collation.comparisons()) {
            String name = ofAll(List.of(collation.base(comparison), collation.other(comparison)));
            String free = name;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                free = name + " (" + number + ")";
            }
            names.add(free + "." + ending);
        }
        return names;
    }

    /** A name for one file on these versions, without an ending, such as {@code wire and 3 others}. */
    static String ofAll(List<Version> versions) {
        String ending = versions.size() < 2 ? "" : commonEnding(versions);
        String first = safe(versions.get(0), ending);
        int others = versions.size() - 1;
        return switch (others) {
            case 0 -> first;
            case 1 -> first + " to " + safe(versions.get(1), ending);
            default -> first + " and " + others + " others";
        };
    }

    /** The ending that all of their files have; empty if they differ. */
    private static String commonEnding(List<Version> versions) {
        Matcher first = FILE_ENDING.matcher(versions.get(0).name());
        String ending = first.find() ? first.group() : "";
        return versions.stream()
                        .map(Version::name)
                        .allMatch(name -> name.endsWith(ending) && name.length() > ending.length())
                ? ending
                : "";
    }

    private static String safe(Version version, String ending) {
        String name = version.name();
        String bare = UNSAFE.matcher(name.substring(0, name.length() - ending.length()))
                .replaceAll("_");
        String end = endOf(bare);
        return end.startsWith(".") || end.startsWith("-") ? "_" + end.substring(1) : end;
    }

    /** Of a long name the end, because that distinguishes it from others, from where a word begins. */
    private static String endOf(String name) {
        int from = 0;
        while (name.substring(from).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            from = name.offsetByCodePoints(from, 1);
        }
        Matcher word = WORD_START.matcher(name);
        boolean isCut = from > 0 && word.find(from) && word.start() - from < name.length() - word.start();
        return name.substring(isCut ? word.start() : from);
    }
}
