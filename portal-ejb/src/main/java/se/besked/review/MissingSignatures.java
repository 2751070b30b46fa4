package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.besked.application.Application;
import se.besked.application.Household;
import se.besked.casework.Officers;
import se.besked.review.ReviewSheet.MissingSignature;

/**
 * The adults who have not signed, and what an officer has said about it. Services that use it hold the access rules.
 */
@ApplicationScoped
public class MissingSignatures {

    private final Judgements judgements;
    private final Officers officers;

    @Inject
    public MissingSignatures(Judgements judgements, Officers officers) {
        this.judgements = judgements;
        this.officers = officers;
    }

    /** @param application one that has come in */
    public List<MissingSignature> of(Application application) {
        return of(application, judgements.signed(application.id()));
    }

    List<MissingSignature> of(Application application, Judgements.Signed signed) {
        return of(application, signed.by(), signed::waivers);
    }

    /** The same where it is known who has signed, by person id. */
    public List<MissingSignature> of(Application application, Set<String> signed) {
        return of(application, signed, () -> judgements.waivers(application.id()));
    }

    private List<MissingSignature> of(
            Application application, Set<String> signed, Supplier<List<SignatureWaiver>> waived) {
        List<Household.Adult> unsigned = application.household().adults().stream()
                .filter(adult -> !signed.contains(adult.personId()))
                .toList();
        if (unsigned.isEmpty()) {
            return List.of();
        }
        Map<String, SignatureWaiver> waivers =
                waived.get().stream().collect(Collectors.toMap(SignatureWaiver::personId, waiver -> waiver));
        return unsigned.stream()
                .map(adult -> missing(adult, waivers.get(adult.personId())))
                .toList();
    }

    private MissingSignature missing(Household.Adult adult, SignatureWaiver waiver) {
        return waiver == null
                ? new MissingSignature(adult.personId(), adult.name(), null, null, null)
                : new MissingSignature(
                        adult.personId(),
                        adult.name(),
                        officers.get(waiver.officerId()).name(),
                        waiver.confirmedAt(),
                        waiver.reason());
    }
}
