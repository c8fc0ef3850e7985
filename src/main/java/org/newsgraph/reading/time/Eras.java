package org.newsgraph.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsgraph.reading.WordTable;

/** Times long ago: "during the Cold War", "in the 19th century", "in 1812". */
final class Eras {

	private static final String WITHIN = "(?:in|during|throughout)\\s+";

	private static final List<String> CENTURIES = List.of("sixteenth", "seventeenth", "eighteenth", "nineteenth",
			"twentieth");

	/** A thousand and more of anything is no year: "in 1500 villages". */
	private static final String NO_NOUN = "(?=\\s*(?:$|[.,;:)]|\\b(?:and|but|at|in|with|after|before|to|when|as)\\b))";

	private Eras() {
	}

	static List<DateExpression> all() {
		Stream<DateExpression> named = WordTable.rows(Eras.class, "eras.tsv", 3).stream().map(Eras::named);
		Stream<DateExpression> counted = Stream.of(
				DateExpression.of(WITHIN + "the\\s+(?:(?:early|mid|late)[\\s-]+)?(1[6-9]|20)th[\\s-]+century",
						(words, on, tense) -> century(Integer.parseInt(words.group(1)))),
				DateExpression.of(
						WITHIN + "the\\s+(?:(?:early|mid|late)[\\s-]+)?(" + String.join("|", CENTURIES)
								+ ")[\\s-]+century",
						(words, on, tense) -> century(16 + CENTURIES.indexOf(DateExpression.word(words, 1)))),
				DateExpression.of("in\\s+(1[4-8]\\d\\d)" + NO_NOUN, (words, on, tense) -> Optional
					.of(Days.years(Integer.parseInt(words.group(1)), Integer.parseInt(words.group(1))))));
		return Stream.concat(named, counted).toList();
	}

	private static DateExpression named(List<String> row) {
		String names = WordTable.list(row.get(2))
			.stream()
			.map((name) -> name.replace(" ", "\\s+"))
			.collect(Collectors.joining("|"));
		Days days = Days.years(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)));
		return DateExpression.of(WITHIN + "(?:the\\s+)?(?-i:" + names + ")", (words, on, tense) -> Optional.of(days));
	}

	private static Optional<Days> century(int number) {
		return Optional.of(Days.years(number * 100 - 100, number * 100 - 1));
	}

}
