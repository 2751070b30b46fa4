package se.besked.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** Transactions as the server makes them: one entity manager each, a new one inside for REQUIRES_NEW. */
final class Transactions {

    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    private Transactions() {}

    static <T> T required(Callable<T> work) {
        return OPEN.get().isEmpty() ? requiresNew(work) : call(work);
    }

    static boolean underWay() {
        return !OPEN.get().isEmpty();
    }

    static <T> T requiresNew(Callable<T> work) {
        EntityManager entities = Persistence.factory().createEntityManager();
        EntityTransaction transaction = entities.getTransaction();
        transaction.begin();
        OPEN.get().push(entities);
        try {
            T result = call(work);
            OPEN.get().pop();
            transaction.commit();
            return result;
        } catch (RuntimeException | Error e) {
            OPEN.get().remove(entities);
            if (transaction.isActive()) {
                transaction.rollback();
            }
            throw unwrapped(e);
        } finally {
            entities.close();
        }
    }

    /**
     * The entity manager of the transaction under way; outside one, a fresh one for each call, as for a container
     * proxy.
     */
    static EntityManager currentEntities() {
        return (EntityManager) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    EntityManager current = OPEN.get().peek();
                    try {
                        return method.invoke(
                                current != null
                                        ? current
                                        : Persistence.factory().createEntityManager(),
                                arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static RuntimeException unwrapped(Throwable e) {
        if (e instanceof jakarta.persistence.RollbackException && e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (e instanceof Error error) {
            throw error;
        }
        return (RuntimeException) e;
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
