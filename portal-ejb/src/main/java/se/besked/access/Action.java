package se.besked.access;

import se.besked.audit.AuditAction;

/** What somebody may be let do. The rule table names these; each leaves its own mark on the audit trail for staff. */
public enum Action {
    LIST(AuditAction.LIST),
    SEARCH(AuditAction.SEARCH),
    /** Takes a list away in a file. */
    EXPORT(AuditAction.EXPORT),
    OPEN_CASE(AuditAction.OPEN_CASE),
    /** Fills in, signs and sends a month. */
    FILE_APPLICATION(AuditAction.CHANGE),
    OPEN_APPLICATION(AuditAction.OPEN_APPLICATION),
    OPEN_PAPER(AuditAction.OPEN_PAPER),
    OPEN_ORIGINAL(AuditAction.OPEN_ORIGINAL),
    OPEN_DECISION(AuditAction.OPEN_DECISION),
    OPEN_LETTER(AuditAction.OPEN_LETTER),
    /** Takes a case that nobody has. */
    CLAIM_CASE(AuditAction.CHANGE),
    /** Enters a household that is not known yet, and opens its case. */
    REGISTER_CASE(AuditAction.CHANGE),
    /** Hands a case over, enters members and notes. */
    CHANGE_CASE(AuditAction.CHANGE),
    /** Says who else has a part in a case, and which segment it belongs to. */
    ASSIGN_CASE(AuditAction.CHANGE),
    /** Enters what came on paper, and rows that were forgotten. */
    REGISTER_APPLICATION(AuditAction.CHANGE),
    CHANGE_PAPERS(AuditAction.CHANGE),
    RECORD_DELIVERY(AuditAction.CHANGE),
    JUDGE(AuditAction.JUDGE),
    PREVIEW(AuditAction.PREVIEW),
    DECIDE(AuditAction.DECIDE),
    /** Declares whose cases one must not touch. */
    DECLARE_RELATIVE(AuditAction.CHANGE);

    private final AuditAction audited;

    Action(AuditAction audited) {
        this.audited = audited;
    }

    AuditAction audited() {
        return audited;
    }
}
