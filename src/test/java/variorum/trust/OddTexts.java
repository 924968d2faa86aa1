package variorum.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that no one writes: in bytes that are no characters, characters that are no letters, and names that are
 * neither.
 */
final class OddTexts {
    private static final int TEN_MEGABYTES = 10 << 20;
    private static final String ARTICLE = "The ferry left the harbour at noon.\n\nNobody waved, and 12 people wept.\n";

    private OddTexts() {}

    static Stream<HostileFile> small() {
        return Stream.of(encodings(), signs(), names()).flatMap(files -> files);
    }

    private static Stream<HostileFile> encodings() {
        return Stream.of(
                bytes("overlong UTF-8", "\u00C0\u00AE\u00C0\u00AF\u00E0\u0080\u00AF slash\n\n" + ARTICLE),
                bytes("surrogates in UTF-8", "a \u00ED\u00A0\u0080 b \u00ED\u00B0\u0080 c\n\n" + ARTICLE),
                bytes("beyond Unicode", "a \u00F7\u00BF\u00BF\u00BF b \u00FE\u00FF c\n\n" + ARTICLE),
                bytes("half a character at the end", ARTICLE + "\u00E2\u0082"),
                utf16("a high surrogate alone", "\uD83D The ferry left.", ByteOrder.LITTLE_ENDIAN),
                utf16("a low surrogate alone", "The ferry \uDE00 left.", ByteOrder.BIG_ENDIAN),
                utf16("surrogates the wrong way round", "The ferry \uDE00\uD83D left.", ByteOrder.LITTLE_ENDIAN),
                bytes("an odd number of bytes", "\u00FF\u00FET\0h\0e\0 "),
                bytes("two byte-order marks", "\u00EF\u00BB\u00BF\u00FF\u00FE" + ARTICLE),
                bytes("nothing", ""),
                bytes("a byte-order mark alone", "\u00EF\u00BB\u00BF"),
                bytes("zeros", "\0".repeat(100_000)),
                bytes(
                        "every byte",
                        IntStream.range(0, 256)
                                .collect(
                                        StringBuilder::new, (all, one) -> all.append((char) one), StringBuilder::append)
                                .toString()
                                .repeat(99)),
                bytes("escapes of another encoding", "\u001B$B!!\u001B(B\u001B$(D\u001B(J" + ARTICLE));
    }

    private static Stream<HostileFile> signs() {
        return Stream.of(
                        ARTICLE.replace("harbour", "har\u202Ebour\u202C").replace("12", "\u206621\u2069"),
                        ARTICLE.replace(" ", "\u200B \u2060").replace("a", "\uFEFFa\u200D"),
                        ARTICLE.replace(" ", "\u0085\u2028\u000B\f"),
                        "\u202E".repeat(50_000) + ARTICLE,
                        "a" + "\u0301".repeat(100_000) + " " + ARTICLE,
                        "\uD83D\uDC69\u200D".repeat(50_000) + ARTICLE,
                        "\uD83C\uDDE9".repeat(50_001) + ARTICLE,
                        "\uD83D \uDE00 \uFFFE \uFFFF \uDBFF\uDFFF " + ARTICLE,
                        "\u001B[2J\u0007\b\u007F" + ARTICLE,
                        "\uE000\uF8FF\u0378 " + ARTICLE,
                        "\uFDFA".repeat(20_000) + " \u0130\u1E9E\uFB03 " + ARTICLE,
                        "<script>alert(1)</script> & ]]> {++a++} {>>b<<} =cmd|' /C calc'!A0 " + ARTICLE)
                .map(text -> HostileFile.of("odd signs", "signs.txt", () -> text));
    }

    static Stream<HostileFile> large(long seed) {
        return Stream.of(
                HostileFile.of("10 MB without a space", "letters.txt", () -> letters(seed)),
                HostileFile.of("10 MB of one letter", "letter.txt", () -> "a".repeat(TEN_MEGABYTES)),
                HostileFile.of("10 MB of line ends", "lines.txt", () -> "\n".repeat(TEN_MEGABYTES)),
                HostileFile.of(
                        "10 MB of Chinese without a stop", "han.txt", () -> "\u65B0\u805E".repeat(TEN_MEGABYTES / 6)),
                HostileFile.of("5 MB of marks", "marks.txt", () -> "\"'-.,".repeat(TEN_MEGABYTES / 10)),
                HostileFile.of("100,000 paragraphs of a letter", "paragraphs.txt", () -> "a\n\n".repeat(100_000)),
                HostileFile.of("500,000 numbers", "numbers.txt", () -> "1,000 ".repeat(500_000)),
                HostileFile.of("the same sentence 50,000 times", "same.txt", () -> (ARTICLE + "\n").repeat(50_000)),
                HostileFile.of("10 MB of tags", "tags.html", () -> "<p><b>".repeat(TEN_MEGABYTES / 6)),
                HostileFile.of("10 MB of one attribute", "attribute.html", () -> "<p a='" + "b".repeat(TEN_MEGABYTES)),
                HostileFile.of("10 MB without a space", "letters.md", () -> letters(seed)),
                HostileFile.of("10 MB without a space", "letters.rtf", () -> "{\\rtf1 " + letters(seed) + "}"));
    }

    private static String letters(long seed) {
        StringBuilder letters = new StringBuilder(TEN_MEGABYTES);
        new SplittableRandom(seed).ints(TEN_MEGABYTES, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    private static Stream<HostileFile> names() {
        return List.of(
                        "two\nlines.txt",
                        "a\rreturn.txt",
                        "-dash.txt",
                        "--format",
                        "em\u2014dash.txt",
                        "\uD83D\uDE00 emoji \uD83D\uDC69\u200D\uD83D\uDC67.txt",
                        "turned\u202Etxt.exe",
                        "bell\u0007\u001B[2J.txt",
                        "quote\"'`$(x);&|<b>.txt",
                        "%s%n.txt",
                        " blank .txt",
                        "n".repeat(251) + ".txt",
                        "con.txt",
                        "no ending",
                        "...")
                .stream()
                .map(name -> HostileFile.of("an odd name", name, () -> ARTICLE));
    }

    /** @param bytes each character a byte */
    private static HostileFile bytes(String fault, String bytes) {
        return new HostileFile(fault, "bytes.txt", () -> bytes.getBytes(ISO_8859_1));
    }

    private static HostileFile utf16(String fault, String text, ByteOrder order) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length() + 2).order(order);
        ("\uFEFF" + text).chars().forEach(unit -> bytes.putChar((char) unit));
        return new HostileFile(fault, "utf16.txt", bytes::array);
    }
}
