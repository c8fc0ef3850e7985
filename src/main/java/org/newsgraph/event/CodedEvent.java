package org.newsgraph.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.CodedArticle;
import org.newsgraph.article.Origin;
import org.newsgraph.reading.EventType;

/**
 * An event as others coded it.
 *
 * @param key within the type; see {@link Origin#key(String)}
 * @param code of CAMEO, as they give it
 * @param type by PLOVER
 * @param mode finer than the type
 * @param score from -10 (conflict) to +10 (cooperation)
 * @param day when it happened
 * @param dayInferred whether the day of publication stands in
 * @param actor who did it
 * @param recipient to whom
 * @param place where
 * @param sources how many they count
 * @param article where they found it, if they say
 * @param sentence which sentence of the article, from 1, if they say
 */
public record CodedEvent(String key, String code, EventType type, @Nullable String mode, double score, LocalDate day,
		boolean dayInferred, @Nullable CodedSide actor, @Nullable CodedSide recipient, @Nullable CodedPlace place,
		int sources, @Nullable CodedArticle article, @Nullable Integer sentence) {

	/** Who coded it. */
	public Origin origin() {
		return Origin.of(this.key);
	}

}
