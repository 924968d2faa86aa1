package variorum.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.collate.CollationRequest;
import variorum.collate.VersionNames;
import variorum.display.Column;
import variorum.model.Against;
import variorum.model.Options;
import variorum.model.Version;
import variorum.ui.words.Texts;

/**
 * The versions that are open, and how the reader wants to see them. Indexes are places in {@code versions}.
 *
 * @param versions in the order in which they were given
 * @param base the version that the others are compared with; it always has a pane when compared with
 * @param against the base, or the version before each
 * @param hidden the versions without a pane; of two or more, two at least are shown
 */
record OpenSet(List<OpenVersion> versions, int base, Against against, Set<Integer> hidden) {
    static final OpenSet EMPTY = new OpenSet(List.of(), 0, Against.BASE, Set.of());

    /** As many panes as can be read side by side on a wide screen; a reader may show more. */
    private static final int MOST_SHOWN_AT_FIRST = 8;

    private static final int FEWEST_SHOWN = 2;

    OpenSet {
        versions = List.copyOf(versions);
        hidden = Set.copyOf(hidden);
    }

    boolean isEmpty() {
        return versions.isEmpty();
    }

    int size() {
        return versions.size();
    }

    Version version(int index) {
        return versions.get(index).version();
    }

    /**
     * Adds versions at the end; files that are open already are left out. Names become longer where one would else
     * stand for two.
     */
    OpenSet with(List<OpenVersion> more) {
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
        return new OpenSet(named(all), base, against, newHidden);
    }

    private static List<OpenVersion> named(List<OpenVersion> versions) {
        Iterator<String> names = VersionNames.of(versions.stream()
                        .flatMap(version -> version.path().stream())
                        .toList())
                .iterator();
        int pasted = 0;
        List<OpenVersion> named = new ArrayList<>();
        for (OpenVersion version : versions) {
            String name = version.path().isPresent() ? names.next() : Texts.text("pasted.name", ++pasted);
            named.add(version.named(name));
        }
        return named;
    }

    /** Puts other texts in the versions' places. */
    OpenSet replacing(List<OpenVersion> newVersions) {
        if (newVersions.size() != versions.size()) {
            throw new IllegalArgumentException(newVersions.size() + " versions in " + versions.size() + " places");
        }
        return new OpenSet(newVersions, base, against, hidden);
    }

    /** Compares all with that version. */
    OpenSet withBase(int newBase) {
        return new OpenSet(versions, newBase, Against.BASE, without(hidden, newBase));
    }

    OpenSet withAgainst(Against newAgainst) {
        return new OpenSet(versions, base, newAgainst, without(hidden, base));
    }

    boolean isShown(int index) {
        return !hidden.contains(index);
    }

    /** Whether the version can be shown if it is hidden, or hidden if it is shown. */
    boolean canToggle(int index) {
        boolean isNeeded = against == Against.BASE && index == base;
        return !isShown(index) || (!isNeeded && columns().size() > FEWEST_SHOWN);
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
        return new OpenSet(versions, base, against, newHidden);
    }

    /** Shows none of these. */
    OpenSet without(Set<Integer> indexes) {
        Set<Integer> newHidden = new HashSet<>(hidden);
        newHidden.addAll(indexes);
        return new OpenSet(versions, base, against, newHidden);
    }

    /** The versions shown, from left to right: the base first, when the others are compared with it. */
    List<Integer> columns() {
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
     * The versions that are compared: all with the base, but for a chain only those shown, since a hidden one would
     * break it.
     */
    List<Integer> compared() {
        return against == Against.BASE
                ? IntStream.range(0, versions.size()).boxed().toList()
                : columns();
    }

    CollationRequest request() {
        List<Version> texts = compared().stream().map(this::version).toList();
        int place = Math.max(0, compared().indexOf(base));
        return new CollationRequest(texts, place, new Options(against, Set.of()), List.of());
    }

    /** The columns as places among the versions compared, which is how a collation counts them. */
    List<Integer> columnsOfCollation() {
        return columns().stream().map(compared()::indexOf).toList();
    }

    /** The version that a column of the picture shows. */
    int indexOf(Column column) {
        return compared().get(column.version());
    }

    private static Set<Integer> without(Set<Integer> indexes, int index) {
        Set<Integer> rest = new HashSet<>(indexes);
        rest.remove(index);
        return rest;
    }
}
