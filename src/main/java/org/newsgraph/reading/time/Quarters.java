package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Quarters of years: "the third quarter of 2022", "Q4", "last quarter". */
final class Quarters {

	private static final String WHICH = "(?:Q([1-4])|(?:the\\s+)?(first|second|third|fourth)[\\s-]quarter)";

	private Quarters() {
	}

	static List<DateExpression> all() {
		return List.of(
				DateExpression.of(WHICH + "(?:\\s+of|\\s+in|,)?\\s+((?:19|20)\\d\\d)",
						(words, on, tense) -> Optional
							.of(Days.quarter(Integer.parseInt(words.group(3)), which(words)))),
				DateExpression.of(WHICH + "\\s+(?:of\\s+)?(last|this|next)\\s+year",
						(words, on, tense) -> Optional.of(Days
							.quarter(on.getYear() + RelativeDates.step(DateExpression.word(words, 3)), which(words)))),
				DateExpression.of(WHICH, (words, on, tense) -> Optional.of(nearest(which(words), on, tense))),
				DateExpression.of("(last|next|this)\\s+quarter", (words, on, tense) -> Optional
					.of(counted(on, RelativeDates.step(DateExpression.word(words, 1))))));
	}

	private static int which(Matcher words) {
		return (words.group(1) != null) ? Integer.parseInt(words.group(1))
				: List.of("first", "second", "third", "fourth").indexOf(DateExpression.word(words, 2)) + 1;
	}

	/** Of a quarter that is over, if something is told of it, there is one a year. */
	private static Days nearest(int quarter, LocalDate on, Tense tense) {
		Days ofThisYear = Days.quarter(on.getYear(), quarter);
		boolean ahead = ofThisYear.start().isAfter(on);
		return (ahead && tense == Tense.PAST) ? Days.quarter(on.getYear() - 1, quarter) : ofThisYear;
	}

	private static Days counted(LocalDate on, int by) {
		YearMonth month = YearMonth.from(on).plusMonths(3L * by);
		return Days.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
	}

}
