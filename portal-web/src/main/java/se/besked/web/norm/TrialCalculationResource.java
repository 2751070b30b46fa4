package se.besked.web.norm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The trial calculation for programs. Nobody signs in, nothing is kept. The contract is {@code /openapi.yaml}. */
@Path("/v1/trial-calculation")
@RequestScoped
public class TrialCalculationResource {

    private TrialExchange exchange;

    protected TrialCalculationResource() {}

    @Inject
    TrialCalculationResource(TrialExchange exchange) {
        this.exchange = exchange;
    }

    /** No more than the cap is read, whatever the body says of its own length. */
    @POST
    @Consumes(TrialExchange.JSON)
    @Produces({TrialExchange.JSON, Problem.MEDIA_TYPE})
    public Response calculate(InputStream body) throws IOException {
        TrialExchange.Reply reply = exchange.answer(body.readNBytes(TrialExchange.MOST_BYTES + 1));
        return Response.status(reply.status())
                .type(reply.mediaType())
                .header("Cache-Control", "no-store")
                .entity(reply.body())
                .build();
    }
}
