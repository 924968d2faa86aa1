package variorum;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Set;
import variorum.cli.Commands;
import variorum.cli.Terminal;

/**
 * Commands in a process in which every way to another machine fails: proxies, addresses, sockets and channels. What
 * tries one is told on standard error, whether or not it takes the failure quietly.
 */
public final class Offline {
    /** Begins the line that tells of an attempt. */
    static final String ATTEMPT = "ATTEMPT ";

    /** Begins the line that tells the exit status of a command. */
    static final String STATUS = "STATUS ";

    /** Instead of a command: try every way. */
    static final String TRY = "try";

    /** Stands between the words of a command. */
    static final String BETWEEN = "\t";

    private static final String ADDRESS = "http://127.0.0.1:9/";

    private Offline() {}

    /** Each argument is a command. */
    public static void main(String[] commands) {
        closeAll();
        for (String command : commands) {
            if (command.equals(TRY)) {
                tryAll();
            } else {
                System.out.println(STATUS + Commands.run(List.of(command.split(BETWEEN)), Terminal.ofProcess()));
            }
        }
    }

    /** Channels are closed by {@link ClosedChannels}, which the command line of the process names. */
    @SuppressWarnings("deprecation")
    private static void closeAll() {
        try {
            ProxySelector.setDefault(new NoProxies());
            URL.setURLStreamHandlerFactory(protocol ->
                    Set.of("http", "https", "ftp", "jar", "mailto").contains(protocol) ? new ClosedAddress() : null);
            Socket.setSocketImplFactory(() -> {
                throw new IllegalStateException(failure("socket"));
            });
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw new IllegalStateException(failure("datagram"));
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tryAll() {
        Way[] ways = {
            () -> URI.create(ADDRESS).toURL().openStream().close(),
            () -> ProxySelector.getDefault().select(URI.create(ADDRESS)),
            () -> new Socket(InetAddress.getLoopbackAddress(), 9).close(),
            () -> SocketChannel.open().close(),
            () -> HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(ADDRESS)).build(), HttpResponse.BodyHandlers.discarding())
        };
        for (Way way : ways) {
            try {
                way.go();
                System.err.println("nothing failed");
            } catch (Exception | Error e) {
                // Told where it was tried.
            }
        }
    }

    static SocketException failure(String way) {
        System.err.println(ATTEMPT + way);
        return new SocketException("there is no network here.");
    }

    @FunctionalInterface
    private interface Way {
        void go() throws Exception;
    }

    private static final class NoProxies extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            throw new IllegalStateException(failure("proxy for " + uri));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            failure("connection to " + uri);
        }
    }

    private static final class ClosedAddress extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw failure("address " + url);
        }
    }
}
