package org.newsgraph.story;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.newsgraph.article.Edition;
import org.newsgraph.article.Outcome;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.LuceneText;

import org.springframework.stereotype.Component;

/**
 * Finds the story of each article as it comes in: the one whose words are the most like
 * its own, among those told within a week, if they are alike enough; else it begins one.
 */
@Component
class Placement {

	private static final int DAYS_APART = 7;

	private static final int MOST_TERMS = 25;

	private static final int MOST_ALIKE = 20;

	private static final int MOST_SHARED = 6;

	/** Copies may be dated by any year. */
	private static final int MOST_WEEKS = 520;

	/**
	 * Made and removed: whoever comes second waits here, and then sees what the first has
	 * made of the story, also where nothing is left of it.
	 */
	private static final String WAIT_FOR_ITS_TURN = """
			MERGE (lock:Lock {id: 'story ' + story})
			DELETE lock
			""";

	/** A story without articles is none. */
	private static final String LEAVE = """
			MATCH (article:Article {id: $article})-[place:IN_STORY]->(:Story)
			WITH article, place, article.storyId AS story
			%s
			DELETE place
			REMOVE article.storyId
			WITH story
			CALL (story) {
			  MATCH (empty:Story {id: story})
			  WHERE NOT EXISTS { (empty)<-[:IN_STORY]-() }
			  DELETE empty
			}
			RETURN story
			""".formatted(WAIT_FOR_ITS_TURN);

	private static final String OF_THE_ORIGINAL = """
			MATCH (:Article {id: $article})-[:COPY_OF]->(:Article)-[:IN_STORY]->(story:Story)
			RETURN story.id AS story
			""";

	private static final String TOLD_IN_LIKE_WORDS = """
			CALL db.index.fulltext.queryNodes('storyTerms', $query, {limit: $most}) YIELD node AS story
			WHERE story.firstSeen <= $until AND story.lastSeen >= $since
			RETURN properties(story) AS story
			""";

	private static final String OF_THESE = """
			UNWIND $stories AS id
			MATCH (story:Story {id: id})
			WHERE story.firstSeen <= $until AND story.lastSeen >= $since
			RETURN properties(story) AS story
			""";

	private static final String AS_IT_IS_NOW = """
			WITH $story AS story
			%s
			WITH DISTINCT story
			MATCH (present:Story {id: story})
			RETURN properties(present) AS story
			""".formatted(WAIT_FOR_ITS_TURN);

	private static final String JOIN = """
			MATCH (article:Article {id: $article})
			MERGE (story:Story {id: $story})
			SET story += $properties, article.storyId = $story
			CREATE (article)-[place:IN_STORY]->(story)
			SET place.score = $score, place.keywords = $keywords
			""";

	/**
	 * The weeks in which it is told are among its terms, to be found by. A copy that
	 * comes years later tells it no longer.
	 */
	private static final String COUNT_AGAIN = """
			CALL () {
			  UNWIND $articles AS id
			  MATCH (:Article {id: id})-[:IN_STORY]->(story:Story)
			  RETURN story
			  UNION
			  UNWIND $left AS id
			  MATCH (story:Story {id: id})
			  RETURN story
			}
			WITH story ORDER BY story.id
			SET story.lock = true
			REMOVE story.lock
			WITH story
			MATCH (article:Article)-[:IN_STORY]->(story)
			WITH story, article ORDER BY article.datePublished, article.id
			WITH story, collect(article) AS articles, count(DISTINCT article.source) AS sources
			WITH story, sources, articles, [article IN articles WHERE article.copyOfId IS NULL] AS originals
			WITH story, sources, size(originals) AS originals,
			  CASE WHEN size(originals) > 0 THEN originals ELSE articles END AS told
			WITH story, sources, originals, head(told) AS first, last(told) AS latest,
			  last(told).datePublished.epochSeconds / $week AS week
			SET story.headline = first.headline, story.firstSeen = first.datePublished, story.lastSeen = latest.datePublished,
			  story.sources = sources, story.articles = originals,
			  story.terms = reduce(terms = '', term IN story.words + [
			      back IN range(0, CASE WHEN week - first.datePublished.epochSeconds / $week > $mostWeeks
			        THEN $mostWeeks ELSE week - first.datePublished.epochSeconds / $week END)
			      | 'week' + (week - back)]
			    | terms + ' ' + term)
			""";

	private static final long WEEK = ChronoUnit.WEEKS.getDuration().toSeconds();

	private final Graph graph;

	Placement(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Places an article.
	 * @param touched the stories that this transaction has changed before; those it
	 * changes now are added
	 * @return whether it has a story now: not if it has no words
	 */
	boolean place(Cypher cypher, Edition edition, Telling telling, Set<String> touched) {
		Map<String, Object> article = Map.of("article", edition.articleId());
		List<String> left = (edition.outcome() == Outcome.UPDATED) ? stories(cypher, LEAVE, article) : List.of();
		left.forEach((story) -> Retelling.of(cypher, story));
		touched.addAll(left);
		Optional<Strand> ofTheOriginal = edition.isCopy() ? stories(cypher, OF_THE_ORIGINAL, article).stream()
			.findFirst()
			.flatMap((story) -> asItIsNow(cypher, story)) : Optional.empty();
		ofTheOriginal.ifPresentOrElse((story) -> join(cypher, edition, telling, story, story),
				() -> placeByWords(cypher, edition, telling, touched));
		cypher.run(COUNT_AGAIN,
				Map.of("articles", edition.recounted(), "left", left, "week", WEEK, "mostWeeks", MOST_WEEKS));
		return ofTheOriginal.isPresent() || !telling.wording().weights().isEmpty();
	}

	private static List<String> stories(Cypher cypher, String statement, Map<String, Object> parameters) {
		return cypher.run(statement, parameters).stream().map((row) -> row.get("story").asString()).toList();
	}

	private static Optional<Strand> asItIsNow(Cypher cypher, String story) {
		return cypher.run(AS_IT_IS_NOW, Map.of("story", story))
			.stream()
			.map((row) -> Strand.of(row.get("story")))
			.findFirst();
	}

	private void placeByWords(Cypher cypher, Edition edition, Telling telling, Set<String> touched) {
		Wording wording = telling.wording();
		if (wording.weights().isEmpty()) {
			return;
		}
		Optional<Strand> alike = mostAlike(cypher, edition.publishedAt(), wording, touched)
			.flatMap((story) -> asItIsNow(cypher, story.key()));
		Strand before = alike.orElseGet(() -> Strand.begun(edition.versionId(), telling));
		touched.add(before.key());
		join(cypher, edition, telling, before, alike.isPresent() ? before.with(telling) : before);
	}

	/**
	 * What others have stored is looked up outside this transaction: inside one that
	 * deletes relationships, Neo4j's full-text search passes over nodes whose numbers are
	 * those of the relationships (seen in 2026.08).
	 */
	private Optional<Strand> mostAlike(Cypher cypher, Instant published, Wording wording, Set<String> touched) {
		Instant since = published.minus(DAYS_APART, ChronoUnit.DAYS);
		Instant until = published.plus(DAYS_APART, ChronoUnit.DAYS);
		List<String> weeks = LongStream.rangeClosed(since.getEpochSecond() / WEEK, until.getEpochSecond() / WEEK)
			.mapToObj((week) -> "week" + week)
			.toList();
		String query = LuceneText.oneOf(weeks) + " " + LuceneText.weighted(wording.weightiest(MOST_TERMS));
		Stream<Strand> ofOthers = this.graph
			.read((outside) -> strands(outside, TOLD_IN_LIKE_WORDS,
					Map.of("query", query, "most", MOST_ALIKE, "since", since, "until", until)))
			.filter((story) -> !touched.contains(story.key()));
		Stream<Strand> own = touched.isEmpty() ? Stream.empty()
				: strands(cypher, OF_THESE, Map.of("stories", List.copyOf(touched), "since", since, "until", until));
		return Strand.mostAlike(wording, Stream.concat(ofOthers, own));
	}

	private static Stream<Strand> strands(Cypher cypher, String statement, Map<String, Object> parameters) {
		return cypher.run(statement, parameters).stream().map((row) -> Strand.of(row.get("story")));
	}

	private static void join(Cypher cypher, Edition edition, Telling telling, Strand before, Strand after) {
		Wording wording = telling.wording();
		cypher.run(JOIN,
				Map.of("article", edition.articleId(), "story", after.key(), "properties", after.properties(), "score",
						wording.likeness(before.wording()), "keywords",
						wording.shared(before.wording()).limit(MOST_SHARED).map(telling::form).toList()));
	}

}
