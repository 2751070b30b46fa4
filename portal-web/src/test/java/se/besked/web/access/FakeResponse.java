package se.besked.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** An answer whose status and headers a test reads. */
final class FakeResponse {

    private final Map<String, String> headers = new HashMap<>();
    private int status = 200;

    int status() {
        return status;
    }

    String header(String name) {
        return headers.get(name);
    }

    HttpServletResponse get() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                FakeResponse.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "setStatus" -> {
                        status = (Integer) arguments[0];
                        yield null;
                    }
                    case "setHeader", "addHeader" -> {
                        headers.put((String) arguments[0], (String) arguments[1]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
