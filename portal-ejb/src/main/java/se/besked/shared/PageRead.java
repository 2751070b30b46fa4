package se.besked.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One look at the data for one page. A page asks several services, and each of them asks who the reader is, which case
 * is theirs and which month stands; while a page is read, each such question goes to the database once. What is shown
 * is then of one moment, too. Outside a page's reading nothing is remembered: what acts asks anew.
 */
@ApplicationScoped
public class PageRead {

    private final ThreadLocal<Map<List<?>, Object>> answers = new ThreadLocal<>();

    /** From here on, on this thread, until {@link #end}. */
    public void begin() {
        answers.set(new HashMap<>());
    }

    public void end() {
        answers.remove();
    }

    /**
     * @param question what is asked, with everything the answer depends on
     * @param read asks the database
     */
    @SuppressWarnings("unchecked")
    public <T> T once(List<?> question, Supplier<T> read) {
        Map<List<?>, Object> known = answers.get();
        if (known == null) {
            return read.get();
        }
        if (!known.containsKey(question)) {
            known.put(question, read.get());
        }
        return (T) known.get(question);
    }

    /** What a wider question has answered too, so that it need not be asked by itself. */
    public void known(List<?> question, Object answer) {
        Map<List<?>, Object> known = answers.get();
        if (known != null) {
            known.putIfAbsent(question, answer);
        }
    }

    /**
     * What a page writes down because it was opened: in a transaction of its own, committed before the page is shown,
     * with nothing remembered.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T apart(Supplier<T> act) {
        Map<List<?>, Object> known = answers.get();
        answers.remove();
        try {
            return act.get();
        } finally {
            if (known != null) {
                answers.set(new HashMap<>()); // what was known may not be so any more
            }
        }
    }
}
