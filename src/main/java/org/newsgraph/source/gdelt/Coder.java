package org.newsgraph.source.gdelt;

import java.time.LocalDate;

import org.newsgraph.reading.NameDirectory;

/** Reads rows of whichever sort; the number of columns says which. Keeps nothing. */
final class Coder {

	private final GdeltEvents gdelt;

	private final IcewsEvents icews;

	private final LocalDate today;

	/**
	 * Reads rows.
	 * @param today no row can tell of a later day
	 */
	Coder(NameDirectory directory, LocalDate today) {
		CameoCodes codes = new CameoCodes();
		this.gdelt = new GdeltEvents(codes, directory);
		this.icews = new IcewsEvents(codes, directory);
		this.today = today;
	}

	/** What a line says, or why it cannot be taken. */
	Coding read(LineReader.Line line) {
		if (line.tooLong()) {
			return new Coding.Refusal(Refused.TOO_LONG);
		}
		if (line.text().indexOf('\0') >= 0) {
			return new Coding.Refusal(Refused.NOT_TEXT);
		}
		try {
			return read(Row.of(line.text()));
		}
		catch (RefusedException ex) {
			return new Coding.Refusal(ex.reason());
		}
	}

	private Coding read(Row row) {
		return switch (row.columns()) {
			case 57, 58, 61 -> new Coding.Happening(this.gdelt.read(row, this.today));
			case 16 -> new Coding.Mentioning(GdeltMentions.read(row, this.today));
			case 20 -> IcewsEvents.isHeading(row) ? new Coding.Heading()
					: new Coding.Happening(this.icews.read(row, this.today));
			default -> new Coding.Refusal(Refused.WRONG_COLUMNS);
		};
	}

	/** Whether a line is one of GDELT's mentions. */
	static boolean isMention(LineReader.Line line) {
		return Row.of(line.text()).columns() == 16;
	}

}
