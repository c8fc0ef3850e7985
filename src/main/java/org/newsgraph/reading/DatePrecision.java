package org.newsgraph.reading;

/** How exactly a date is known. */
public enum DatePrecision {

	DAY, WEEK, MONTH, QUARTER, YEAR, UNKNOWN

}
