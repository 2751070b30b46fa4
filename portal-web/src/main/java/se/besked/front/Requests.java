package se.besked.front;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Holds a request back until its body is whole, bounded in size and time, and lets it go on only then: while it comes
 * in it has neither a thread nor a turn. Papers alone are let through as they come: the application counts them itself
 * (see {@code UploadServlet}).
 */
final class Requests extends BaseFilter {

    private static final Attribute<Body> BODY =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(Requests.class.getName());

    private final Answers answers = new Answers();

    /** That a client would like another protocol is no reason to read its body otherwise. */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof HttpEvents.IncomingHttpUpgradeEvent upgrade) {
            upgrade.getHttpHeader().getUpgradeDC().recycle();
            upgrade.getHttpHeader().setIgnoreContentModifiers(false);
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        Connection<?> line = context.getConnection();
        HttpContent content = context.getMessage();
        HttpRequestPacket request = (HttpRequestPacket) content.getHttpHeader();
        Body body = BODY.get(line);
        if (body == null) {
            Refused rule = Shape.fault(request);
            if (rule != null) {
                return refuse(context, request, rule);
            }
            Proxy.look(request);
            body = new Body(Shape.streams(request));
            BODY.set(line, body);
        }
        boolean whole = content.isLast() || !request.isExpectContent();
        Refused fault =
                body.streams() ? null : body.grown(content.getContent().remaining(), request.getContentLength());
        if (whole) {
            end(line);
            Heads.expectNext(line);
        }
        if (fault == Refused.TOO_LARGE && !whole && !body.isHopeless()) {
            // Read to its end and thrown away, so that the sender hears why.
            return context.getStopAction();
        }
        if (fault != null) {
            return refuse(context, request, fault);
        }
        if (whole || body.streams()) {
            return context.getInvokeAction();
        }
        if (request.requiresAcknowledgement()) {
            goOn(context, request);
        }
        return context.getStopAction(content);
    }

    @Override
    public NextAction handleClose(FilterChainContext context) {
        end(context.getConnection());
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) {
        if (context.getMessage() instanceof HttpPacket packet
                && packet.getHttpHeader() instanceof HttpResponsePacket response) {
            if (BODY.isSet(context.getConnection())) {
                // Answered before its papers were read to their end: the server reads the rest, and then hangs up.
                response.getProcessingState().setKeepAlive(false);
            }
            answers.look(context, packet, response);
        }
        return context.getInvokeAction();
    }

    private static void end(Connection<?> line) {
        Body body = BODY.remove(line);
        if (body != null) {
            body.end();
        }
    }

    private static void goOn(FilterChainContext context, HttpRequestPacket request) {
        HttpResponsePacket response = request.getResponse();
        HttpStatus.CONINTUE_100.setValues(response);
        response.setAcknowledgement(true);
        context.write(response);
        HttpStatus.OK_200.setValues(response);
    }

    private static NextAction refuse(FilterChainContext context, HttpRequestPacket request, Refused why) {
        end(context.getConnection());
        Connection<?> line = context.getConnection();
        request.setExpectContent(false);
        context.write(why.answer(request.getResponse()));
        line.closeSilently();
        return context.getStopAction();
    }
}
