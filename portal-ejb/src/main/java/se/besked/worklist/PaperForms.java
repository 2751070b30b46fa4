package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.LineItem;
import se.besked.application.PaperRegistration;
import se.besked.forms.definition.Kind;
import se.besked.forms.monthly.Carry;

/** Opens the page where an application is entered from paper, with what the household had the last time. */
@ApplicationScoped
@Transactional
public class PaperForms {

    private final AccessRules rules;
    private final CaseViews views;
    private final Applications applications;
    private final PaperRegistration registration;

    @Inject
    public PaperForms(AccessRules rules, CaseViews views, Applications applications, PaperRegistration registration) {
        this.rules = rules;
        this.views = views;
        this.applications = applications;
        this.registration = registration;
    }

    public PaperForm open(Staff staff, String caseId) {
        rules.may(staff, Action.OPEN_CASE, caseId, "paper application");
        Optional<Application> last = applications.ofCase(caseId).stream()
                .filter(application -> application.status().arrived())
                .findFirst();
        return new PaperForm(
                views.view(caseId),
                last.map(Application::household).orElse(null),
                last.map(application -> rows(application.id())).orElse(List.of()));
    }

    private List<PaperForm.Row> rows(String applicationId) {
        List<Kind> kinds = registration.kinds();
        return applications.items(applicationId).stream()
                .filter(item -> item.carry() != Carry.GONE)
                .flatMap(item -> kinds.stream()
                        .filter(kind -> kind.id().equals(item.kind()))
                        .map(kind -> row(item, kind)))
                .toList();
    }

    private static PaperForm.Row row(LineItem item, Kind kind) {
        return new PaperForm.Row(item.kind(), item.memberId(), kind.varies() ? null : item.amountOre());
    }
}
