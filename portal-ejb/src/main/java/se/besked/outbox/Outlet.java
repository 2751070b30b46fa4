package se.besked.outbox;

import java.util.Map;

/** Where the entries of one kind leave the process (port): a mail server, the payment file. One bean for each kind. */
public interface Outlet {

    /** The kind of entry that goes this way, at most 40 characters. */
    String kind();

    /**
     * Hands one entry over, and returns when the other side has it for good. Gives up within {@link OutboxEntry#LEASE},
     * for after that time another node may try.
     *
     * @param id the same whenever this entry is sent again, by which a receiver knows a repetition
     * @param ids what the entry is about, as it was written
     * @throws Exception if it was not taken; the kind of exception is kept, its message is not: it may name somebody
     */
    void send(String id, Map<String, String> ids) throws Exception;
}
