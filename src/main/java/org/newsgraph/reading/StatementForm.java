package org.newsgraph.reading;

/** How words are reported. */
public enum StatementForm {

	DIRECT, INDIRECT, MIXED

}
