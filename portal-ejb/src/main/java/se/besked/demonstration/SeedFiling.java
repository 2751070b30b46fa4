package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;
import se.besked.person.People;
import se.besked.person.Person;

/**
 * What each household types in its form. A household's first month came on paper, so its first form asks for
 * everything.
 */
@ApplicationScoped
class SeedFiling {

    private final Cases cases;
    private final People people;
    private final SeedForm form;
    private final SeedPapers papers;

    @Inject
    SeedFiling(Cases cases, People people, SeedForm form, SeedPapers papers) {
        this.cases = cases;
        this.people = people;
        this.form = form;
        this.papers = papers;
    }

    /** Amina and Yusuf, with the electricity bill and the rent notice. */
    void amina(YearMonth month, LocalDate day) {
        SeedForm.Sheet sheet = begun("amina", month, "married", 0);
        sheet.on(
                        "contact",
                        "p." + member("amina") + ".interpreter=yes",
                        "p." + member("amina") + ".interpreterLanguage=arabiska")
                .row("rent", "rent", "carry=same")
                .on("expenses", "q.anyExpenses=yes")
                .row("expenses", "electricity", due(month, 28, "carry=changed", "amount=540"))
                .row("expenses", "homeInsurance", "carry=same")
                .row("income", "childAllowance", "carry=same", "state=received");
        rentNotice("amina", month, sheet, day, "5 200,00 kr");
        papers.send(
                "amina",
                month,
                sheet.item("expenses", "electricity"),
                "elrakning.pdf",
                day,
                "Ekeby Energi AB",
                "Faktura el, oktober",
                "Att betala 540,00 kr",
                "F\u00f6rfallodag " + month.minusMonths(1).atDay(28));
        form.sign("amina", month);
        form.sign("yusuf", month);
    }

    /** Begun, not finished: the state that most people are in most often. */
    void olof(YearMonth month) {
        form.of("olof", month)
                .on("contact", "q.phone=070-111 22 33", "p." + member("olof") + ".interpreter=no")
                .on("household", "q.civilStatus=single", "q.othersInHome=0", "q.newChild=no");
    }

    void maria(YearMonth month, LocalDate day) {
        SeedForm.Sheet sheet = begun("maria", month, "single", 0);
        sheet.row(
                        "rent",
                        "rent",
                        due(month, 30, "carry=changed", "amount=7 250", "note=Hyresv\u00e4rden har h\u00f6jt hyran"))
                .row("income", "childAllowance", "carry=same", "state=received")
                .on("care", "q.anyCare=yes")
                .add("care", "childcare", due(month, 28, "amount=420", "person=" + child("maria")));
        rentNotice("maria", month, sheet, day, "7 250,00 kr");
        papers.comesToTheDesk(
                "maria",
                month,
                sheet.item("care", "childcare"),
                "Fakturan ligger hos min syster. Jag l\u00e4mnar den p\u00e5 torsdag.");
        form.sign("maria", month);
    }

    /** Sent by Ahmed; Leila has not signed. His bill says another amount than he does. */
    void ahmed(YearMonth month, LocalDate day) {
        SeedForm.Sheet sheet = begun("ahmed", month, "cohabiting", 0);
        sheet.row("rent", "rent", "carry=same")
                .on("expenses", "q.anyExpenses=yes")
                .row("expenses", "electricity", due(month, 27, "carry=changed", "amount=455"))
                .on("income", "q.anyIncome=no");
        papers.send(
                "ahmed",
                month,
                sheet.item("expenses", "electricity"),
                "elrakning.pdf",
                day,
                "Ekeby Energi AB",
                "Faktura el, oktober",
                "Att betala 445,00 kr",
                "F\u00f6rfallodag " + month.minusMonths(1).atDay(27));
        form.sign("ahmed", month);
    }

    void johan(YearMonth month, LocalDate day) {
        SeedForm.Sheet sheet = begun("johan", month, "single", 4);
        sheet.on("rent", "q.othersPay=yes")
                .row("rent", "rent", "carry=same")
                .on("income", "q.anyIncome=yes")
                .add(
                        "income",
                        "deposit",
                        on(
                                month,
                                3,
                                "amount=600",
                                "person=" + member("johan"),
                                "state=received",
                                "note=Swish fr\u00e5n min mamma"));
        rentNotice("johan", month, sheet, day, "2 500,00 kr");
        form.sign("johan", month);
    }

    void fatima(YearMonth month) {
        SeedForm.Sheet sheet = begun("fatima", month, "married", 0);
        sheet.row("rent", "rent", "carry=same").row("income", "childAllowance", "carry=same", "state=received");
        form.sign("fatima", month);
        form.sign("omar", month);
    }

    /** A salary, which is asked for afresh each month. */
    void worker(String personId, YearMonth month, String kronor) {
        SeedForm.Sheet sheet = begun(personId, month, "single", 0);
        sheet.row("rent", "rent", "carry=same")
                .row("income", "salary", on(month, 25, "carry=changed", "amount=" + kronor, "state=expected"));
        form.sign(personId, month);
    }

    /** With medicine that there is no receipt for yet. */
    void henrik(YearMonth month, LocalDate day) {
        SeedForm.Sheet sheet = begun("henrik", month, "single", 0);
        sheet.row("rent", "rent", "carry=same")
                .on("care", "q.anyCare=yes")
                .add("care", "medicine", on(month, 3, "amount=320", "person=" + member("henrik")))
                .on("income", "q.anyIncome=no");
        rentNotice("henrik", month, sheet, day, "5 900,00 kr");
        form.sign("henrik", month);
    }

    void ingrid(YearMonth month) {
        SeedForm.Sheet sheet = begun("ingrid", month, "single", 0);
        sheet.row("rent", "rent", "carry=same")
                .row(
                        "income",
                        "sicknessBenefit",
                        on(
                                month,
                                25,
                                "carry=changed",
                                "amount=11 900",
                                "state=expected",
                                "note=Ers\u00e4ttning f\u00f6r flera m\u00e5nader"));
        form.sign("ingrid", month);
    }

    /** To the account that is known, if one is. */
    private String[] paidTo(CaseMember adult) {
        Person person = people.get(adult.personId());
        String key = "p." + adult.id() + ".";
        return person.account() == null
                ? new String[] {key + "method=slip"}
                : new String[] {
                    key + "method=account",
                    key + "account.clearing=" + person.clearing(),
                    key + "account.number=" + person.account()
                };
    }

    /** What everybody answers in the same way. */
    private SeedForm.Sheet begun(String personId, YearMonth month, String civilStatus, int othersInHome) {
        SocialCase socialCase = cases.ofPerson(personId).orElseThrow();
        SeedForm.Sheet sheet = form.of(personId, month)
                .on("contact", "q.phone=070-123 45 67")
                .on("household", "q.civilStatus=" + civilStatus, "q.othersInHome=" + othersInHome, "q.newChild=no")
                .on("changes", "q.anythingChanged=no")
                .on("rent", "q.housingForm=rental", "q.electricityIncluded=no", "q.anyRent=yes")
                .on("expenses", "q.anyExpenses=no")
                .on("care", "q.anyCare=no")
                .on("income", "q.anyIncome=yes", "q.pending=no");
        for (CaseMember adult : socialCase.adults()) {
            sheet.on("contact", "p." + adult.id() + ".interpreter=no").on("payment", paidTo(adult));
        }
        for (CaseMember child : socialCase.children()) {
            String key = "p." + child.id() + ".";
            sheet.on(
                    "household",
                    child.role() == MemberRole.VISITING_CHILD
                            ? new String[] {key + "days=8", key + "lunch=no"}
                            : new String[] {
                                key + "stay=whole", key + "lunch=" + ("maria".equals(personId) ? "yes" : "no")
                            });
        }
        return sheet;
    }

    private void rentNotice(String personId, YearMonth month, SeedForm.Sheet sheet, LocalDate day, String amount) {
        papers.send(
                personId,
                month,
                sheet.item("rent", "rent"),
                "hyresavi.pdf",
                day,
                "Ekeby Bost\u00e4der AB",
                "Hyresavi " + month,
                "L\u00e4genhet 12-1104, Storgatan 4",
                "Hyra fr.o.m. " + month.atDay(1) + ": " + amount,
                "F\u00f6rfallodag " + month.minusMonths(1).atEndOfMonth(),
                "OCR 8812 0042 19");
    }

    /** Adds the day on which an expense is due, in the month before. */
    private static String[] due(YearMonth month, int day, String... pairs) {
        return on(month, day, pairs);
    }

    private static String[] on(YearMonth month, int day, String... pairs) {
        YearMonth before = month.minusMonths(1);
        String[] all = java.util.Arrays.copyOf(pairs, pairs.length + 3);
        all[pairs.length] = "date.d=" + Math.min(day, before.lengthOfMonth());
        all[pairs.length + 1] = "date.m=" + before.getMonthValue();
        all[pairs.length + 2] = "date.y=" + before.getYear();
        return all;
    }

    String member(String personId) {
        return cases.ofPerson(personId).orElseThrow().adults().stream()
                .filter(adult -> personId.equals(adult.personId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String child(String personId) {
        List<CaseMember> children = cases.ofPerson(personId).orElseThrow().children();
        return children.get(0).id();
    }
}
