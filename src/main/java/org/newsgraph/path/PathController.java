package org.newsgraph.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actors;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Bounds;
import org.newsgraph.graphql.ValidOn;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.Ids;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Node;
import org.newsgraph.graphql.Page;
import org.newsgraph.issue.Issues;
import org.newsgraph.relation.Relation;
import org.newsgraph.relation.RelationType;
import org.newsgraph.relation.Relations;
import org.newsgraph.relation.Sign;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Paths in GraphQL. */
@Controller
class PathController {

	private static final int USUAL_HOPS = 4;

	private static final int MOST_HOPS = 6;

	private static final int USUALLY_WANTED = 5;

	private final Paths paths;

	private final Actors actors;

	private final Issues issues;

	PathController(Paths paths, Actors actors, Issues issues, Relations relations, Batches batches) {
		this.paths = paths;
		this.actors = actors;
		this.issues = issues;
		batches.<String, Relation>values("relationByKey", relations::load);
	}

	@QueryMapping
	List<Path> paths(@Argument String from, @Argument String to, @Argument @Nullable Integer maxHops,
			@Argument @Nullable List<RelationType> types, @Argument @Nullable Sign sign,
			@Argument @Nullable LocalDate since, @Argument @Nullable LocalDate until,
			@Argument @Nullable LocalDate validOn, @Argument @Nullable Instant knownBy,
			@Argument @Nullable Double minConfidence, @Argument @Nullable List<String> avoid,
			@Argument @Nullable PathOrder orderBy, @Argument @Nullable Integer first) {
		int hops = within("maxHops", maxHops, USUAL_HOPS, MOST_HOPS);
		Page.within("first", (first != null) ? first : USUALLY_WANTED);
		int wanted = within("first", first, USUALLY_WANTED, Page.LARGEST);
		Set<String> avoided = (avoid != null) ? avoid.stream().map(PathController::end).collect(Collectors.toSet())
				: Set.of();
		Bounds.inOrder("since", ValidOn.from(since, validOn), "until", ValidOn.to(until, validOn));
		Bounds.least(minConfidence, null);
		PathFilter filter = new PathFilter(types, sign, ValidOn.from(since, validOn), ValidOn.to(until, validOn),
				knownBy, minConfidence);
		checkEnds(end(from), end(to), avoided);
		return this.paths.between(end(from), end(to), hops, filter, avoided,
				(orderBy != null) ? orderBy : PathOrder.SHORTEST, wanted);
	}

	private static String end(String id) {
		return Ids.key(id, "Actor", "Issue");
	}

	private void checkEnds(String from, String to, Set<String> avoided) {
		if (from.equals(to)) {
			throw NewsgraphException.badInput("from and to are the same. Give two different actors or issues.");
		}
		if (avoided.contains(from) || avoided.contains(to)) {
			throw NewsgraphException.badInput("avoid names an end of the path. Leave it out there.");
		}
		Set<String> known = new HashSet<>(this.actors.load(List.of(from, to)).keySet());
		known.addAll(this.issues.load(List.of(from, to)).keySet());
		if (known.size() < 2) {
			throw new NewsgraphException(ErrorCode.NOT_FOUND,
					"There is no actor or issue with the id given as " + (known.contains(from) ? "to" : "from") + ".");
		}
	}

	private static int within(String name, @Nullable Integer number, int usual, int most) {
		int given = (number != null) ? number : usual;
		if (given < 1 || given > most) {
			throw NewsgraphException.badInput(name + " must be from 1 to " + most + ", not " + given + ".");
		}
		return given;
	}

	@SchemaMapping(typeName = "Path", field = "nodes")
	CompletableFuture<List<Node>> nodes(Path path, DataLoader<String, Node> relationObject) {
		return relationObject.loadMany(path.keys());
	}

	@SchemaMapping(typeName = "PathHop", field = "from")
	CompletableFuture<Node> from(Hop hop, DataLoader<String, Node> relationObject) {
		return relationObject.load(hop.from());
	}

	@SchemaMapping(typeName = "PathHop", field = "to")
	CompletableFuture<Node> to(Hop hop, DataLoader<String, Node> relationObject) {
		return relationObject.load(hop.to());
	}

	@SchemaMapping(typeName = "PathHop", field = "relation")
	CompletableFuture<Relation> relation(Hop hop, DataLoader<String, Relation> relationByKey) {
		return relationByKey.load(hop.relation());
	}

}
