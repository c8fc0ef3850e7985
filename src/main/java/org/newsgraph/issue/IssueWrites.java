package org.newsgraph.issue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Outcome;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graphql.Refs;
import org.newsgraph.reading.IssueDirectory;
import org.newsgraph.reading.Mention;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.Reading;

import org.springframework.stereotype.Component;

/** Writes issues and where an article names them, inside somebody's transaction. */
@Component
class IssueWrites {

	private static final Pattern GOES_ON = Pattern.compile(
			"\\b(?:on|in|at|from|during|since|until|by) (?:(?:an?|last|next|this) |\\p{Lu}\\p{L}+day\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\b)");

	private static final int WORDS_OF_A_NAME = 2;

	private static final int MOST_ALIASES = 50;

	private static final String SET_THE_ISSUES = """
			UNWIND $rows AS row
			MERGE (issue:Issue {id: row.id})
			ON CREATE SET issue += row.properties, issue.aliases = [], issue.recordedFrom = $now
			WITH issue, row
			WHERE size(issue.aliases) < $mostAliases AND any(alias IN row.aliases WHERE NOT alias IN issue.aliases)
			SET issue.aliases = issue.aliases + [alias IN row.aliases WHERE NOT alias IN issue.aliases]
			""";

	private static final String NAME_THEM = Refs.naming("Issue");

	private static final String GIVE_THEM_THEIR_OWNERS = """
			UNWIND $rows AS row
			MATCH (owner:Actor {id: row.properties.ownerId})
			MATCH (issue:Issue {id: row.id})
			WHERE NOT EXISTS { (issue)-[:OWNED_BY]->(owner) }
			MERGE (issue)-[:OWNED_BY]->(owner)
			""";

	private static final String FORGET_THE_MENTIONS = """
			MATCH (:Article {id: $articleId})-[mention:MENTIONS]->(:Issue)
			DELETE mention
			""";

	private static final String MENTION_THEM = """
			MATCH (article:Article {id: $articleId})
			UNWIND $rows AS row
			MATCH (issue:Issue {id: row.id})
			CREATE (article)-[:MENTIONS {targetId: row.id, articleId: $articleId, date: $date, count: size(row.starts),
			  starts: row.starts, ends: row.ends}]->(issue)
			""";

	private final IssueDirectory directory;

	IssueWrites(IssueDirectory directory) {
		this.directory = directory;
	}

	void link(Cypher cypher, Edition edition, Reading reading) {
		Map<String, ReadIssue> issues = new HashMap<>();
		reading.events().forEach((event) -> event.issues().forEach((issue) -> issues.put(issue.id(), issue)));
		reading.issues().forEach((issue) -> issues.put(issue.id(), issue));
		List<Map<String, Object>> rows = issues.values()
			.stream()
			.sorted(Comparator.comparing(ReadIssue::id))
			.map(this::row)
			.toList();
		Map<String, Object> others = Map.of("now", edition.recordedAt(), "articleId", edition.articleId(), "date",
				edition.publishedAt(), "mostAliases", MOST_ALIASES);
		if (edition.outcome() == Outcome.UPDATED) {
			cypher.run(FORGET_THE_MENTIONS, Map.of("articleId", edition.articleId()));
		}
		List.of(SET_THE_ISSUES, NAME_THEM, GIVE_THEM_THEIR_OWNERS, MENTION_THEM)
			.forEach((statement) -> cypher.each(statement, rows, others));
	}

	private Map<String, Object> row(ReadIssue issue) {
		List<String> aliases = issue.mentions()
			.stream()
			.map(Mention::exact)
			.filter(IssueWrites::isName)
			.distinct()
			.sorted()
			.toList();
		return Map.of("id", issue.id(), "properties", properties(issue), "aliases", aliases, "names",
				names(issue, aliases), "starts", issue.mentions().stream().map(Mention::start).toList(), "ends",
				issue.mentions().stream().map(Mention::end).toList());
	}

	private List<String> names(ReadIssue issue, List<String> aliases) {
		return Stream.of(List.of(issue.name()), aliases, this.directory.aliases(issue.id()))
			.flatMap(List::stream)
			.map(Refs::nameKey)
			.distinct()
			.sorted()
			.toList();
	}

	private static Map<String, @Nullable Object> properties(ReadIssue issue) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("name", issue.name());
		properties.put("kind", issue.kind().name());
		properties.put("ownerId", issue.ownerId());
		return properties;
	}

	/**
	 * "Beijing's 12-point plan" is a name; "the plan" and "the plan on Feb. 25" are none.
	 */
	private static boolean isName(String mention) {
		return !GOES_ON.matcher(mention).find() && mention.split("\\s+").length >= WORDS_OF_A_NAME
				&& mention.chars().skip(1).anyMatch((unit) -> Character.isUpperCase(unit) || Character.isDigit(unit));
	}

}
