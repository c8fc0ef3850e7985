package org.newsgraph.statement;

/** The condition that something was said within the days from and to. */
public final class SaidWithin {

	private static final String DAYS = """
			($from IS NULL OR %1$s.saidAt >= $from OR $from < CASE %1$s.saidAtPrecision
			  WHEN 'WEEK' THEN %1$s.saidAt + duration({weeks: 1}) WHEN 'MONTH' THEN %1$s.saidAt + duration({months: 1})
			  WHEN 'QUARTER' THEN %1$s.saidAt + duration({months: 3}) WHEN 'YEAR' THEN %1$s.saidAt + duration({years: 1})
			  ELSE %1$s.saidAt END)
			AND ($to IS NULL OR %1$s.saidAt <= $to)""";

	private SaidWithin() {
	}

	/**
	 * Of a statement, with the parameters {@code from} and {@code to}: what was said in
	 * some month is not over before its end.
	 * @param statement what the statement is called in Cypher
	 */
	public static String days(String statement) {
		return DAYS.formatted(statement);
	}

}
