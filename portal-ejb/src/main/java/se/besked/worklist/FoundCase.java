package se.besked.worklist;

/**
 * One case that a search found.
 *
 * @param name the applicant's
 * @param responsibleOfficer name; null while nobody is
 */
public record FoundCase(String caseId, String number, String name, String responsibleOfficer) {}
