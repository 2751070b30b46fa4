package se.besked.application;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That an application has come in: the law's clock starts (FL 22 §).
 *
 * @param number the reference number that it gets
 * @param on the day it reached the authority: today, or the day a paper came
 * @param due the day by which the office aims to decide
 */
record Arrived(String number, Instant at, LocalDate on, LocalDate due) {}
