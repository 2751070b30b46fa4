package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.Household;
import se.besked.application.Signature;
import se.besked.casework.Cases;
import se.besked.casework.Officers;
import se.besked.decision.Particulars.Adult;
import se.besked.decision.Particulars.Unsigned;
import se.besked.decision.letter.DecisionLetterContent.Sender;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.review.MissingSignatures;
import se.besked.review.ReviewSheet.MissingSignature;
import se.besked.shared.Settings;

/** Takes down what stands around a decision at the moment it is made. */
@ApplicationScoped
class Surroundings {

    private final Applications applications;
    private final Cases cases;
    private final People people;
    private final Officers officers;
    private final MissingSignatures signatures;
    private final Settings settings;

    @Inject
    Surroundings(
            Applications applications,
            Cases cases,
            People people,
            Officers officers,
            MissingSignatures signatures,
            Settings settings) {
        this.applications = applications;
        this.cases = cases;
        this.people = people;
        this.officers = officers;
        this.signatures = signatures;
        this.settings = settings;
    }

    Particulars of(Application application, Decision.Deciders deciders) {
        Map<String, Instant> signed = applications.signatures(application.id()).stream()
                .collect(Collectors.toMap(Signature::personId, Signature::signedAt));
        Map<String, MissingSignature> missing =
                signatures.of(application).stream().collect(Collectors.toMap(MissingSignature::personId, one -> one));
        return new Particulars(
                sender(),
                cases.get(application.caseId()).number(),
                application.number(),
                contact(deciders.decidedBy()),
                deciders.presentedBy() == null ? null : contact(deciders.presentedBy()),
                deciders.tookPart().stream().map(this::contact).toList(),
                application.household().adults().stream()
                        .map(adult -> adult(adult, signed.get(adult.personId()), missing.get(adult.personId())))
                        .toList());
    }

    private Sender sender() {
        return new Sender(
                settings.municipality(),
                settings.board(),
                settings.unit(),
                settings.unitAddress(),
                settings.unitPhone(),
                settings.text("besked.unit.email", "ekonomisktbistand@ekeby.example"),
                settings.court());
    }

    private Contact contact(String officerId) {
        return Contact.of(officers.get(officerId));
    }

    private Adult adult(Household.Adult adult, Instant signedAt, MissingSignature missing) {
        Person person = people.get(adult.personId());
        return new Adult(
                adult.personId(),
                adult.name(),
                person.identityNumber().formatted(),
                person.language(),
                person.maskedAccount(),
                signedAt,
                missing == null ? null : new Unsigned(missing.acceptedBy(), missing.acceptedAt(), missing.reason()));
    }
}
