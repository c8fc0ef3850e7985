package org.newsgraph.reading.time;

import java.time.LocalDate;

import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.Mention;

/**
 * A date expression and what it means.
 *
 * @param mention where it stands
 * @param start first day
 * @param end last day; equal to the first for a single day
 * @param precision how exactly the days are known
 */
public record ReadDate(Mention mention, LocalDate start, LocalDate end, DatePrecision precision) {
}
