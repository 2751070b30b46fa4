package se.besked.server;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import javax.sql.DataSource;

/**
 * Starts Besked when the server opens the application: the first moment at which the database has its name, and the
 * last one before requests come in. What fails here fails the deployment.
 */
@WebListener
public class StartupListener implements ServletContextListener {

    @Resource(lookup = "java:app/jdbc/besked")
    private DataSource database;

    @Inject
    private Startup startup;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        startup.start(database);
    }
}
