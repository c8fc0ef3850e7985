package org.newsgraph.relation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The things seen lately, so many and no more. */
final class Latest<T> {

	private final Set<T> things;

	Latest(int most) {
		this.things = Collections.newSetFromMap(new LinkedHashMap<>() {

			@Override
			protected boolean removeEldestEntry(Map.Entry<T, Boolean> eldest) {
				return size() > most;
			}

		});
	}

	/** Whether it was not there yet. */
	boolean add(T thing) {
		return this.things.add(thing);
	}

	void clear() {
		this.things.clear();
	}

}
