package org.newsgraph.source.gdelt;

/** Why a row cannot be taken. */
public enum Refused {

	/** It has neither 61, 58 or 57 columns (events), 16 (mentions) nor 20 (ICEWS). */
	WRONG_COLUMNS("it has not the columns of GDELT's events or mentions or of ICEWS"),
	/** It is longer than 64 KB. */
	TOO_LONG("it is longer than 64 KB"),
	/** There are NUL bytes in it. */
	NOT_TEXT("it is not text"),
	/** It says not which event it is. */
	NO_ID("it has no id"),
	/** Its day is left out or none of the calendar. */
	NO_DATE("it has no date"),
	/** Its day is before 1900 or later than it was coded. */
	IMPOSSIBLE_DATE("its date cannot be"),
	/** CAMEO does not know its code. */
	UNKNOWN_CODE("CAMEO does not know its code"),
	/** A statement or an appeal, which PLOVER does not count as events. */
	NOT_AN_EVENT("it is a statement or an appeal (CAMEO 01 and 02), and no event of PLOVER"),
	/** Nobody takes part. */
	NO_ACTOR("nobody takes part in it"),
	/** A mention that does not say where. */
	NO_ARTICLE("it does not say which article"),
	/** A mention of an event that was not stored. */
	EVENT_NOT_THERE("the event it mentions is not there; take the export of its day first, then the mentions again");

	private final String reason;

	Refused(String reason) {
		this.reason = reason;
	}

	/** The reason, as the end of a sentence: "refused, because …". */
	public String reason() {
		return this.reason;
	}

}
