package org.newsgraph.relation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Follower;
import org.newsgraph.graphql.NewsgraphException;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Tells of changes of relations. What one article changes between two ends is told
 * together: a relation that gives way to its contrary has reversed.
 */
@Component
class RelationTurns {

	private static final String WHAT_CHANGED = """
			MATCH (relation:Relation {subjectId: $subject, objectId: $object})
			WHERE relation.recordedFrom = $moment OR relation.recordedTo = $moment
			RETURN relation
			ORDER BY relation.validFrom, relation.id
			""";

	private static final int REMEMBERED = 10_000;

	private final Graph graph;

	private final RelationChoice choice;

	private final Follower<Relation> learnt;

	private final Follower<Relation> givenUp;

	RelationTurns(Graph graph, RelationChoice choice, Clock clock) {
		this.graph = graph;
		this.choice = choice;
		this.learnt = new Follower<>(graph, clock, RelationLists.LEARNT, Relation::recordedFrom);
		this.givenUp = new Follower<>(graph, clock, RelationLists.GIVEN_UP,
				(relation) -> Objects.requireNonNull(relation.recordedTo()));
	}

	/**
	 * Each change from now on, or from a moment on.
	 * @param from what changed in the world on this day or later; {@code null} for all
	 * @param since what the graph learnt from this moment on, if not from now
	 */
	Flux<RelationChange> changes(@Nullable RelationFilter filter, @Nullable LocalDate from, @Nullable Instant since) {
		if (filter != null && (filter.knownBy() != null || filter.validOn() != null)) {
			throw NewsgraphException.badInput("What is new is told. Leave knownBy and validOn out.");
		}
		Flux<Turn> turns = Flux.merge(
				this.learnt.things(since).map((relation) -> turn(relation, relation.recordedFrom())),
				this.givenUp.things(since)
					.map((relation) -> turn(relation, Objects.requireNonNull(relation.recordedTo()))));
		this.choice.parameters(filter);
		return turns.transform(RelationTurns::onceEach)
			.concatMapIterable((turn) -> meant(changesOf(turn), filter))
			.filter((change) -> from == null || !change.on().isBefore(from));
	}

	private static Turn turn(Relation relation, Instant moment) {
		return new Turn(new Ends(relation.subjectKey(), relation.objectKey()), moment);
	}

	private static Flux<Turn> onceEach(Flux<Turn> turns) {
		return turns.distinct((turn) -> turn, () -> new Latest<Turn>(REMEMBERED), Latest::add, Latest::clear);
	}

	private List<RelationChange> changesOf(Turn turn) {
		List<Relation> all = this.graph
			.read((cypher) -> cypher.run(WHAT_CHANGED,
					Map.of("subject", turn.ends().subject(), "object", turn.ends().object(), "moment", turn.moment())))
			.stream()
			.map((row) -> Relation.of(row.get("relation")))
			.toList();
		return RelationChange.of(turn.moment(),
				all.stream().filter((relation) -> turn.moment().equals(relation.recordedTo())).toList(),
				all.stream().filter((relation) -> turn.moment().equals(relation.recordedFrom())).toList());
	}

	private List<RelationChange> meant(List<RelationChange> changes, @Nullable RelationFilter filter) {
		if (filter == null || changes.isEmpty()) {
			return changes;
		}
		Map<String, @Nullable Object> parameters = this.choice.parameters(filter);
		parameters.put("keys", changes.stream().map((change) -> change.relation().key()).toList());
		Set<String> meant = this.graph.read((cypher) -> cypher.run(RelationLists.MEANT, parameters))
			.stream()
			.map((row) -> row.get("key").asString())
			.collect(Collectors.toSet());
		return changes.stream().filter((change) -> meant.contains(change.relation().key())).toList();
	}

}
