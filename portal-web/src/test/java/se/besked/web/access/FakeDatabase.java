package se.besked.web.access;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import se.besked.access.SignIn;

/** Keeps sign-ins in memory, by their token's hash. */
final class FakeDatabase {

    private final Map<Object, SignIn> rows = new HashMap<>();

    EntityManager get() {
        return (EntityManager) Proxy.newProxyInstance(
                FakeDatabase.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "persist" -> rows.put(key(arguments[0]), (SignIn) arguments[0]);
                    case "find" -> rows.get(arguments[1]);
                    case "remove" -> rows.remove(key(arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Object key(Object signIn) throws ReflectiveOperationException {
        var hash = SignIn.class.getDeclaredField("tokenHash");
        hash.setAccessible(true);
        return hash.get(signIn);
    }
}
