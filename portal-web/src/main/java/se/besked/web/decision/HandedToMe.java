package se.besked.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.decision.DecisionMaking;
import se.besked.decision.DecisionMaking.HandedMonth;
import se.besked.web.access.SignedIn;

/** What colleagues have prepared for this officer to decide. */
@Named("handedToMe")
@RequestScoped
public class HandedToMe {

    private final DecisionMaking making;
    private final SignedIn signedIn;
    private List<HandedMonth> months;

    @Inject
    public HandedToMe(DecisionMaking making, SignedIn signedIn) {
        this.making = making;
        this.signedIn = signedIn;
    }

    public List<HandedMonth> getMonths() {
        if (months == null) {
            months = making.handedToMe(signedIn.staff());
        }
        return months;
    }

    /** Who has prepared this application for the reader, or null. */
    public String preparedBy(String applicationId) {
        return getMonths().stream()
                .filter(month -> month.applicationId().equals(applicationId))
                .map(HandedMonth::preparedBy)
                .findFirst()
                .orElse(null);
    }
}
