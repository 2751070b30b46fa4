package se.besked.receipt.storage;

import java.sql.Connection;

/** Gives the connection of the transaction under way. */
@FunctionalInterface
interface Connections {

    /** @throws IllegalStateException if there is no transaction */
    Connection current();
}
