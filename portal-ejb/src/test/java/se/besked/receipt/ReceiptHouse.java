package se.besked.receipt;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import se.besked.access.Staff;
import se.besked.casework.MemberRole;
import se.besked.casework.NewMember;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.Ids;
import se.besked.testing.House;
import se.besked.worklist.CaseOpening;

/** A household, a stranger, an officer and a draft, for tests of papers. */
final class ReceiptHouse {

    static final String APPLICATION = "november";

    private static final Timestamp MORNING = Timestamp.valueOf("2026-11-12 09:00:00");

    private final House house;

    ReceiptHouse(House house) {
        this.house = house;
    }

    /** @return the case's id */
    String begin() {
        house.inTransaction(() -> {
            house.get(Officers.class)
                    .add(new Officer(
                                    "karin",
                                    new IdentityNumber("198001022384"),
                                    "Karin Lund",
                                    "common.title.officer",
                                    "1",
                                    "9–10")
                            .hold("officer"));
            house.get(People.class)
                    .add(new Person("amina", new IdentityNumber("199006022397"), "Amina", "H", Language.AR));
            house.get(People.class)
                    .add(new Person("stranger", new IdentityNumber("199107172380"), "Eva", "S", Language.SV));
            return null;
        });
        String caseId = house.get(CaseOpening.class)
                .open(
                        new Staff("karin"),
                        Ids.next(),
                        List.of(NewMember.adult(
                                MemberRole.APPLICANT,
                                house.inTransaction(
                                        () -> house.get(People.class).get("amina")))));
        draft(APPLICATION, caseId, "2026-12");
        return caseId;
    }

    /** Another month of the same household. */
    void application(String id, String month) {
        draft(
                id,
                house.inTransaction(() -> (String) house.entities()
                        .createNativeQuery("select id from social_case")
                        .getSingleResult()),
                month);
    }

    private void draft(String id, String caseId, String month) {
        sql(
                "insert into application (id, version, case_id, for_month, open_key, status, channel, "
                        + "form_code, form_version, begun_at)"
                        + " values (?1, 1, ?2, ?3, ?4, 'DRAFT', 'ONLINE', 'monthly', 1, ?5)",
                id,
                caseId,
                month,
                caseId + "/" + month,
                MORNING);
    }

    void row(String id) {
        sql(
                "insert into line_item (id, application_id, side, kind, amount_ore, on_date, carry, position, added_at)"
                        + " values (?1, ?2, 'EXPENSE', 'rent', 540000, ?3, 'NEW', 1, ?4)",
                id,
                APPLICATION,
                Date.valueOf(LocalDate.of(2026, 11, 30)),
                MORNING);
    }

    void status(String status) {
        sql("update application set status = ?1 where id = ?2", status, APPLICATION);
    }

    /** A paper that is there already, without anything in the store. */
    void existing(String id, String caseId, long bytes) {
        sql(
                "insert into paper_file (id, case_id, name, kind, bytes, sha256, received_at, received_from, "
                        + "turn, state, tries, cleaned)"
                        + " values (?1, ?2, 'x.png', 'PNG', ?3, ?1, ?4, 'amina', 0, 'READY', 0, 'N')",
                id,
                caseId,
                bytes,
                MORNING);
        sql(
                "insert into receipt (id, application_id, case_id, received_at, received_from, way, late)"
                        + " values (?1, ?2, ?3, ?4, 'amina', 'SENT', 'N')",
                id,
                APPLICATION,
                caseId,
                MORNING);
        sql("insert into receipt_file (receipt_id, position, file_id) values (?1, 0, ?1)", id);
    }

    private void sql(String statement, Object... parameters) {
        house.inTransaction(() -> {
            var query = house.entities().createNativeQuery(statement);
            for (int at = 0; at < parameters.length; at++) {
                query.setParameter(at + 1, parameters[at]);
            }
            return query.executeUpdate();
        });
    }
}
