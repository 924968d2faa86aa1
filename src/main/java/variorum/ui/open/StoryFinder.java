package variorum.ui.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.collate.FamilyFinder;
import variorum.model.Family;
import variorum.progress.Monitor;

/** Finds which of the versions that are open tell one story. */
public final class StoryFinder {
    private StoryFinder() {}

    /** For the identity of each version what its story is known by. Two versions are compared whatever they tell. */
    static Map<String, String> find(List<OpenVersion> versions, Monitor monitor) {
        Map<String, String> stories = new HashMap<>();
        if (versions.size() > 2) {
            List<Family> families = FamilyFinder.find(
                    versions.stream().map(OpenVersion::version).toList(), monitor);
            for (Family family : families) {
                String story = versions.get(family.first()).identity();
                family.versions()
                        .forEach(index -> stories.put(versions.get(index).identity(), story));
            }
        }
        return stories;
    }

    /** The same set, in which it is known what the versions tell. */
    public static OpenSet findIn(OpenSet set, Monitor monitor) {
        return Stories.told(set, find(set.versions(), monitor));
    }
}
