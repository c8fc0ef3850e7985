package org.newsgraph.relationship;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actor;
import org.newsgraph.actor.Actors;
import org.newsgraph.graph.GlobalId;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.Ids;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.relation.Relation;
import org.newsgraph.relation.RelationFilter;
import org.newsgraph.relation.RelationState;
import org.newsgraph.relation.Relations;
import org.newsgraph.relationship.Question.Pair;
import org.newsgraph.timeline.Direction;
import org.newsgraph.timeline.Spot;
import org.newsgraph.timeline.TimelineConnection;
import org.newsgraph.timeline.Timelines;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How two actors have dealt with each other. */
@Component
class Relationships {

	private final Actors actors;

	private final DealingQueries dealings;

	private final DealingMemory memory;

	private final Relations relations;

	private final Timelines timelines;

	private final Clock clock;

	Relationships(Actors actors, DealingQueries dealings, DealingMemory memory, Relations relations,
			Timelines timelines, ObjectProvider<Clock> clock) {
		this.actors = actors;
		this.dealings = dealings;
		this.memory = memory;
		this.relations = relations;
		this.timelines = timelines;
		this.clock = clock.getIfAvailable(Clock::systemUTC);
	}

	/**
	 * The two actors, if the question makes sense.
	 * @throws NewsgraphException BAD_USER_INPUT if it does not, NOT_FOUND if there is no
	 * such actor
	 */
	Relationship of(String a, String b, Question.Asked asked) {
		Question question = Question.of(Ids.key(a, "Actor"), Ids.key(b, "Actor"), asked);
		Map<String, Actor> found = this.actors.load(List.of(question.a(), question.b()));
		return new Relationship(question, there(found.get(question.a()), "a"), there(found.get(question.b()), "b"));
	}

	private static Actor there(@Nullable Actor actor, String argument) {
		if (actor == null) {
			throw new NewsgraphException(ErrorCode.NOT_FOUND,
					"There is no actor with the id given for " + argument + ".");
		}
		return actor;
	}

	/** How some questions look, by one statement for each moment asked for. */
	Map<Question, View> views(Collection<Question> questions) {
		Map<Pair, Dealt> found = new HashMap<>();
		Set<Pair> pairs = questions.stream().map(Question::pair).collect(Collectors.toCollection(LinkedHashSet::new));
		pairs.stream()
			.collect(Collectors.groupingBy((pair) -> String.valueOf(pair.knownBy())))
			.values()
			.forEach((alike) -> found.putAll(dealt(alike, alike.getFirst().knownBy())));
		LocalDate today = LocalDate.now(this.clock);
		Map<Question, View> views = new HashMap<>();
		questions.forEach((question) -> views.put(question,
				found.getOrDefault(question.pair(), new Dealt(List.of())).by(question, today)));
		return views;
	}

	private Map<Pair, Dealt> dealt(List<Pair> pairs, @Nullable Instant knownBy) {
		if (knownBy == null) {
			return this.memory.of(pairs);
		}
		Map<Pair, Dealt> dealt = new HashMap<>();
		this.dealings.of(pairs, knownBy).forEach((pair, dealings) -> dealt.put(pair, new Dealt(dealings)));
		return dealt;
	}

	/** The relations of one side, or of both. */
	Connection<Relation> relations(Question question, Side side, @Nullable RelationState state, Page page) {
		Ref a = actor(question.a());
		Ref b = actor(question.b());
		return this.relations.find(switch (side) {
			case A_TO_B -> filter(question, a, b, null, state);
			case B_TO_A -> filter(question, b, a, null, state);
			case TOGETHER -> filter(question, null, null, List.of(a, b), state);
		}, page);
	}

	private static RelationFilter filter(Question question, @Nullable Ref subject, @Nullable Ref object,
			@Nullable List<Ref> between, @Nullable RelationState state) {
		return new RelationFilter(subject, object, between, null, null, state, question.validOn(), question.knownBy(),
				null, null);
	}

	/** The facts behind all of it. */
	TimelineConnection timeline(Question question, History history, Direction direction, Page page) {
		List<Spot> spots = history.shown(Side.TOGETHER).stream().map((dealing) -> spot(question, dealing)).toList();
		return this.timelines.of(spots, List.of(question.a(), question.b()), direction, page, question.knownBy());
	}

	private static Spot spot(Question question, Dealing dealing) {
		List<String> lanes = Stream.of(question.a(), question.b())
			.filter((actor) -> actor.equals(question.a()) ? dealing.byA() : dealing.byB())
			.toList();
		return new Spot(dealing.key(), dealing.start(), dealing.precision(), lanes);
	}

	private static Ref actor(String key) {
		return new Ref(new GlobalId("Actor", key).encode(), null);
	}

}
