package variorum.ui.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.collate.CollationRequest;
import variorum.collate.VersionNames;
import variorum.display.Column;
import variorum.model.Against;
import variorum.model.Options;
import variorum.model.Version;
import variorum.session.HandCorrection;
import variorum.session.HandCorrections;

/**
 * The open versions, and how the reader wants to see them. All indexes are indexes of {@code versions}.
 *
 * @param versions in the order in which they were opened, unless the reader changed it
 * @param base the version that the others are compared with; if they are, it always has a pane
 * @param against the base, or the version before each
 * @param hidden the versions without a pane; of two or more, at least two are shown
 * @param corrections the links made and broken by hand
 */
public record OpenSet(
        List<OpenVersion> versions, int base, Against against, Set<Integer> hidden, HandCorrections corrections) {
    public static final OpenSet EMPTY = new OpenSet(List.of(), 0, Against.BASE, Set.of(), HandCorrections.NONE);

    /** As many panes as can be read side by side on a wide screen; a reader may show more. */
    static final int MOST_SHOWN_AT_FIRST = 8;

    private static final int FEWEST_SHOWN = 2;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");

    public OpenSet {
        versions = List.copyOf(versions);
        hidden = Set.copyOf(hidden);
    }

    public boolean isEmpty() {
        return versions.isEmpty();
    }

    public int size() {
        return versions.size();
    }

    public Version version(int index) {
        return versions.get(index).version();
    }

    /**
     * Adds versions at the end, without files that are open already. Names become longer if two would otherwise be the
     * same.
     */
    public OpenSet with(List<OpenVersion> more) {
        List<OpenVersion> all = new ArrayList<>(versions);
        Set<Integer> newHidden = new HashSet<>(hidden);
        for (OpenVersion version : more) {
            if (all.stream().noneMatch(version::isSameFileAs)) {
                if (all.size() - newHidden.size() >= MOST_SHOWN_AT_FIRST) {
                    newHidden.add(all.size());
                }
                all.add(version);
            }
        }
        return new OpenSet(named(all), base, against, newHidden, corrections);
    }

    /** Adds versions at that place among all, from 0. */
    OpenSet with(List<OpenVersion> more, int place) {
        OpenSet all = with(more);
        List<String> order = new ArrayList<>(order());
        order.addAll(Math.min(place, size()), all.order().subList(size(), all.size()));
        return all.inOrder(order);
    }

    private static List<OpenVersion> named(List<OpenVersion> versions) {
        Iterator<String> names = VersionNames.of(versions.stream()
                        .flatMap(version -> version.path().stream())
                        .toList())
                .iterator();
        Set<String> taken = new HashSet<>();
        List<OpenVersion> named = new ArrayList<>();
        for (OpenVersion version : versions) {
            boolean isFile = version.path().isPresent();
            String name = isFile ? names.next() : freeName(version.name(), taken);
            taken.add(name);
            named.add(version.named(name));
        }
        return named;
    }

    /** The name itself, or with the first number that is free. */
    private static String freeName(String name, Set<String> taken) {
        return Stream.concat(
                        Stream.of(name),
                        IntStream.rangeClosed(2, taken.size() + 2).mapToObj(number -> name + " " + number))
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }

    /** Replaces all versions. Links made by hand are kept as far as their words are found again. */
    OpenSet replacing(List<OpenVersion> newVersions) {
        if (newVersions.size() != versions.size()) {
            throw new IllegalArgumentException(newVersions.size() + " versions in " + versions.size() + " places");
        }
        return new OpenSet(newVersions, base, against, hidden, corrections).withCorrections(corrections);
    }

    /** Replaces one version. */
    public OpenSet replacing(int index, OpenVersion version) {
        List<OpenVersion> newVersions = new ArrayList<>(versions);
        newVersions.set(index, version.inPlaceOf(versions.get(index)));
        return replacing(named(newVersions));
    }

    /** Names a pasted text, with a number if another version has that name; a file keeps its own. */
    public OpenSet naming(int index, String wish) {
        String name = BLANKS.matcher(wish).replaceAll(" ").strip();
        if (name.isEmpty() || versions.get(index).path().isPresent()) {
            return this;
        }
        List<OpenVersion> newVersions = new ArrayList<>(versions);
        newVersions.remove(index);
        Set<String> taken = newVersions.stream().map(OpenVersion::name).collect(Collectors.toSet());
        newVersions.add(index, versions.get(index).named(freeName(name, taken)));
        return new OpenSet(newVersions, base, against, hidden, corrections);
    }

    /** The versions' identities, in their order. */
    public List<String> order() {
        return versions.stream().map(OpenVersion::identity).toList();
    }

    /** Whether the file that the version is from is open; that of pasted text never is. */
    public boolean hasFileOf(OpenVersion version) {
        return versions.stream().anyMatch(version::isSameFileAs);
    }

    /** The files that the versions are from, in the order of these. */
    public List<Path> files() {
        return versions.stream().flatMap(version -> version.path().stream()).toList();
    }

    /** The index of that version, even if its text or name changed; empty if it is not open. */
    public OptionalInt indexOf(OpenVersion version) {
        int index = order().indexOf(version.identity());
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** In the order of these identities; versions that are not among them come last. */
    public OpenSet inOrder(List<String> identities) {
        Map<String, Integer> wanted = new HashMap<>();
        IntStream.range(0, identities.size()).forEach(place -> wanted.putIfAbsent(identities.get(place), place));
        List<Integer> places = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        index -> wanted.getOrDefault(versions.get(index).identity(), identities.size() + index)))
                .toList();
        return new OpenSet(
                places.stream().map(versions::get).toList(),
                Math.max(0, places.indexOf(base)),
                against,
                hidden.stream().map(places::indexOf).collect(Collectors.toSet()),
                corrections);
    }

    /** With these corrections, which may have been made when the texts were different. */
    public OpenSet withCorrections(HandCorrections newCorrections) {
        HandCorrections found = newCorrections.following(order(), texts());
        return new OpenSet(versions, base, against, hidden, found);
    }

    /** The corrections whose paragraphs are not in the texts any longer. */
    List<HandCorrection> lostCorrections() {
        return corrections.lost(order(), texts());
    }

    public List<Version> texts() {
        return versions.stream().map(OpenVersion::version).toList();
    }

    /** Compares all with that version. */
    public OpenSet withBase(int newBase) {
        return new OpenSet(versions, newBase, Against.BASE, without(hidden, newBase), corrections);
    }

    public OpenSet withAgainst(Against newAgainst) {
        return new OpenSet(versions, base, newAgainst, without(hidden, base), corrections);
    }

    /** Whether the others are compared with that version. */
    public boolean isBase(int index) {
        return against == Against.BASE && index == base;
    }

    public boolean isShown(int index) {
        return !hidden.contains(index);
    }

    /** Whether the version can be shown if it is hidden, or hidden if it is shown. */
    public boolean canToggle(int index) {
        return !isShown(index) || (!isBase(index) && columns().size() > FEWEST_SHOWN);
    }

    /** Shows or hides a version, where that is possible. */
    OpenSet toggled(int index) {
        if (!canToggle(index)) {
            return this;
        }
        Set<Integer> newHidden = new HashSet<>(hidden);
        if (!newHidden.remove(index)) {
            newHidden.add(index);
        }
        return withHidden(newHidden);
    }

    OpenSet withHidden(Set<Integer> newHidden) {
        return new OpenSet(versions, base, against, newHidden, corrections);
    }

    /** With at least two shown, if there are two: the nearest hidden ones are added, preferably of a shown story. */
    public OpenSet withTwoShown(int near) {
        Stories stories = new Stories(this);
        return columns().size() >= FEWEST_SHOWN
                ? this
                : hidden.stream()
                        .min(Comparator.comparing(stories::isAside).thenComparingInt(index -> Math.abs(index - near)))
                        .map(nearest -> toggled(nearest).withTwoShown(near))
                        .orElse(this);
    }

    /** Hides all of these too. */
    public OpenSet hiding(Set<Integer> indexes) {
        Set<Integer> newHidden = new HashSet<>(hidden);
        newHidden.addAll(indexes);
        return withHidden(newHidden);
    }

    /** The versions shown, from left to right: the base first, when the others are compared with it. */
    public List<Integer> columns() {
        List<Integer> columns = new ArrayList<>(IntStream.range(0, versions.size())
                .filter(this::isShown)
                .boxed()
                .toList());
        if (against == Against.BASE && columns.remove((Integer) base)) {
            columns.add(0, base);
        }
        return List.copyOf(columns);
    }

    /**
     * The versions that are compared. With the base, all but those of stories that are put aside; for a chain, only
     * those shown, because a hidden one would break it.
     */
    public List<Integer> compared() {
        return against == Against.BASE ? new Stories(this).inSight() : columns();
    }

    public CollationRequest request() {
        List<Version> texts = compared().stream().map(this::version).toList();
        int place = Math.max(0, compared().indexOf(base));
        List<String> identities = compared().stream().map(order()::get).toList();
        return new CollationRequest(texts, place, new Options(against, Set.of()), corrections.among(identities, texts));
    }

    /** The columns as indexes into the compared versions, as in a collation. */
    public List<Integer> columnsOfCollation() {
        return columns().stream().map(compared()::indexOf).toList();
    }

    /** The version that a column of the picture shows. */
    public int indexOf(Column column) {
        return compared().get(column.version());
    }

    private static Set<Integer> without(Set<Integer> indexes, int index) {
        Set<Integer> rest = new HashSet<>(indexes);
        rest.remove(index);
        return rest;
    }
}
