package org.newsgraph.actor;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.WordTable;

/**
 * Somebody's time in an office.
 *
 * @param person the usual name
 * @param spellings other ways to write it
 * @param of id of the country or body
 * @param offices what the post is called, lower case
 * @param from first day
 * @param to first day that is no longer in office; {@code null} while in office
 * @param sector the role it is held in, if that is not the role of the body
 */
record Term(String person, List<String> spellings, String of, List<String> offices, LocalDate from,
		@Nullable LocalDate to, @Nullable Sector sector) {

	static Term of(List<String> row) {
		String of = row.get(2).contains(":") ? row.get(2) : "country:" + row.get(2);
		LocalDate to = row.get(5).isEmpty() ? null : LocalDate.parse(row.get(5));
		return new Term(row.get(0), WordTable.list(row.get(1)), of, WordTable.list(row.get(3)),
				LocalDate.parse(row.get(4)), to, row.get(6).isEmpty() ? null : Sector.valueOf(row.get(6)));
	}

	/**
	 * The role of its holder on a day: who has left an office of the state is a former
	 * official, who leads an opposition or a church stays what he was.
	 * @param ofBody the role of those who hold the offices of the body
	 */
	@Nullable Sector sectorOn(LocalDate day, Sector ofBody) {
		Sector held = (this.sector != null) ? this.sector : ofBody;
		if (covers(day) || isOverBy(day) && !held.isOfTheState()) {
			return held;
		}
		return isOverBy(day) ? Sector.ELI : null;
	}

	boolean isOverFor(LocalDate day, int years) {
		return this.to != null && this.to.plusYears(years).isBefore(day);
	}

	boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || day.isBefore(this.to));
	}

	boolean isOverBy(LocalDate day) {
		return this.to != null && !day.isBefore(this.to);
	}

}
