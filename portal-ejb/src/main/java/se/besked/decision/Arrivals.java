package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.Signature;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.person.People;
import se.besked.receipt.FileState;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.Receipts;

/** What applicants can add to a month while it is decided: papers in every state, answers instead, signatures. */
@ApplicationScoped
class Arrivals {

    private final Applications applications;
    private final Receipts receipts;
    private final PaperAbsences answers;
    private final People people;

    @Inject
    Arrivals(Applications applications, Receipts receipts, PaperAbsences answers, People people) {
        this.applications = applications;
        this.receipts = receipts;
        this.answers = answers;
        this.people = people;
    }

    /** Newest first. */
    List<Arrival> of(Application application) {
        Stream<Arrival> papers = receipts.tray(application.id()).all().stream()
                .flatMap(paper -> paper.sheets().stream().map(sheet -> paper(paper, sheet)));
        Stream<Arrival> said =
                answers.ofApplication(application.id()).values().stream().map(Arrivals::answer);
        Stream<Arrival> signed =
                applications.signatures(application.id()).stream().map(this::signature);
        return Stream.concat(papers, Stream.concat(said, signed))
                .sorted(Comparator.comparing(Arrival::at).reversed().thenComparing(Arrival::key))
                .toList();
    }

    private static Arrival paper(Paper paper, Paper.Sheet sheet) {
        String state = sheet.state() == FileState.READY || sheet.state() == FileState.REFUSED
                ? sheet.state().name()
                : "CHECKED";
        return new Arrival(
                sheet.fileId() + ":" + state,
                paper.receivedAt(),
                Message.of("decision.arrived." + state, Paper.called(sheet.name())));
    }

    private static Arrival answer(Said said) {
        return new Arrival(
                said.target() + ":" + said.saidAt().toEpochMilli(),
                said.saidAt(),
                Message.of("decision.arrived.answer"));
    }

    private Arrival signature(Signature signature) {
        return new Arrival(
                "signed:" + signature.personId(),
                signature.signedAt(),
                Message.of(
                        "decision.arrived.signature",
                        Argument.name(people.get(signature.personId()).name())));
    }
}
