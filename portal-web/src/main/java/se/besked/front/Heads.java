package se.besked.front;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/**
 * Looks at the bytes before the parser does: a request's head must come within its time, and no line of it may be
 * folded over the next and no length told in two ways, which two servers in a row may read differently. What the parser
 * refuses without a word gets our page.
 */
final class Heads extends BaseFilter {

    private static final Attribute<Head> HEAD =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(Heads.class.getName());

    /** A request has come in whole: the next bytes of this line begin another. */
    static void expectNext(Connection<?> line) {
        Head head = HEAD.get(line);
        if (head != null && head.isWhole()) {
            HEAD.remove(line);
        }
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        Connection<?> line = context.getConnection();
        Buffer bytes = context.getMessage();
        Head head = HEAD.get(line) == null ? new Head() : HEAD.get(line);
        int at = bytes.position();
        do {
            head = head.isWhole() && head.hasNoBody() ? new Head() : head;
            at = head.read(bytes, at);
            if (head.isTooLarge() || head.isAmbiguous()) {
                return refuse(context, "HTTP/1.1 400 Bad Request");
            }
        } while (at < bytes.limit() && head.isWhole() && head.hasNoBody());
        HEAD.set(line, head);
        return head.isLate() ? refuse(context, "HTTP/1.1 408 Request Timeout") : context.getInvokeAction();
    }

    /** The parser's own refusals are a status line and nothing more. */
    @Override
    public NextAction handleWrite(FilterChainContext context) {
        if (context.getMessage() instanceof Buffer answer && answer.remaining() < 400) {
            String text = answer.toStringContent(StandardCharsets.ISO_8859_1);
            boolean bare = text.startsWith("HTTP/1.1 4") || text.startsWith("HTTP/1.1 5");
            if (bare && text.contains("Content-Length: 0\r\n") && !text.contains("Content-Security-Policy")) {
                context.setMessage(Refused.bytes(text.substring(0, text.indexOf('\r'))));
            }
        }
        return context.getInvokeAction();
    }

    private static NextAction refuse(FilterChainContext context, String statusLine) {
        context.write(Refused.bytes(statusLine));
        context.getConnection().closeSilently();
        return context.getStopAction();
    }
}
