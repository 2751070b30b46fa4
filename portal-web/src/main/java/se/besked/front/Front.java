package se.besked.front;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Sets our two filters beside the server's HTTP parser. The server loads one plug-in of each kind by its name; ours
 * takes the place of Comet's, which nobody here uses (see {@code META-INF/hk2-locator/default} and
 * {@code preboot.txt}).
 */
public final class Front implements AddOn {

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        Runtime.getRuntime().addShutdownHook(new Thread(Answers::endAsFailedStart));
        int parser = chain.indexOfType(HttpServerFilter.class);
        chain.add(parser + 1, new Requests());
        chain.add(parser, new Heads());
    }
}
