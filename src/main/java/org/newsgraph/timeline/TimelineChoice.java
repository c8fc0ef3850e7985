package org.newsgraph.timeline;

import java.time.LocalDate;
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
import org.newsgraph.graphql.Ids;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.Refs;

import org.springframework.stereotype.Component;

/** What a filter means in the graph. */
@Component
class TimelineChoice {

	private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private static final int MOST_ENDS = 50;

	private final Refs refs;

	private final Actors actors;

	TimelineChoice(Refs refs, Actors actors) {
		this.refs = refs;
		this.actors = actors;
	}

	/**
	 * From where the facts are found, what they must fulfil, and whose lanes they are.
	 */
	Chosen of(TimelineFilter filter) {
		refuseNonsense(filter);
		Map<String, @Nullable Object> parameters = parameters(filter);
		List<String> actors = keys(filter.actors(), "Actor");
		List<String> issues = keys(filter.issues(), "Issue");
		parameters.put("actors", actors);
		parameters.put("issues", issues);
		List<String> stories = stories(filter.stories());
		parameters.put("stories", stories);
		if (filter.between() != null) {
			List<List<String>> pairs = pairs(filter.between());
			List<String> lanes = pairs.stream().map(List::getFirst).distinct().toList();
			return chosen(TimelineLists.BETWEEN, pairs, lanes, filter, parameters);
		}
		if (stories != null) {
			return chosen(TimelineLists.OF_STORIES, stories, (actors != null) ? actors : List.of(), filter, parameters);
		}
		if (actors != null) {
			parameters.put("actors", null);
			return chosen(TimelineLists.OF_ACTORS, actors, actors, filter, parameters);
		}
		if (issues != null) {
			parameters.put("issues", null);
			return chosen(TimelineLists.OF_ISSUES, issues, List.of(), filter, parameters);
		}
		return chosen(TimelineLists.OF_EVERYTHING, List.of(""), List.of(), filter, parameters);
	}

	private static void refuseNonsense(TimelineFilter filter) {
		if (filter.between() != null && filter.between().size() != 2) {
			throw NewsgraphException.badInput("Give two actors in between, not " + filter.between().size() + ".");
		}
		Bounds.inOrder("from", filter.from(), "to", filter.to());
		Bounds.least(filter.minConfidence(), filter.minSources());
		Stream.of(filter.actors(), filter.issues(), filter.places(), filter.stories())
			.filter((refs) -> refs != null && refs.size() > MOST_ENDS)
			.forEach((refs) -> {
				throw NewsgraphException.badInput("At most " + MOST_ENDS + " can be given, not " + refs.size() + ".");
			});
	}

	private static Chosen chosen(TimelineLists lists, List<?> starts, List<String> lanes, TimelineFilter filter,
			Map<String, @Nullable Object> parameters) {
		parameters.put("startsOfEvents", filter.wantsEvents() ? starts : List.of());
		parameters.put("startsOfStatements", filter.wantsStatements() ? starts : List.of());
		parameters.put("lanes", lanes);
		return new Chosen(lists, parameters, lanes);
	}

	private Map<String, @Nullable Object> parameters(TimelineFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("from", filter.from());
		parameters.put("to", filter.to());
		// What began long before and is not over yet would have to be searched for.
		parameters.put("earliest", (filter.from() != null) ? filter.from().minusYears(1) : FIRST_DAY);
		parameters.put("latest", (filter.to() != null) ? filter.to() : LAST_DAY);
		parameters.put("types", names(filter.types()));
		parameters.put("quadClasses", names(filter.quadClasses()));
		parameters.put("realis", names(filter.realis()));
		parameters.put("minConfidence", filter.minConfidence());
		parameters.put("minSources", filter.minSources());
		parameters.put("knownBy", filter.knownBy());
		parameters.put("places", null);
		parameters.put("countries", keys(filter.places(), "Actor"));
		if (filter.places() != null) {
			parameters.put("places",
					filter.places()
						.stream()
						.map(Ref::name)
						.filter(Objects::nonNull)
						.map((name) -> name.toLowerCase(Locale.ROOT))
						.toList());
		}
		return parameters;
	}

	private List<List<String>> pairs(List<Ref> between) {
		List<String> ones = List.copyOf(this.actors.keys(between.getFirst()));
		List<String> others = List.copyOf(this.actors.keys(between.getLast()));
		return Stream
			.concat(ones.stream().flatMap((one) -> others.stream().map((other) -> List.of(one, other))),
					ones.stream().flatMap((one) -> others.stream().map((other) -> List.of(other, one))))
			.toList();
	}

	private @Nullable List<String> keys(@Nullable Collection<Ref> refs, String type) {
		return (refs != null) ? List.copyOf(this.refs.keys(refs, type)) : null;
	}

	private static @Nullable List<String> stories(@Nullable List<String> ids) {
		return (ids != null) ? ids.stream().map((id) -> Ids.key(id, "Story")).distinct().toList() : null;
	}

	private static @Nullable List<String> names(@Nullable Collection<? extends Enum<?>> words) {
		return (words != null) ? words.stream().map(Enum::name).toList() : null;
	}

	/**
	 * What a filter comes to.
	 *
	 * @param lists from where the facts are found
	 * @param parameters what they must fulfil
	 * @param lanes keys of the actors that are shown apart
	 */
	record Chosen(TimelineLists lists, Map<String, @Nullable Object> parameters, List<String> lanes) {
	}

}
