package org.newsgraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * An actor where it takes part in one event or statement.
 *
 * @param actorId {@link ReadActor#id()}: in events a body of a state is its country
 * (China's Foreign Ministry → {@code country:CHN}, sector GOV, the ministry as
 * institution); a speaker is the body or person itself
 * @param name the usual name of the actor
 * @param kind what sort of actor
 * @param countryCode ISO 3166-1 alpha-3
 * @param sector the role it acts in here
 * @param institution the body of a state that the text names, if it does
 * @param exact the words that name it here
 * @param start of the first UTF-16 unit
 * @param end behind the last UTF-16 unit
 */
public record Participant(String actorId, String name, ActorKind kind, @Nullable String countryCode,
		@Nullable Sector sector, @Nullable String institution, String exact, int start, int end) {
}
