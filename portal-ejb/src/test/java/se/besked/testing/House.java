package se.besked.testing;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import se.besked.i18n.Formats;

/**
 * The whole business side without a server: every bean of this module on a real database, with a clock that the test
 * sets. One house has one database of its own; close it when done.
 */
public final class House implements AutoCloseable {

    private final House first;
    private final TestDatabase database;
    private final WeldContainer container;
    private final SettableClock clock;

    private House(TestDatabase database) {
        this.first = null;
        this.database = database;
        this.clock = new SettableClock(at(LocalDate.of(2026, 11, 12), 9));
        Persistence.open(database);
        TestBeans.clock = clock;
        this.container = new Weld()
                .disableDiscovery()
                .addBeanClasses(BeanClasses.ofThisModule())
                .addBeanClasses(
                        TestBeans.class,
                        AssessmentForm.class,
                        EventsSeen.class,
                        StandInScanner.class,
                        StandInOutlet.class,
                        TransactionalInterceptor.class,
                        TransactionalInterceptor.RequiresNew.class,
                        TransactionalInterceptor.Mandatory.class)
                .enableInterceptors(
                        TransactionalInterceptor.class,
                        TransactionalInterceptor.RequiresNew.class,
                        TransactionalInterceptor.Mandatory.class)
                .initialize();
    }

    private House(TestDatabase database, House first) {
        this.first = first;
        this.database = database;
        this.clock = first.clock;
        this.container = first.container;
    }

    public static House onDerby() {
        return new House(TestDatabase.derby());
    }

    /** In a folder, where it stays: for tests that kill the process that has it open. */
    public static House onDerby(Path folder) {
        return new House(TestDatabase.derby(folder));
    }

    /**
     * Skips the test with a sentence where no PostgreSQL was given ({@code BESKED_TEST_PG_URL}); {@code bin/test}
     * always gives one.
     */
    public static House onPostgreSql() {
        return new House(TestDatabase.postgreSql());
    }

    public static House on(String database) {
        return "derby".equals(database) ? onDerby() : onPostgreSql();
    }

    /**
     * On a database that the test itself makes.
     *
     * @param made brings an empty database to the present schema
     */
    public static House on(String database, Consumer<DataSource> made) {
        TestDatabase empty = "derby".equals(database) ? TestDatabase.emptyDerby() : TestDatabase.emptyPostgreSql();
        return new House(made(empty, made));
    }

    /** On a PostgreSQL database that the test itself makes, with connections that are kept as a server keeps them. */
    public static House pooled(Consumer<DataSource> made) {
        return new House(made(TestDatabase.emptyPooled(), made));
    }

    /**
     * Another such database under the same beans: they work on that of the house which was asked last. Close it before
     * this one.
     */
    public House pooledBeside(Consumer<DataSource> made) {
        return new House(made(TestDatabase.emptyPooled(), made), this);
    }

    private static TestDatabase made(TestDatabase empty, Consumer<DataSource> made) {
        made.accept(empty.dataSource());
        return empty;
    }

    public <T> T get(Class<T> service) {
        Persistence.open(database);
        return container.select(service).get();
    }

    public SettableClock clock() {
        return clock;
    }

    public void today(LocalDate day) {
        clock.set(at(day, 9));
    }

    public DataSource dataSource() {
        return database.dataSource();
    }

    /** Runs in one transaction. */
    public <T> T inTransaction(Callable<T> work) {
        Persistence.open(database);
        return Transactions.required(work);
    }

    public EntityManager entities() {
        return container.select(EntityManager.class).get();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Formats.ZONE).toInstant();
    }

    @Override
    public void close() {
        if (first == null) {
            container.close();
        }
        database.close();
    }
}
