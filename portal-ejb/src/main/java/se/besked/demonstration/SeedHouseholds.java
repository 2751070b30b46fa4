package se.besked.demonstration;

import static se.besked.casework.MemberRole.APPLICANT;
import static se.besked.casework.MemberRole.CO_APPLICANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.besked.access.Staff;
import se.besked.casework.MemberRole;
import se.besked.casework.NewMember;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.Ids;
import se.besked.worklist.CaseOpening;

/** The households, one of every shape that the norm tells apart. */
@ApplicationScoped
class SeedHouseholds {

    private final People people;
    private final CaseOpening opening;

    @Inject
    SeedHouseholds(People people, CaseOpening opening) {
        this.people = people;
        this.opening = opening;
    }

    List<SeedStep> steps(SeedDays timeline) {
        LocalDate longAgo = timeline.ago(8).minusMonths(1).atDay(3);
        LocalDate lately = timeline.ago(2).minusMonths(1).atDay(6);
        List<SeedStep> steps = new ArrayList<>();
        steps.add(new SeedStep(lately, "household amina", () -> {
            Person amina = person("amina", "Amina", "Hassan", TestIdentity.woman("1992-04-12"), Language.AR);
            amina.needsInterpreter("arabiska");
            Person yusuf = person("yusuf", "Yusuf", "Hassan", TestIdentity.man("1990-06-03"), Language.AR);
            open(
                    Cast.KARIN,
                    adult(amina),
                    partner(yusuf),
                    child("Sara Hassan", "2017-03-08"),
                    child("Elias Hassan", "2021-05-17"));
        }));
        steps.add(new SeedStep(
                lately,
                "household olof",
                () -> open(
                        Cast.KARIN,
                        adult(person("olof", "Olof", "Berg", TestIdentity.man("1979-01-25"), Language.SV)))));
        steps.add(new SeedStep(
                lately,
                "household maria",
                () -> open(
                        Cast.PER,
                        adult(person("maria", "Maria", "Lindqvist", TestIdentity.woman("1998-08-19"), Language.SV)),
                        child("Tuva Lindqvist", "2024-02-02"))));
        steps.add(new SeedStep(
                lately,
                "household ahmed",
                () -> open(
                        Cast.KARIN,
                        adult(person("ahmed", "Ahmed", "Karimi", TestIdentity.man("1987-11-11"), Language.EN)),
                        partner(person("leila", "Leila", "Karimi", TestIdentity.woman("1989-12-01"), Language.EN)))));
        steps.add(new SeedStep(
                lately,
                "household johan",
                () -> open(
                        Cast.KARIN,
                        adult(person("johan", "Johan", "Sjöberg", TestIdentity.man("2003-09-14"), Language.SV)))));
        steps.add(new SeedStep(lately, "household fatima", () -> {
            Person fatima = person("fatima", "Fatima", "Ali", TestIdentity.woman("1988-03-30"), Language.AR);
            Person omar = person("omar", "Omar", "Ali", TestIdentity.man("1985-02-17"), Language.AR);
            open(
                    Cast.SOFIA,
                    adult(fatima),
                    partner(omar),
                    child("Adam Ali", "2026-01-20"),
                    child("Mina Ali", "2023-04-04"),
                    child("Noor Ali", "2021-06-15"),
                    child("Zaid Ali", "2018-09-09"),
                    child("Hana Ali", "2014-05-23"),
                    child("Bilal Ali", "2010-02-11"));
        }));
        steps.add(new SeedStep(
                longAgo,
                "household tesfaye",
                () -> open(
                        Cast.KARIN,
                        adult(person("tesfaye", "Tesfaye", "Bekele", TestIdentity.man("1995-07-07"), Language.EN)))));
        steps.add(new SeedStep(
                longAgo,
                "household nadia",
                () -> open(
                        Cast.SOFIA,
                        adult(person("nadia", "Nadia", "Petrova", TestIdentity.woman("1983-10-10"), Language.EN)))));
        steps.add(new SeedStep(
                lately,
                "household henrik",
                () -> open(
                        Cast.KARIN,
                        adult(person("henrik", "Henrik", "Dahl", TestIdentity.man("1981-04-27"), Language.SV)),
                        NewMember.visitingChild("Alva Dahl", LocalDate.parse("2016-12-05")))));
        steps.add(new SeedStep(
                lately,
                "household ingrid",
                () -> open(
                        Cast.SOFIA,
                        adult(person("ingrid", "Ingrid", "Åkesson", TestIdentity.woman("1966-06-29"), Language.SV)))));
        steps.add(new SeedStep(lately, "household eva", () -> {
            Person eva = person("eva", "Eva", "Norell", TestIdentity.woman("1991-01-09"), Language.SV);
            eva.protectIdentity();
            open(Cast.SOFIA, adult(eva));
        }));
        steps.add(new SeedStep(
                lately,
                "person linnea",
                () -> person("linnea", "Linnea", "Strand", TestIdentity.woman("2001-05-05"), Language.SV)));
        return steps;
    }

    private Person person(String id, String given, String family, IdentityNumber identity, Language language) {
        Person person = new Person(id, identity, given, family, language);
        person.paidTo("8327", "123456" + identity.digits().substring(8));
        people.add(person);
        return person;
    }

    private void open(String officer, NewMember... members) {
        opening.open(new Staff(officer), Ids.next(), List.of(members));
    }

    private static NewMember adult(Person person) {
        return member(APPLICANT, person);
    }

    private static NewMember partner(Person person) {
        return member(CO_APPLICANT, person);
    }

    private static NewMember member(MemberRole role, Person person) {
        return NewMember.adult(role, person);
    }

    private static NewMember child(String name, String born) {
        return NewMember.child(name, LocalDate.parse(born));
    }
}
