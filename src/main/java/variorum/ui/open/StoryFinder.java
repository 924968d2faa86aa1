package variorum.ui.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.collate.FamilyFinder;
import variorum.model.Family;
import variorum.progress.Monitor;

/** Finds which open versions tell the same story. */
public final class StoryFinder {
    private StoryFinder() {}

    /** The story of each version, by its identity; empty for two versions, which are compared in any case. */
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

    /** The same set, in which the story of each version is known. */
    public static OpenSet findIn(OpenSet set, Monitor monitor) {
        return Stories.told(set, find(set.versions(), monitor));
    }
}
