package variorum.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A version in a session.
 *
 * @param identity by which corrections refer to it
 * @param path of its file; empty for pasted text
 * @param encoding that the reader chose for it; empty if it was detected
 * @param digest of the text that its file held, see {@link #digest}
 * @param text of a pasted version; empty for a file, whose text is never saved
 */
public record SavedVersion(String identity, String name, String path, String encoding, String digest, String text) {
    /** @throws IllegalArgumentException when no file can have that path */
    public SavedVersion {
        path = Path.of(path).toString();
    }

    public static SavedVersion ofFile(String identity, String name, String path, String encoding, String text) {
        return new SavedVersion(identity, name, path, encoding, digest(text), "");
    }

    public static SavedVersion pasted(String identity, String name, String text) {
        return new SavedVersion(identity, name, "", "", digest(text), text);
    }

    /** Whether its file held that text. */
    public boolean hadText(String now) {
        return digest.equals(digest(now));
    }

    /** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
