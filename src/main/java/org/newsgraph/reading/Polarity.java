package org.newsgraph.reading;

/** Which way a stance points. */
public enum Polarity {

	FAVOURABLE, NEUTRAL, UNFAVOURABLE

}
