package org.newsgraph.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.article.Article;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Page;

import org.springframework.stereotype.Component;

/** Links articles, and the stories they belong to, by what they share. */
@Component
class Links {

	private static final Comparator<Linked> BEST_FIRST = Comparator.comparing(Linked::score)
		.reversed()
		.thenComparing(Linked::key, Comparator.reverseOrder());

	/**
	 * The facts that an article tells now. Those in its first 400 characters are its
	 * news, and those whose day it tells; others may be what led up to it.
	 */
	private static final String FACTS = """
			COLLECT {
			  MATCH (%1$s)-[:HAS_VERSION]->(version:ArticleVersion)<-[:IN]-(passage:Passage)<-[:EVIDENCED_BY]-(fact:Event|Statement)
			  WHERE version.recordedTo IS NULL
			  WITH fact, min(passage.start) AS at ORDER BY at, fact.id LIMIT 50
			  RETURN {id: fact.id, type: CASE WHEN fact:Event THEN 'Event' ELSE 'Statement' END,
			    what: fact.type, day: coalesce(fact.startDate, fact.saidAt),
			    news: coalesce(fact.realis, 'ACTUAL') = 'ACTUAL' AND (at < 400
			      OR 'DAY' = coalesce(fact.datePrecision, fact.saidAtPrecision)
			        AND NOT coalesce(fact.dateInferred, fact.saidAt = date(%1$s.datePublished))),
			    actors: [(fact)-[:HAS_ACTOR|SPOKEN_BY]->(side:Actor) | side.id],
			    recipients: [(fact)-[on:HAS_RECIPIENT|STANCE_ON]->(side:Actor)
			      WHERE coalesce(on.polarity, '') <> 'NEUTRAL' | side.id],
			    issues: [(fact)-[:CONCERNS|STANCE_ON]->(issue:Issue) | issue.id],
			    places: [(fact)-[:HAS_PLACE]->(place:Place) | place.id]}
			}
			""";

	/** The actors and issues that an article names, the rarest first. */
	private static final String THINGS = """
			COLLECT {
			  MATCH (%1$s)-[:MENTIONS]->(thing:Actor|Issue)
			  WITH thing, COUNT { (thing)<-[:MENTIONS]-() } AS known ORDER BY known, thing.id
			  RETURN {id: thing.id, type: CASE WHEN thing:Issue THEN 'Issue' ELSE 'Actor' END, name: thing.name,
			    known: known}
			}
			""";

	/** The story an article belongs to, and how much. */
	private static final String PLACE = "head([(%1$s)-[place:IN_STORY]->(:Story) | {story: %1$s.storyId, score: place.score}])";

	/** Samples of the phrases of an article's text as it is now. */
	private static final String SAMPLES = """
			head([(%1$s)-[:HAS_VERSION]->(text:ArticleVersion) WHERE text.recordedTo IS NULL |
			  [text.band0, text.band1, text.band2, text.band3, text.band4, text.band5, text.band6, text.band7]])
			""";

	/** Texts that have one of their samples in common. */
	private static final String LIKE_WORDED = IntStream.range(0, 8)
		.mapToObj((band) -> "MATCH (like:ArticleVersion {band" + band + ": own.band" + band + "}) RETURN like\n")
		.collect(Collectors.joining("UNION\n"));

	/**
	 * Those that tell the same facts, those told in like words, and of each of the rarest
	 * things the article names those nearest in time; of all these, the most alike by
	 * what they name.
	 */
	private static final String ALIKE = """
			UNWIND $keys AS key
			%9$s
			WITH key, article, %1$s AS things, %2$s AS facts
			CALL (article, things) {
			  CALL (article, things) {
			    MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(fact)
			      -[:EVIDENCED_BY]->(elsewhere:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(other:Article)
			    WHERE version.recordedTo IS NULL AND elsewhere.recordedTo IS NULL
			    RETURN other, 3.0 AS told LIMIT 100
			    UNION
			    MATCH (article)-[:IN_STORY]->(:Story)<-[:IN_STORY]-(other:Article)
			    WHERE NOT $elsewhere
			    RETURN other, 1.0 AS told ORDER BY other.datePublished DESC, other.id LIMIT $nearest
			    UNION
			    MATCH (article)-[:HAS_VERSION]->(own:ArticleVersion)
			    WHERE own.recordedTo IS NULL
			    CALL (own) {
			      %6$s
			    }
			    WITH article, like LIMIT 200
			    MATCH (like)<-[:HAS_VERSION]-(other:Article)
			    WHERE like.recordedTo IS NULL
			      AND coalesce(other.copyOfId, other.id) <> coalesce(article.copyOfId, article.id)
			    RETURN other, 2.0 AS told LIMIT $nearest
			    UNION
			    UNWIND things[..$rarest] AS thing
			    CALL (article, thing) {
			      MATCH (other:Article)-[mention:MENTIONS]->()
			      USING INDEX SEEK mention:MENTIONS(targetId, date, articleId)
			      WHERE mention.targetId = thing.id AND mention.date <= article.datePublished
			        AND mention.articleId IS NOT NULL
			      RETURN other ORDER BY mention.targetId DESC, mention.date DESC LIMIT $nearest
			      UNION
			      MATCH (other:Article)-[mention:MENTIONS]->()
			      USING INDEX SEEK mention:MENTIONS(targetId, date, articleId)
			      WHERE mention.targetId = thing.id AND mention.date >= article.datePublished
			        AND mention.articleId IS NOT NULL
			      RETURN other ORDER BY mention.targetId, mention.date LIMIT $nearest
			    }
			    RETURN other, 0.0 AS told
			  }
			  WITH article, things, other, max(told) AS told, 2.0 IN collect(told) AS alike
			  WHERE coalesce(other.copyOfId, other.id) <> coalesce(article.copyOfId, article.id)
			    AND (NOT $elsewhere OR other.storyId <> article.storyId)
			  WITH things, other, told, alike, [(other)-[mention:MENTIONS]->() | mention.targetId] AS named
			  WITH other, told, alike, [thing IN things WHERE thing.id IN named] AS shared
			  ORDER BY told + reduce(sum = 0.0, thing IN shared | sum + 1 / (1 + log(thing.known))) DESC, other.id
			  LIMIT $most
			  WITH other, alike, shared, %3$s AS facts
			  RETURN collect({article: properties(other), key: other.id, things: shared, facts: facts,
			    place: %4$s, samples: CASE WHEN alike THEN %7$s END}) AS others
			}
			RETURN key, {key: article.id, things: things, facts: facts, place: %5$s, samples: %8$s} AS own, others
			""";

	private static final String ALIKE_ARTICLES = alike("MATCH (article:Article {id: key})");

	private static final String ALIKE_STORIES = alike("""
			CALL (key) {
			  MATCH (article:Article)-[:IN_STORY]->(:Story {id: key})
			  WHERE article.copyOfId IS NULL
			  RETURN article ORDER BY article.datePublished DESC, article.id DESC LIMIT $latest
			}
			""");

	private static final Map<String, Object> BOUNDS = Map.of("rarest", 12, "nearest", 25, "most", 60, "latest", 10);

	private final Graph graph;

	Links(Graph graph) {
		this.graph = graph;
	}

	private static String alike(String articles) {
		return ALIKE.formatted(THINGS.formatted("article"), FACTS.formatted("article"), FACTS.formatted("other"),
				PLACE.formatted("other"), PLACE.formatted("article"), LIKE_WORDED, SAMPLES.formatted("other"),
				SAMPLES.formatted("article"), articles);
	}

	/**
	 * The articles linked to some, by their keys, the best first: of the 60 most alike.
	 * @param kinds for which reasons; all if {@code null}
	 */
	Map<String, Connection<LinkedArticle>> ofArticles(Collection<String> keys, @Nullable List<LinkReasonKind> kinds,
			Page page) {
		Map<String, Connection<LinkedArticle>> found = new HashMap<>();
		this.graph.read((cypher) -> cypher.run(ALIKE_ARTICLES, parameters(keys, false)))
			.forEach((row) -> found.put(row.get("key").asString(), page(linked(row, kinds), page)));
		return found;
	}

	/**
	 * The stories related to some, by their keys, the best first: those to whose articles
	 * their ten latest articles are linked.
	 */
	Map<String, Connection<RelatedStory>> ofStories(Collection<String> keys, Page page) {
		Map<String, List<LinkedArticle>> linked = new HashMap<>();
		this.graph.read((cypher) -> cypher.run(ALIKE_STORIES, parameters(keys, true)))
			.forEach((row) -> linked.computeIfAbsent(row.get("key").asString(), (key) -> new ArrayList<>())
				.addAll(linked(row, null)));
		Map<String, Connection<RelatedStory>> found = new HashMap<>();
		linked.forEach((key, articles) -> found.put(key,
				page(RelatedStory.of(articles).stream().sorted(BEST_FIRST).toList(), page)));
		return found;
	}

	private static Map<String, Object> parameters(Collection<String> keys, boolean elsewhere) {
		Map<String, Object> parameters = new HashMap<>(BOUNDS);
		parameters.put("keys", List.copyOf(keys));
		parameters.put("elsewhere", elsewhere);
		return parameters;
	}

	private static List<LinkedArticle> linked(Record row, @Nullable List<LinkReasonKind> kinds) {
		Told own = Told.of(row.get("own"));
		List<LinkedArticle> linked = new ArrayList<>();
		for (Value other : row.get("others").values()) {
			List<LinkReason> reasons = Likeness.between(own, Told.of(other))
				.stream()
				.filter((reason) -> kinds == null || kinds.contains(reason.kind()))
				.toList();
			if (!reasons.isEmpty()) {
				linked.add(new LinkedArticle(Article.of(other.get("article")), reasons));
			}
		}
		linked.sort(BEST_FIRST);
		return linked;
	}

	private static <L extends Linked> Connection<L> page(List<L> all, Page page) {
		Cursor beyond = page.beyond();
		all.stream().limit(1).forEach((linked) -> page.refuseOfOtherLists(linked.cursor()));
		List<L> rows = (page.backward() ? all.reversed() : all).stream()
			.filter((linked) -> beyond == null
					|| (page.backward() ? after(beyond, linked) < 0 : after(beyond, linked) > 0))
			.limit(page.limit())
			.toList();
		return Connection.of(rows, page, Linked::cursor, page.counted() ? all.size() : null);
	}

	/** Above 0 if something stands after a place in the list, below if before it. */
	private static int after(Cursor place, Linked linked) {
		int worse = Double.compare(place.fraction(0), linked.score());
		return (worse != 0) ? worse : place.string(1).compareTo(linked.key());
	}

}
