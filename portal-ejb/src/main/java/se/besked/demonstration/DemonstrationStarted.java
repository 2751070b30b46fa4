package se.besked.demonstration;

import java.time.LocalDate;

/** The demonstration's database is migrated and its day is set: its people and their history may be made. */
public record DemonstrationStarted(DemonstrationClock clock, LocalDate today) {}
