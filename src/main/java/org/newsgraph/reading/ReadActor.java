package org.newsgraph.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An actor of the article.
 *
 * @param id stable name of the actor, the same in every article: {@code country:KAZ},
 * {@code organization:nato}, {@code organization:kaz-foreign-ministry},
 * {@code person:xi-jinping}, {@code group:…}
 * @param name the usual name
 * @param kind what sort of actor
 * @param countryCode ISO 3166-1 alpha-3 of the country it belongs to or is
 * @param sector the role it acts in
 * @param institution the body of a state that the text names, if it does
 * @param office the post the text gives a person, if it does
 * @param known whether the directory knows it; otherwise it is provisional
 * @param mentions where it stands in the text, in order; never empty
 */
public record ReadActor(String id, String name, ActorKind kind, @Nullable String countryCode, @Nullable Sector sector,
		@Nullable String institution, @Nullable String office, boolean known, List<Mention> mentions) {
}
