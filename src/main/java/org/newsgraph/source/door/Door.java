package org.newsgraph.source.door;

import java.util.stream.Stream;

/** A way in for news: files, pages. */
public interface Door {

	/** Whether this is the way in for what somebody names. */
	boolean takes(String argument);

	/**
	 * What lies behind it, in an order that is the same each time; found as it is asked
	 * for, and to be closed. What cannot be looked into is a lot that holds a refusal.
	 */
	Stream<Lot> lots(String argument);

}
