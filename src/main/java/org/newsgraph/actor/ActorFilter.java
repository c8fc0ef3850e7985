package org.newsgraph.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which actors; what is left out does not matter.
 *
 * @param kinds of one of these sorts
 * @param countryCodes of one of these countries
 * @param sectors in one of these roles
 * @param name whose name begins with this
 */
record ActorFilter(@Nullable List<String> kinds, @Nullable List<String> countryCodes, @Nullable List<String> sectors,
		@Nullable String name) {
}
