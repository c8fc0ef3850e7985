package org.newsgraph.graphql;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what was told lately, so that nothing is told twice. */
final class Recently {

	private final Map<String, Instant> told = new ConcurrentHashMap<>();

	boolean isNew(String key, Instant moment) {
		return !moment.equals(this.told.put(key, moment));
	}

	void forgetBefore(Instant moment) {
		this.told.values().removeIf((when) -> when.isBefore(moment));
	}

}
