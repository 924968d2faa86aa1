package variorum.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import variorum.model.Version;

/** The texts that are open, in the reader's order. */
public record OpenTexts(List<Text> list) {
    public OpenTexts {
        list = List.copyOf(list);
    }

    /**
     * One of them.
     *
     * @param identity what corrections call it
     * @param digest short for it, as notes know it
     */
    public record Text(String identity, String digest, Version version) {}

    List<String> digests() {
        return list.stream().map(Text::digest).toList();
    }

    /** The text with that digest, whatever it is called. */
    Optional<Text> withDigest(String digest) {
        return first(text -> text.digest().equals(digest));
    }

    Optional<Text> withIdentity(String identity) {
        return first(text -> text.identity().equals(identity));
    }

    /** The text that a note speaks of under that digest and name; by its name alone if it has changed since. */
    Optional<Text> spokenOf(String digest, String name) {
        return first(text ->
                        text.digest().equals(digest) && text.version().name().equals(name))
                .or(() -> withDigest(digest))
                .or(() -> first(text -> text.version().name().equals(name)));
    }

    private Optional<Text> first(Predicate<Text> wanted) {
        return list.stream().filter(wanted).findFirst();
    }
}
