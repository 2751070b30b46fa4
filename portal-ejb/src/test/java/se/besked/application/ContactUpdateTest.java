package se.besked.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.Person;

class ContactUpdateTest {

    @Test
    void anAccountThatCannotBeReadTakesNoOtherOnesPlace() {
        Person amina = amina();

        new ContactUpdate(
                        MonthlyForm.latest(),
                        Map.of("p.m.method", "account", "p.m.account.clearing", "83", "p.m.account.number", "?"))
                .own(amina, "m");

        assertThat(amina.clearing()).isEqualTo("8327");
        assertThat(amina.account()).isEqualTo("1234567");
    }

    @Test
    void whoeverIsPaidWithoutAnAccountHasNone() {
        Person amina = amina();

        new ContactUpdate(MonthlyForm.latest(), Map.of("p.m.method", "slip")).own(amina, "m");

        assertThat(amina.account()).isNull();
    }

    private static Person amina() {
        Person amina = new Person("amina", new IdentityNumber("199006022397"), "Amina", "Hassan", Language.SV);
        amina.paidTo("8327", "1234567");
        return amina;
    }
}
