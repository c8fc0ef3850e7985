package org.newsgraph.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actors;
import org.newsgraph.graphql.Bounds;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.issue.Issues;

import org.springframework.stereotype.Component;

/** What a filter means in the graph. */
@Component
class EventChoice {

	private final Actors actors;

	private final Issues issues;

	EventChoice(Actors actors, Issues issues) {
		this.actors = actors;
		this.issues = issues;
	}

	Map<String, @Nullable Object> parameters(@Nullable EventFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		List.of("from", "to", "types", "quadClasses", "realis", "minConfidence", "minSources", "actors", "recipients",
				"issues", "place", "knownBy")
			.forEach((name) -> parameters.put(name, null));
		parameters.put("between", List.of());
		parameters.put("places", List.of());
		if (filter != null) {
			choose(filter, parameters);
		}
		return parameters;
	}

	private void choose(EventFilter filter, Map<String, @Nullable Object> parameters) {
		Bounds.inOrder("from", filter.from(), "to", filter.to());
		Bounds.least(filter.minConfidence(), filter.minSources());
		parameters.put("from", filter.from());
		parameters.put("to", filter.to());
		parameters.put("types", filter.types());
		parameters.put("quadClasses", filter.quadClasses());
		parameters.put("realis", filter.realis());
		parameters.put("minConfidence", filter.minConfidence());
		parameters.put("minSources", filter.minSources());
		parameters.put("knownBy", filter.knownBy());
		parameters.put("actors", keys(filter.actors()));
		parameters.put("recipients", keys(filter.recipients()));
		parameters.put("issues", (filter.issue() != null) ? List.copyOf(this.issues.keys(filter.issue())) : null);
		if (filter.between() != null) {
			Page.within("The number of actors in between", filter.between().size());
			parameters.put("between",
					filter.between().stream().map((ref) -> List.copyOf(this.actors.keys(ref))).toList());
		}
		if (filter.place() != null) {
			String name = filter.place().name();
			parameters.put("place", (name != null) ? name.toLowerCase(Locale.ROOT) : "");
			parameters.put("places", List.copyOf(this.actors.keys(filter.place())));
		}
	}

	/** Actors that every event meant must have, one way or another. */
	static List<String> certain(Map<String, @Nullable Object> parameters) {
		return Stream.concat(between(parameters), Stream.of("actors", "recipients").map(parameters::get))
			.map(EventChoice::only)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** The keys of each that must have taken part. */
	static Stream<@Nullable Object> between(Map<String, @Nullable Object> parameters) {
		return (parameters.get("between") instanceof List<?> sides) ? sides.stream().map((keys) -> (Object) keys)
				: Stream.empty();
	}

	/** The key, if there is no other. */
	static @Nullable String only(@Nullable Object keys) {
		return (keys instanceof List<?> list && list.size() == 1) ? String.valueOf(list.getFirst()) : null;
	}

	private @Nullable List<String> keys(@Nullable Collection<Ref> refs) {
		return (refs != null) ? List.copyOf(this.actors.keys(refs)) : null;
	}

}
