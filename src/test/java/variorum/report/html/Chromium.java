package variorum.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, whose every request ends at us in place of the network. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final int USUAL_WIDTH = 1280;

    private final String program;
    private final Path folder;
    private final ServerSocket network;
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    private Chromium(String program, Path folder) throws IOException {
        this.program = program;
        this.folder = folder;
        this.network = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::listen, "network");
        listener.setDaemon(true);
        listener.start();
    }

    /** The one that is installed; its profile and all else that it writes is in the folder. */
    static Optional<Chromium> installed(Path folder) throws IOException {
        for (String name : NAMES) {
            boolean isThere = Stream.of(System.getenv("PATH").split(":"))
                    .anyMatch(place -> Path.of(place, name).toFile().canExecute());
            if (isThere) {
                return Optional.of(new Chromium(name, folder));
            }
        }
        return Optional.empty();
    }

    private void listen() {
        byte[] line = new byte[512];
        while (!network.isClosed()) {
            try (Socket socket = network.accept();
                    InputStream in = socket.getInputStream()) {
                requests.add(new String(line, 0, Math.max(0, in.read(line)), UTF_8));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** The page as it is when all its scripts have run, as markup. */
    String opened(Path page) throws IOException, InterruptedException {
        return opened(page, USUAL_WIDTH);
    }

    /** The same in a window of that width, in pixels. */
    String opened(Path page, int width) throws IOException, InterruptedException {
        Path dump = folder.resolve("page.dump");
        Process process = new ProcessBuilder(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--proxy-server=127.0.0.1:" + network.getLocalPort(),
                        "--virtual-time-budget=2000",
                        "--window-size=" + width + ",800",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(dump.toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end");
        }
        return Files.readString(dump);
    }

    /** What was asked of a host, by its name; the browser may ask others for reasons of its own. */
    List<String> requestsTo(String host) {
        return requests.stream().filter(request -> request.contains(host)).toList();
    }

    @Override
    public void close() throws IOException {
        network.close();
    }
}
