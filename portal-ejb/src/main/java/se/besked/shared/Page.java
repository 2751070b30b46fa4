package se.besked.shared;

import java.util.List;

/**
 * One page of a list that the database pages.
 *
 * @param total how many rows there are in all
 * @param from index of the first row here, from 0
 */
public record Page<T>(List<T> rows, long total, int from) {}
