package se.besked.receipt.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;

/** The database as the server's environment names it: BESKED_DB_CLASS, _SERVER, _PORT, _NAME, _USER and _PASSWORD. */
final class CommandDatabase {

    private final Map<String, String> environment;

    CommandDatabase(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws IllegalStateException with a sentence for whoever runs the command */
    Connection open() {
        String type = said("CLASS", "org.apache.derby.jdbc.EmbeddedDataSource");
        try {
            DataSource source =
                    (DataSource) Class.forName(type).getDeclaredConstructor().newInstance();
            set(source, "setServerName", said("SERVER", "localhost"));
            set(source, "setPortNumber", Integer.valueOf(said("PORT", "5432")));
            set(source, "setDatabaseName", said("NAME", "data/db"));
            set(source, "setUser", said("USER", "besked"));
            set(source, "setPassword", said("PASSWORD", "besked"));
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not open: " + e.getMessage(), e);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException("BESKED_DB_CLASS does not name a data source: " + type, e);
        }
    }

    private String said(String name, String otherwise) {
        String value = environment.getOrDefault("BESKED_DB_" + name, "");
        return value.isBlank() ? otherwise : value;
    }

    /** Derby in a folder has neither server nor port. */
    private static void set(DataSource source, String setter, Object value)
            throws IllegalAccessException, InvocationTargetException {
        Class<?> type = value instanceof Integer ? int.class : String.class;
        for (Method method : source.getClass().getMethods()) {
            if (method.getName().equals(setter) && Arrays.equals(method.getParameterTypes(), new Class<?>[] {type})) {
                method.invoke(source, value);
            }
        }
    }
}
