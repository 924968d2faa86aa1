package variorum.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.progress.Monitor;

/** Files that refer to a server are read while it listens and while every request for a proxy is noted. */
final class NothingIsFetchedTest {
    private final List<URI> asked = new ArrayList<>();
    private final ProxySelector before = ProxySelector.getDefault();

    @TempDir
    Path folder;

    private ServerSocketChannel server;

    @BeforeEach
    void listen() throws IOException {
        server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.configureBlocking(false);
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        ProxySelector.setDefault(before);
        server.close();
    }

    @Test
    void whatFilesReferToIsNotFetched() throws Exception {
        String host = "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
        List<Path> files = List.of(
                write("page.html", page(host)),
                write("page.xhtml", "<!DOCTYPE html SYSTEM \"" + host + "/a.dtd\">" + page(host)),
                write("page.mhtml", saved(page(host))),
                write("mail.eml", saved(page(host)).replace("From: <Saved by Blink>", "From: a@example.org")),
                write("page.md", "![a](" + host + "/a.png)"),
                write("a.rtf", rich(host)),
                flat(host),
                write("typed.fodt", "<!DOCTYPE a SYSTEM \"" + host + "/a.dtd\">" + Files.readString(flat(host))));
        int read = 0;
        for (Path file : files) {
            read += isRead(file) ? 1 : 0;
        }
        assertThat(read).isEqualTo(files.size() - 1);
        assertThat(asked).isEmpty();
        assertThat(server.accept()).isNull();
    }

    private static boolean isRead(Path file) {
        try {
            return !VersionReader.read(file, Optional.empty(), Monitor.NONE)
                    .paragraphs()
                    .isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    private static String page(String host) {
        return "<html><head><base href='%s'><link rel='stylesheet' href='%s/a.css'><script src='%s/a.js'></script></head>"
                        .formatted(host, host, host)
                + "<body><p>Text.</p><img src='%s/a.png'><iframe src='%s/a.html'></iframe></body></html>"
                        .formatted(host, host);
    }

    private static String saved(String page) {
        return "From: <Saved by Blink>\nSubject: Page\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + page;
    }

    private static String rich(String host) {
        return "{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \"%s/a.png\"}{\\fldrslt Text.}}\\par}".formatted(host);
    }

    private Path flat(String host) throws Exception {
        String text = Files.readString(SameArticleTest.file("rich.fodt"));
        return write("a.fodt", text.replace("http://192.0.2.1", host).replaceFirst("<\\?xml.*\\?>\\s*", ""));
    }
}
