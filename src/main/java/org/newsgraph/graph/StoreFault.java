package org.newsgraph.graph;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Says in words why the embedded database does not open. */
final class StoreFault {

	private static final String FROM_A_COPY = "Nothing was changed. Keep a copy of the directory, then start with another one by --newsgraph.home=DIR and load the articles again";

	private StoreFault() {
	}

	static StartFailure of(Home home, Throwable cause) {
		String reasons = reasons(cause);
		String lower = reasons.toLowerCase(Locale.ROOT);
		if (lower.contains("no space left")) {
			return Home.notWritable(home.directory(), new IOException("no space left on the disk", cause));
		}
		if (lower.contains("store_lock") || lower.contains("filelock")) {
			return new StartFailure("Another Neo4j is using the store in " + home.neo4j() + ".",
					"Stop it, or give this service a directory of its own with --newsgraph.home=DIR.", cause);
		}
		if (lower.contains("store version") || lower.contains("format") || lower.contains("upgrade")) {
			return new StartFailure(
					"The store in " + home.neo4j() + " was written by another version of Neo4j (" + reasons + ").",
					"Start the version of Newsgraph that wrote it. " + FROM_A_COPY + ".", cause);
		}
		return new StartFailure("The store in " + home.neo4j() + " cannot be opened (" + reasons + ").",
				FROM_A_COPY + ", or restore a backup. More is in " + home.logs().resolve("debug.log") + ".", cause);
	}

	private static String reasons(Throwable cause) {
		Set<String> reasons = new LinkedHashSet<>();
		for (Throwable link = cause; link != null; link = link.getCause()) {
			reasons.add(String.valueOf(link.getMessage()));
		}
		return String.join(" ", reasons);
	}

}
