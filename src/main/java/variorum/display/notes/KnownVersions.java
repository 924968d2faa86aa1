package variorum.display.notes;

import java.util.List;
import variorum.model.ChangeText;
import variorum.model.Version;

/** Versions, as notes know them. */
public record KnownVersions(List<KnownVersion> list) {
    public KnownVersions {
        list = List.copyOf(list);
    }

    public static KnownVersions of(List<Version> versions) {
        return new KnownVersions(versions.stream().map(KnownVersion::of).toList());
    }

    /** Whether both versions of the change are probably among these. */
    public boolean haveBothOf(ChangeText change) {
        return have(KnownVersion.baseOf(change)) && have(KnownVersion.otherOf(change));
    }

    private boolean have(KnownVersion version) {
        return list.stream().anyMatch(each -> each.likeness(version) > 0);
    }
}
