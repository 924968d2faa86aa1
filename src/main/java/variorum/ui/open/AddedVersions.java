package variorum.ui.open;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Versions that the reader added to the open ones, and how to take them out and put them back.
 *
 * @param versions each as a version that can be closed, in their order; none if all were open already
 * @param gaveWay the identities of those that were hidden to make room
 */
public record AddedVersions(List<ClosedVersion> versions, Set<String> gaveWay) {
    public AddedVersions {
        versions = List.copyOf(versions);
        gaveWay = Set.copyOf(gaveWay);
    }

    static AddedVersions between(OpenSet before, OpenSet after) {
        List<ClosedVersion> added = IntStream.range(0, after.size())
                .filter(index -> !before.order().contains(after.order().get(index)))
                .mapToObj(index -> ClosedVersion.of(after, index))
                .toList();
        Set<String> hidden = before.columns().stream()
                .map(before.order()::get)
                .filter(version -> !after.isShown(after.order().indexOf(version)))
                .collect(Collectors.toSet());
        return new AddedVersions(added, hidden);
    }

    /** The set without them; versions that gave way are shown again. */
    public OpenSet leave(OpenSet set) {
        OpenSet left = set;
        for (ClosedVersion version : versions) {
            left = version.leave(left);
        }
        return left.withHidden(withoutGivenWay(left));
    }

    private Set<Integer> withoutGivenWay(OpenSet set) {
        return set.hidden().stream()
                .filter(index -> !gaveWay.contains(set.order().get(index)))
                .collect(Collectors.toSet());
    }

    /** The set with them, each where it was; the versions that gave way do so again. */
    public OpenSet comeBack(OpenSet set) {
        OpenSet back = set;
        for (ClosedVersion version : versions) {
            back = version.comeBack(back);
        }
        return back.hiding(placesOfGivenWay(back));
    }

    private Set<Integer> placesOfGivenWay(OpenSet set) {
        Set<Integer> places = new HashSet<>();
        for (int index = 0; index < set.size(); index++) {
            if (!set.isBase(index) && gaveWay.contains(set.order().get(index))) {
                places.add(index);
            }
        }
        return places;
    }
}
