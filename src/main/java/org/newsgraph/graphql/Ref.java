package org.newsgraph.graphql;

import org.jspecify.annotations.Nullable;

/**
 * One thing, by its id or by any of its names; exactly one of the two is given.
 *
 * @param id a global id
 * @param name any of its names
 */
public record Ref(@Nullable String id, @Nullable String name) {

	/**
	 * One thing, as the two arguments of a field name it.
	 * @param what "an actor", to tell what is missing
	 * @throws NewsgraphException BAD_USER_INPUT if both or neither are given
	 */
	public static Ref either(@Nullable String id, @Nullable String name, String what) {
		if ((id == null) == (name == null)) {
			throw NewsgraphException.badInput("Give either the id or a name of " + what + ".");
		}
		return new Ref(id, name);
	}

	/**
	 * The key within the type that a global id names.
	 * @param types the types it may be of
	 * @return {@code null} if a name is given instead
	 * @throws NewsgraphException if the id is none, or of another type
	 */
	public @Nullable String key(String... types) {
		return (this.id != null) ? Ids.key(this.id, types) : null;
	}

}
