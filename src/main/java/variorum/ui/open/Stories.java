package variorum.ui.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.display.ShortNames;

/** The versions of a set, grouped by the story they tell. A story without a shown version is put aside. */
public record Stories(OpenSet set) {

    /** The same versions with those of one story together; the story with the most versions comes first. */
    static OpenSet grouped(OpenSet set) {
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (int index = 0; index < set.size(); index++) {
            sizes.merge(storyOf(set, index), 1, Integer::sum);
            firsts.putIfAbsent(storyOf(set, index), index);
        }
        Comparator<Integer> bySize = Comparator.comparingInt(index -> -sizes.getOrDefault(storyOf(set, index), 0));
        return set.inOrder(indexes(set)
                .boxed()
                .sorted(bySize.thenComparing(index -> firsts.getOrDefault(storyOf(set, index), 0)))
                .map(set.order()::get)
                .toList());
    }

    /**
     * The set in which the versions tell these stories.
     *
     * @param found the story of versions by their identity; the others keep theirs
     */
    static OpenSet told(OpenSet set, Map<String, String> found) {
        return set.replacing(set.versions().stream()
                .map(version -> version.inStory(found.getOrDefault(version.identity(), version.story())))
                .toList());
    }

    /** The same versions, with those from {@code newFrom} on moved after the last one of their story. */
    static OpenSet joined(OpenSet set, int newFrom) {
        List<Integer> order = indexes(set).limit(newFrom).boxed().collect(Collectors.toCollection(ArrayList::new));
        for (int index = newFrom; index < set.size(); index++) {
            String story = storyOf(set, index);
            int last = order.size() - 1;
            while (last >= 0 && !storyOf(set, order.get(last)).equals(story)) {
                last--;
            }
            order.add(last < 0 ? order.size() : last + 1, index);
        }
        return set.inOrder(order.stream().map(set.order()::get).toList());
    }

    private static String storyOf(OpenSet set, int index) {
        return set.versions().get(index).story();
    }

    private static IntStream indexes(OpenSet set) {
        return IntStream.range(0, set.size());
    }

    public boolean areSeveral() {
        return set.versions().stream().map(OpenVersion::story).distinct().count() > 1;
    }

    /** The indexes of the versions that tell the same story as this one. */
    public List<Integer> with(int index) {
        return those(storyOf(set, index)::equals);
    }

    /** The versions of stories that are not put aside. */
    public List<Integer> inSight() {
        return those(shown()::contains);
    }

    /**
     * Names for little room; versions of stories that are put aside may be named quite differently, and do not count.
     */
    public ShortNames shortNames() {
        return ShortNames.of(
                inSight().stream().map(index -> set.version(index).name()).toList());
    }

    /** The versions of stories that are put aside. */
    public List<Integer> aside() {
        Set<String> shown = shown();
        return those(story -> !shown.contains(story));
    }

    /** The first version of each story that is put aside. */
    public List<Integer> firstsAside() {
        Set<String> seen = new HashSet<>();
        return aside().stream().filter(index -> seen.add(storyOf(set, index))).toList();
    }

    private Set<String> shown() {
        return indexes(set)
                .filter(set::isShown)
                .mapToObj(index -> storyOf(set, index))
                .collect(Collectors.toSet());
    }

    private List<Integer> those(Predicate<String> story) {
        return indexes(set)
                .filter(index -> story.test(storyOf(set, index)))
                .boxed()
                .toList();
    }

    public boolean isAside(int index) {
        return with(index).stream().noneMatch(set::isShown);
    }

    /** Whether the version tells the same story as the base. */
    public boolean isOfBase(int index) {
        return storyOf(set, index).equals(storyOf(set, set.base()));
    }

    /**
     * Shows or hides a version. If it is one of several of a story that is put aside, that story is shown instead of
     * the others.
     */
    public OpenSet toggled(int index) {
        return bringsStory(index) ? showingOnly(index) : set.toggled(index);
    }

    /** Makes that version the base. If its story was put aside, it is shown instead of the others. */
    public OpenSet withBase(int index) {
        return (bringsStory(index) ? showingOnly(index) : set).withBase(index);
    }

    /** Whether the version is one of several of a story that is put aside, so that showing it shows that story. */
    public boolean bringsStory(int index) {
        return isAside(index) && with(index).size() > 1;
    }

    /** Shows the story of a version, including that version, and puts the others aside. */
    public OpenSet showingOnly(int index) {
        List<Integer> story = with(index);
        int base = story.contains(set.base()) ? set.base() : story.get(0);
        return showing(Stream.concat(Stream.of(base, index), story.stream()), base);
    }

    /**
     * Shows as many versions as can be read side by side, of as many stories as possible; but of the base's story two,
     * so that what told the reader of it stays in sight.
     */
    public OpenSet showingAll() {
        Map<String, Integer> told = new HashMap<>();
        Map<Integer, Integer> ranks = new HashMap<>();
        indexes(set).forEach(index -> ranks.put(index, told.merge(storyOf(set, index), 1, Integer::sum)));
        Stream<Integer> firstOfEach =
                indexes(set).boxed().sorted(Comparator.comparingInt(index -> ranks.getOrDefault(index, 0)));
        Stream<Integer> ofBase = with(set.base()).stream()
                .filter(index -> index != set.base())
                .sorted(Comparator.comparing(set::isShown).reversed())
                .limit(1);
        return showing(Stream.of(Stream.of(set.base()), ofBase, firstOfEach).flatMap(Function.identity()), set.base());
    }

    private OpenSet showing(Stream<Integer> wanted, int base) {
        Set<Integer> hidden = indexes(set).boxed().collect(Collectors.toCollection(HashSet::new));
        wanted.distinct().limit(OpenSet.MOST_SHOWN_AT_FIRST).forEach(hidden::remove);
        return new OpenSet(set.versions(), base, set.against(), hidden, set.corrections());
    }

    /** Shows only the largest story, if any has several versions. */
    OpenSet showingLargest() {
        return areSeveral() && with(0).size() > 1 ? showingOnly(0) : set;
    }

    public boolean areMoreThanShownAtFirst() {
        return inSight().size() > OpenSet.MOST_SHOWN_AT_FIRST;
    }

    /** Shows all versions of the stories that are not put aside. */
    public OpenSet showingAllVersions() {
        Set<Integer> hidden = new HashSet<>(set.hidden());
        inSight().forEach(hidden::remove);
        return set.withHidden(hidden);
    }

    /** Whether some of them are hidden, and they are no more than a reader can survey. */
    public boolean canShowAllVersions() {
        return inSight().size() <= NearVersions.MOST && !inSight().stream().allMatch(set::isShown);
    }

    /** Whether showing all stories would change anything. */
    public boolean canShowAll() {
        return areSeveral() && !showingAll().equals(set);
    }

    /** Whether showing only the base's story would change anything. */
    public boolean canShowOne() {
        return areSeveral()
                && with(set.base()).size() > 1
                && !showingOnly(set.base()).equals(set);
    }

    /** The nearest place at which the version is among those of its story. */
    public int nearestPlace(int index, int place) {
        List<Integer> story = with(index);
        return Math.max(story.get(0), Math.min(story.get(story.size() - 1), place));
    }
}
