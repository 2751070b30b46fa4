package se.besked.casework;

import java.util.List;

/** A case with what officers have written in it. @param notes newest first */
public record CaseFile(SocialCase socialCase, List<CaseNote> notes) {}
