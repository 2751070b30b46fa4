package se.besked.demonstration;

import java.time.LocalDate;

/** One thing that happened on a day of the demonstration's past. */
record SeedStep(LocalDate day, String name, Runnable work) {}
