package org.newsgraph.actor;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Cypher;
import org.newsgraph.reading.NameDirectory;

import org.springframework.stereotype.Component;

/** Writes the actors of coded events inside somebody's transaction. */
@Component
class CodedActorWrites {

	private static final String KNOWN = """
			UNWIND $keys AS key
			MATCH (actor:Actor {id: key}) WHERE actor.name IS NOT NULL
			RETURN key
			""";

	private static final String SET_THOSE_ONLY_CODED = """
			UNWIND $rows AS row
			MERGE (actor:CodedActor {id: row.id})
			ON CREATE SET actor += row.properties, actor.recordedFrom = $now
			""";

	private final NameDirectory directory;

	CodedActorWrites(NameDirectory directory) {
		this.directory = directory;
	}

	void store(Cypher cypher, Collection<CodedActor> actors, Instant now) {
		Map<Boolean, List<CodedActor>> parted = actors.stream().collect(Collectors.partitioningBy(CodedActor::isKnown));
		List<?> coded = parted.getOrDefault(false, List.of()).stream().map(this::row).toList();
		if (!coded.isEmpty()) {
			cypher.run(SET_THOSE_ONLY_CODED, Map.of("rows", coded, "now", now));
		}
		storeKnown(cypher, parted.getOrDefault(true, List.of()), now);
	}

	private void storeKnown(Cypher cypher, List<CodedActor> actors, Instant now) {
		List<String> keys = actors.stream().map(CodedActor::key).toList();
		Set<String> there = cypher.run(KNOWN, Map.of("keys", keys))
			.stream()
			.map((row) -> row.get("key").asString())
			.collect(Collectors.toSet());
		List<?> rows = actors.stream().filter((actor) -> !there.contains(actor.key())).map(this::row).toList();
		if (!rows.isEmpty()) {
			Map<String, Object> parameters = Map.of("rows", rows, "now", now);
			cypher.run(ActorWrites.SET_THE_ACTORS, parameters);
			cypher.run(ActorWrites.NAME_THEM, parameters);
		}
	}

	private Map<String, @Nullable Object> row(CodedActor actor) {
		List<String> aliases = this.directory.aliases(actor.key());
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("name", actor.name());
		properties.put("aliases", aliases);
		properties.put("kind", actor.kind().name());
		properties.put("countryCode", actor.countryCode());
		properties.put("sector", (actor.sector() != null) ? actor.sector().name() : null);
		properties.put("status", (actor.isKnown() ? Actor.Status.KNOWN : Actor.Status.PROVISIONAL).name());
		return Map.of("id", actor.key(), "properties", properties, "names", ActorWrites.names(actor.name(), aliases));
	}

}
