package org.newsgraph.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Evidence;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Page;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Changes of relations in GraphQL. */
@Controller
class RelationChangeController {

	private final RelationTurns turns;

	RelationChangeController(RelationTurns turns) {
		this.turns = turns;
	}

	@SubscriptionMapping
	Flux<RelationChange> relationChanged(@Argument @Nullable RelationFilter filter, @Argument @Nullable LocalDate from,
			@Argument @Nullable Instant since) {
		return this.turns.changes(filter, from, since);
	}

	@SchemaMapping(typeName = "RelationChange")
	CompletableFuture<Connection<Evidence>> evidence(RelationChange change, Page page,
			DataLoader<Ask<@Nullable Void>, Connection<Evidence>> evidenceOfRelation) {
		return evidenceOfRelation.load(new Ask<>(change.cause().key(), null, page));
	}

}
