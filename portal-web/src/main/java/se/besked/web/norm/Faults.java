package se.besked.web.norm;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.shared.Logged;

/** What nobody foresaw: a number for the caller, the rest for the log. */
public class Faults implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final SecureRandom NUMBERS = new SecureRandom();

    @Override
    public Response toResponse(Throwable fault) {
        return answer(fault);
    }

    static Response answer(Throwable fault) {
        byte[] random = new byte[4];
        NUMBERS.nextBytes(random);
        String number = HexFormat.of().withUpperCase().formatHex(random);
        LOG.log(Level.SEVERE, Logged.of(fault), () -> "Fault " + number + " in the machine interface");
        return Response.status(500)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.broken(number).json())
                .build();
    }
}
