package se.besked.web.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.besked.casework.CaseRule;
import se.besked.forms.typing.AccountNumber;
import se.besked.forms.typing.TypedAnswer;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseIntake.NewAdult;
import se.besked.worklist.CaseIntake.NewChild;
import se.besked.worklist.Reached;

/**
 * The household of a new case, read from fields like {@code a.given} for the applicant, {@code b.given} for the partner
 * and {@code c0.name} for a child. Only to be used where nothing is wrong with the fields.
 *
 * @param partner null where none is named
 */
record TypedHousehold(NewAdult applicant, NewAdult partner, List<NewChild> children) {

    /** How the fields of each child begin. */
    static final List<String> CHILDREN =
            IntStream.range(0, 8).mapToObj(at -> "c" + at).toList();

    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_LANGUAGE = 60;
    private static final int LONGEST_CHILD = 120;
    private static final int LONGEST_ADDRESS = 200;

    /** Says at the fields what cannot be read. */
    static TypedHousehold read(PostedFields fields, LocalDate today) {
        NewAdult applicant = adult(fields, "a", today);
        NewAdult partner = named(fields, "b") ? adult(fields, "b", today) : null;
        List<NewChild> children = new ArrayList<>();
        for (String row : CHILDREN) {
            if (!fields.blank(row + ".name") || !fields.blank(row + ".born.y")) {
                children.add(child(fields, row, today));
            }
        }
        return new TypedHousehold(applicant, partner, children);
    }

    private static boolean named(PostedFields fields, String who) {
        return !fields.blank(who + ".identity") || !fields.blank(who + ".given") || !fields.blank(who + ".family");
    }

    private static NewAdult adult(PostedFields fields, String who, LocalDate today) {
        Optional<IdentityNumber> identity = IdentityNumber.read(fields.text(who + ".identity"), today);
        if (identity.isEmpty()) {
            fields.wrong(who + ".identity", TypedRule.IDENTITY_WRONG.message());
        }
        if (fields.blank(who + ".given") && fields.blank(who + ".family")) {
            fields.wrong(who + ".given", TypedRule.NAME_MISSING.message());
        }
        NewAdult adult = new NewAdult(
                identity.orElse(null),
                fields.text(who + ".given", LONGEST_NAME, TypedRule.TOO_LONG),
                fields.text(who + ".family", LONGEST_NAME, TypedRule.TOO_LONG),
                Language.ofTag(fields.text(who + ".language")).orElse(Language.SV),
                fields.text(who + ".interpreter", LONGEST_LANGUAGE, TypedRule.TOO_LONG),
                fields.yes(who + ".protected"),
                reached(fields, who),
                fields.yes(who + ".same"));
        if (identity.isPresent() && !adult.grown(today)) {
            fields.wrong(who + ".identity", CaseRule.ADULT_TOO_YOUNG.message());
        }
        return adult;
    }

    private static Reached reached(PostedFields fields, String who) {
        TypedAnswer<String> phone = TypedAnswer.phone(fields.text(who + ".phone"));
        if (phone.problemKey() != null) {
            fields.wrong(who + ".phone", TypedRule.PHONE_WRONG.message());
        }
        TypedAnswer<AccountNumber> account =
                TypedAnswer.account(fields.text(who + ".clearing"), fields.text(who + ".account"));
        if (account.problemKey() != null) {
            fields.wrong(who + ".clearing", TypedRule.ACCOUNT_WRONG.message());
        }
        String address = fields.text(who + ".address", LONGEST_ADDRESS, TypedRule.TOO_LONG);
        return new Reached(
                phone.value(),
                address.isEmpty() ? null : address,
                account.found().map(AccountNumber::clearing).orElse(null),
                account.found().map(AccountNumber::number).orElse(null));
    }

    private static NewChild child(PostedFields fields, String row, LocalDate today) {
        Optional<LocalDate> born = fields.date(row + ".born");
        if (fields.blank(row + ".name")) {
            fields.wrong(row + ".name", TypedRule.CHILD_NAME_MISSING.message());
        }
        if (born.isEmpty()) {
            fields.wrong(row + ".born", TypedRule.CHILD_BORN_WRONG.message());
        }
        NewChild child = new NewChild(
                fields.text(row + ".name", LONGEST_CHILD, TypedRule.TOO_LONG),
                born.orElse(null),
                fields.yes(row + ".visiting"));
        if (born.isPresent() && !child.young(today)) {
            fields.wrong(row + ".born", CaseRule.CHILD_AGE_WRONG.message());
        }
        return child;
    }
}
