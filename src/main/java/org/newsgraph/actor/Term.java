package org.newsgraph.actor;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in an office.
 *
 * @param person the usual name
 * @param spellings other ways to write it
 * @param of id of the country or body
 * @param offices what the post is called, lower case
 * @param from first day
 * @param to first day that is no longer in office; {@code null} while in office
 */
record Term(String person, List<String> spellings, String of, List<String> offices, LocalDate from,
		@Nullable LocalDate to) {

	static Term of(List<String> row) {
		String of = row.get(2).contains(":") ? row.get(2) : "country:" + row.get(2);
		LocalDate to = row.get(5).isEmpty() ? null : LocalDate.parse(row.get(5));
		return new Term(row.get(0), Table.list(row.get(1)), of, Table.list(row.get(3)), LocalDate.parse(row.get(4)),
				to);
	}

	boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || day.isBefore(this.to));
	}

	boolean isOverBy(LocalDate day) {
		return this.to != null && !day.isBefore(this.to);
	}

}
