package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.besked.casework.DelegatedAct;
import se.besked.casework.Delegation;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.person.IdentityNumber;

/** Four officers who may decide different things. */
@ApplicationScoped
class SeedOffice {

    private final Officers officers;

    @Inject
    SeedOffice(Officers officers) {
        this.officers = officers;
    }

    List<SeedStep> steps(SeedDays timeline) {
        LocalDate before = timeline.ago(9).minusMonths(1).atDay(1);
        return List.of(new SeedStep(before, "officers", () -> {
            officer(
                    Cast.KARIN,
                    "Karin Lund",
                    TestIdentity.woman("1984-02-14"),
                    "common.title.officer",
                    "0123-45 67 89",
                    "9–10");
            officer(
                    Cast.PER,
                    "Per Ek",
                    TestIdentity.man("1993-07-03"),
                    "common.title.officer",
                    "0123-45 67 90",
                    "13–14");
            officer(
                    Cast.SOFIA,
                    "Sofia Nyström",
                    TestIdentity.woman("1976-10-21"),
                    "common.title.lead",
                    "0123-45 67 91",
                    "9–10");
            officer(
                    Cast.ANDERS,
                    "Anders Holm",
                    TestIdentity.man("1969-05-30"),
                    "common.title.head",
                    "0123-45 67 92",
                    "10–11");
            may(Cast.KARIN, "3.1", DelegatedAct.GRANT_SUPPORT, 30_000, before);
            may(Cast.KARIN, "3.2", DelegatedAct.GRANT_OTHER, 5_000, before);
            may(Cast.KARIN, "3.3", DelegatedAct.REFUSE, null, before);
            may(Cast.PER, "3.1", DelegatedAct.GRANT_SUPPORT, 12_000, before);
            may(Cast.PER, "3.2", DelegatedAct.GRANT_OTHER, 1_000, before);
            may(Cast.SOFIA, "2.1", DelegatedAct.GRANT_SUPPORT, 60_000, before);
            may(Cast.SOFIA, "2.2", DelegatedAct.GRANT_OTHER, 20_000, before);
            may(Cast.SOFIA, "2.3", DelegatedAct.REFUSE, null, before);
            may(Cast.ANDERS, "1.1", DelegatedAct.GRANT_SUPPORT, null, before);
            may(Cast.ANDERS, "1.2", DelegatedAct.GRANT_OTHER, null, before);
            may(Cast.ANDERS, "1.3", DelegatedAct.REFUSE, null, before);
        }));
    }

    private void officer(String id, String name, IdentityNumber identity, String titleKey, String phone, String hours) {
        officers.add(new Officer(id, identity, name, titleKey, phone, hours).hold("officer"));
    }

    private void may(String officerId, String point, DelegatedAct act, Integer highestKronor, LocalDate from) {
        Long highestOre = highestKronor == null ? null : highestKronor * 100L;
        officers.add(new Delegation(officerId + "-" + act, officerId, point, act, highestOre, from, null));
    }
}
