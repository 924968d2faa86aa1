package variorum.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Correction;
import variorum.model.Version;

/** The links made and broken by hand in a set of versions, oldest first; of two that contradict, the later counts. */
public record HandCorrections(List<HandCorrection> list) {
    public static final HandCorrections NONE = new HandCorrections(List.of());

    public HandCorrections {
        list = List.copyOf(list);
    }

    /** With one more, which replaces an earlier one about the same paragraphs. */
    public HandCorrections with(HandCorrection correction) {
        List<HandCorrection> more = new ArrayList<>(list);
        more.removeIf(correction::isAboutSameAs);
        more.add(correction);
        return new HandCorrections(more);
    }

    /** With those as well; if the two contradict, the newer ones count. */
    public HandCorrections with(HandCorrections newer) {
        HandCorrections all = this;
        for (HandCorrection correction : newer.list) {
            all = all.with(correction);
        }
        return all;
    }

    /** Those about a version that is not among these. */
    public HandCorrections beyond(List<String> identities) {
        return new HandCorrections(list.stream()
                .filter(correction ->
                        !identities.contains(correction.base()) || !identities.contains(correction.other()))
                .toList());
    }

    /** The corrections among these versions, without those about other versions, or about text that is gone. */
    public List<Correction> among(List<String> identities, List<Version> versions) {
        return list.stream()
                .map(correction -> correction.among(identities, versions))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those whose versions are there but no longer have their paragraphs. */
    public List<HandCorrection> lost(List<String> identities, List<Version> versions) {
        return list.stream()
                .filter(correction -> identities.contains(correction.base()) && identities.contains(correction.other()))
                .filter(correction -> correction.among(identities, versions).isEmpty())
                .toList();
    }

    /**
     * The same corrections after versions got other texts; paragraphs are found again even if some of their words
     * changed.
     */
    public HandCorrections following(List<String> identities, List<Version> versions) {
        HandCorrections following = this;
        for (int index = 0; index < versions.size(); index++) {
            String identity = identities.get(index);
            Version text = versions.get(index);
            following = new HandCorrections(following.list.stream()
                    .map(correction -> correction.following(identity, text))
                    .toList());
        }
        return following;
    }
}
