package org.newsgraph.statement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actor;
import org.newsgraph.article.Article;
import org.newsgraph.article.Evidence;
import org.newsgraph.article.Evidences;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Page;
import org.newsgraph.issue.Issue;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Statements in GraphQL. */
@Controller
class StatementController {

	private final Statements statements;

	StatementController(Statements statements, Evidences evidences, Batches batches) {
		this.statements = statements;
		batches.<@Nullable StatementFilter, Statement>connections("statementsOfActor", statements::ofActors);
		batches.<@Nullable StatementFilter, Statement>connections("statementsOnIssue", statements::onIssues);
		batches.<@Nullable StatementFilter, Statement>connections("statementsOfArticle", statements::ofArticles);
		batches.<@Nullable Instant, Evidence>connections("evidenceOfStatement", evidences::ofStatements);
	}

	@QueryMapping
	Connection<Statement> statements(@Argument @Nullable StatementFilter filter, Page page) {
		return this.statements.find(filter, page);
	}

	@SchemaMapping(typeName = "Actor", field = "statements")
	CompletableFuture<Connection<Statement>> statementsOf(Actor actor, @Argument @Nullable StatementFilter filter,
			Page page, DataLoader<Ask<@Nullable StatementFilter>, Connection<Statement>> statementsOfActor) {
		return statementsOfActor.load(new Ask<>(actor.key(), filter, page));
	}

	@SchemaMapping(typeName = "Issue", field = "statements")
	CompletableFuture<Connection<Statement>> statementsOn(Issue issue, @Argument @Nullable StatementFilter filter,
			Page page, DataLoader<Ask<@Nullable StatementFilter>, Connection<Statement>> statementsOnIssue) {
		return statementsOnIssue.load(new Ask<>(issue.key(), filter, page));
	}

	@SchemaMapping(typeName = "Article", field = "statements")
	CompletableFuture<Connection<Statement>> statementsIn(Article article, @Argument @Nullable StatementFilter filter,
			Page page, DataLoader<Ask<@Nullable StatementFilter>, Connection<Statement>> statementsOfArticle) {
		return statementsOfArticle.load(new Ask<>(article.key(), filter, page));
	}

	@SchemaMapping(typeName = "Statement")
	@Nullable CompletableFuture<Actor> speaker(Statement statement, DataLoader<String, Actor> actorByKey) {
		return (statement.speakerKey() != null) ? actorByKey.load(statement.speakerKey()) : null;
	}

	@SchemaMapping(typeName = "Statement")
	@Nullable CompletableFuture<Actor> onBehalfOf(Statement statement, DataLoader<String, Actor> actorByKey) {
		return (statement.onBehalfOfKey() != null) ? actorByKey.load(statement.onBehalfOfKey()) : null;
	}

	@SchemaMapping(typeName = "Statement")
	CompletableFuture<Connection<Evidence>> evidence(Statement statement, Page page,
			DataLoader<Ask<@Nullable Instant>, Connection<Evidence>> evidenceOfStatement) {
		return evidenceOfStatement.load(new Ask<>(statement.key(), statement.knownBy(), page));
	}

	@BatchMapping(typeName = "Statement")
	Map<Statement, List<Stance>> stances(List<Statement> statements) {
		Map<String, List<Stance>> stances = this.statements.stances(Batches.keys(statements));
		return Batches.each(statements, (statement) -> stances.getOrDefault(statement.key(), List.of()));
	}

}
