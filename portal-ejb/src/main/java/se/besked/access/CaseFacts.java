package se.besked.access;

import java.util.List;
import se.besked.casework.MemberRole;

/**
 * What the conditions may ask about one case.
 *
 * @param responsibleOfficerId null while nobody has taken the case
 * @param claimed whether somebody has taken it who may handle it
 * @param segment null until somebody has said it
 * @param members everybody who belongs to the household or once did
 * @param assignments who else has a part in the case
 */
record CaseFacts(
        String responsibleOfficerId,
        boolean claimed,
        boolean protectedIdentity,
        String segment,
        List<Member> members,
        List<Assignment> assignments) {

    /** @param personId, identityNumber null for most children */
    record Member(MemberRole role, String personId, String identityNumber, boolean present) {}

    record Assignment(String subjectId, String role) {}

    /** The same case as it would be with this officer responsible. */
    CaseFacts takenBy(String officerId) {
        return new CaseFacts(officerId, true, protectedIdentity, segment, members, assignments);
    }
}
