package variorum.report.patch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.model.Encoding;
import variorum.model.Version;
import variorum.report.content.Report;

/**
 * The file that a base was read from, byte for byte.
 *
 * @param path empty for a text that was never in a file, or came through a pipe
 * @param mark the byte-order mark that the file begins with; may be empty
 */
@SuppressWarnings("ArrayRecordComponent")
record SourceBytes(Version version, Optional<Path> path, Charset charset, byte[] mark, byte[] bytes) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws IOException with one plain sentence, when the file is not plain text, or has changed */
    static SourceBytes ofBase(Report report, int index) throws IOException {
        Version version = report.collation().versions().get(index);
        Optional<Path> path = report.circumstances().file(index);
        Optional<Path> file = path.filter(Files::isRegularFile);
        if (version.encoding().isEmpty() && file.isPresent()) {
            throw noPlainText(version);
        }
        Charset charset =
                version.encoding().map(Encoding::name).map(Charset::forName).orElse(StandardCharsets.UTF_8);
        byte[] text = encoded(version, version.text(), charset);
        if (file.isEmpty()) {
            return new SourceBytes(version, path, charset, new byte[0], text);
        }
        byte[] bytes = Files.readAllBytes(file.get());
        int start = Math.max(0, bytes.length - text.length);
        byte[] mark = Arrays.copyOf(bytes, start);
        boolean isText = Arrays.equals(text, Arrays.copyOfRange(bytes, start, bytes.length))
                && (start == 0 || new String(mark, charset).equals(BYTE_ORDER_MARK));
        if (!isText) {
            throw noPlainText(version);
        }
        return new SourceBytes(version, path, charset, mark, bytes);
    }

    private static IOException noPlainText(Version version) {
        String encoding = version.encoding().map(it -> " in " + it.name()).orElse("");
        return new IOException("a patch changes the lines of a plain text, and " + version.name() + " is none"
                + encoding + ", or no longer what was compared.");
    }

    /**
     * The bytes of another text as this file would hold it: in its encoding, with its byte-order mark if it has one,
     * and with its line ends if they are all of one kind.
     *
     * @throws IOException with one plain sentence, when the encoding lacks a character of the text
     */
    byte[] inItsManner(Version other) throws IOException {
        List<String> lineEnds = LINE_END.matcher(version.text())
                .results()
                .map(it -> it.group())
                .distinct()
                .limit(2)
                .toList();
        String text = lineEnds.size() == 1
                ? LINE_END.matcher(other.text()).replaceAll(Matcher.quoteReplacement(lineEnds.get(0)))
                : other.text();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(mark);
        all.writeBytes(encoded(other, text, charset));
        return all.toByteArray();
    }

    private static byte[] encoded(Version version, String text, Charset charset) throws IOException {
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            ByteBuffer buffer = encoder.encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IOException(
                    "a patch is in the encoding of the base, and " + charset.name() + " lacks signs of "
                            + version.name() + ".",
                    e);
        }
    }
}
