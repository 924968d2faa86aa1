package variorum;

import java.net.ProtocolFamily;
import java.net.SocketException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to anything. */
public final class ClosedChannels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() throws SocketException {
        throw Offline.failure("channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws SocketException {
        throw Offline.failure("channel");
    }

    @Override
    public Pipe openPipe() throws SocketException {
        throw Offline.failure("pipe");
    }

    @Override
    public AbstractSelector openSelector() throws SocketException {
        throw Offline.failure("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws SocketException {
        throw Offline.failure("channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws SocketException {
        throw Offline.failure("channel");
    }
}
