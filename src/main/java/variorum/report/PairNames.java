package variorum.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;

/** File names for the comparisons of a collation, such as {@code wire.txt to morning.txt.patch}. */
final class PairNames {
    /** Characters that some file system forbids, or that cause trouble in a shell or a listing. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");

    /** Twice as many letters of four bytes each, and what is put between and after them, fit into 255 bytes. */
    private static final int LONGEST = 28;

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

    /** A name for one file on these versions, without an ending, such as {@code wire.txt and 3 others}. */
    static String ofAll(List<Version> versions) {
        String first = safe(versions.get(0));
        int others = versions.size() - 1;
        return switch (others) {
            case 0 -> first;
            case 1 -> first + " to " + safe(versions.get(1));
            default -> first + " and " + others + " others";
        };
    }

    /** Shortened at the beginning, because the end of a long name distinguishes it from others. */
    private static String safe(Version version) {
        String name = UNSAFE.matcher(version.name()).replaceAll("_");
        int signs = name.codePointCount(0, name.length());
        String end = signs <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, signs - LONGEST));
        return end.startsWith(".") || end.startsWith("-") ? "_" + end.substring(1) : end;
    }
}
