package org.newsgraph.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Cypher;

import org.springframework.stereotype.Component;

/**
 * Links articles of one text, or of nearly one: the earliest is the original, the others
 * are its copies and count as the same source.
 */
@Component
class Copies {

	/** Shorter texts are alike by chance. */
	private static final int SHORTEST = 120;

	/** More texts that look alike from afar are not looked at closely. */
	private static final int MOST = 50;

	/** If it was the original of others, the earliest of them becomes their original. */
	private static final String LEAVE_ITS_LIKE = """
			MATCH (article:Article {id: $id})
			OPTIONAL MATCH (article)-[own:COPY_OF]->()
			DELETE own
			REMOVE article.copyOfId
			WITH DISTINCT article
			MATCH (article)<-[link:COPY_OF]-(copy:Article)
			WITH link, copy ORDER BY copy.datePublished, copy.recordedFrom, copy.id
			WITH collect(copy) AS copies, collect(link) AS links
			FOREACH (link IN links | DELETE link)
			WITH copies, head(copies) AS original
			SET original.source = original.ownSource
			REMOVE original.copyOfId
			FOREACH (copy IN tail(copies) |
			  SET copy.source = original.ownSource, copy.copyOfId = original.id
			  MERGE (copy)-[link:COPY_OF]->(original)
			  SET link.similarity = 1.0)
			RETURN [copy IN copies | copy.id] AS recounted
			""";

	/**
	 * Made and removed: of two texts that are alike, the second waits here until the
	 * first is stored.
	 */
	private static final String WAIT_FOR_ITS_LIKE = """
			UNWIND $places AS place
			MERGE (lock:Lock {id: place})
			DELETE lock
			""";

	private static final String WHAT_LOOKS_ALIKE = """
			CALL () {
			  MATCH (version:ArticleVersion {contentHash: $hash})
			  WHERE size(version.text) >= $shortest
			  RETURN version
			  UNION
			  MATCH (version:ArticleVersion {band0: $band0}) RETURN version
			  UNION
			  MATCH (version:ArticleVersion {band1: $band1}) RETURN version
			  UNION
			  MATCH (version:ArticleVersion {band2: $band2}) RETURN version
			  UNION
			  MATCH (version:ArticleVersion {band3: $band3}) RETURN version
			  UNION
			  MATCH (version:ArticleVersion {band4: $band4}) RETURN version
			  UNION
			  MATCH (version:ArticleVersion {band5: $band5}) RETURN version
			  UNION
			  MATCH (version:ArticleVersion {band6: $band6}) RETURN version
			  UNION
			  MATCH (version:ArticleVersion {band7: $band7}) RETURN version
			}
			WITH version
			WHERE version.recordedTo IS NULL
			MATCH (version)<-[:HAS_VERSION]-(article:Article)
			WHERE article.id <> $id
			WITH version, article ORDER BY article.datePublished, article.recordedFrom, article.id LIMIT $most
			RETURN article.id AS id, version.text AS text, version.contentHash AS hash
			""";

	/** The earlier of the two originals becomes the original of all. */
	private static final String JOIN = """
			MATCH (article:Article {id: $id})
			MATCH (like:Article {id: $like})
			OPTIONAL MATCH (like)-[:COPY_OF]->(older:Article)
			WITH article, coalesce(older, like) AS other
			WITH article, other, article.datePublished < other.datePublished
			  OR (article.datePublished = other.datePublished AND article.recordedFrom < other.recordedFrom)
			  OR (article.datePublished = other.datePublished AND article.recordedFrom = other.recordedFrom
			    AND article.id < other.id) AS isEarlier
			WITH CASE WHEN isEarlier THEN article ELSE other END AS original,
			  CASE WHEN isEarlier THEN other ELSE article END AS later
			OPTIONAL MATCH (later)<-[old:COPY_OF]-(copy:Article)
			WITH original, later, collect(copy) + [later] AS copies, collect(old) AS links
			FOREACH (link IN links | DELETE link)
			WITH original, copies
			UNWIND copies AS copy
			SET copy.source = original.ownSource, copy.copyOfId = original.id
			MERGE (copy)-[link:COPY_OF]->(original)
			SET link.similarity = coalesce(link.similarity, $similarity)
			RETURN original.id AS original, original.source AS source, collect(copy.id) AS copies
			""";

	/**
	 * Unlinks an article whose text is another now.
	 * @param id the article
	 * @return those that count as another source since
	 */
	List<String> leave(Cypher cypher, String id) {
		return cypher.run(LEAVE_ITS_LIKE, Map.of("id", id)).getFirst().get("recounted").asList(Value::asString);
	}

	/**
	 * Links an article whose text was just written.
	 * @param id the article
	 * @param hash the fingerprint of its text
	 * @param sketch of its text
	 * @return what it counts as, if there is its like
	 */
	Optional<Standing> link(Cypher cypher, String id, String hash, Sketch sketch) {
		cypher.run(WAIT_FOR_ITS_LIKE, Map.of("places", locks(hash, sketch)));
		return like(cypher, id, hash, sketch).map((like) -> {
			Record joined = cypher
				.run(JOIN, Map.of("id", id, "like", like.articleId(), "similarity", like.similarity()))
				.getFirst();
			return new Standing(joined.get("source").asString(), !joined.get("original").asString().equals(id),
					joined.get("copies").asList(Value::asString));
		});
	}

	private static List<String> locks(String hash, Sketch sketch) {
		return Stream
			.concat(Stream.of("text " + hash),
					places(sketch).entrySet().stream().map((place) -> place.getKey() + " " + place.getValue()))
			.sorted()
			.toList();
	}

	/** What a version is looked up by. */
	static Map<String, Object> places(Sketch sketch) {
		long[] bands = sketch.bands();
		Map<String, Object> places = new HashMap<>();
		IntStream.range(0, bands.length).forEach((band) -> places.put("band" + band, bands[band]));
		return places;
	}

	private static Optional<Like> like(Cypher cypher, String id, String hash, Sketch sketch) {
		Map<String, Object> parameters = new HashMap<>(
				Map.of("id", id, "hash", hash, "shortest", SHORTEST, "most", MOST));
		IntStream.range(0, Sketch.BANDS).forEach((band) -> parameters.put("band" + band, ""));
		parameters.putAll(places(sketch));
		return cypher.run(WHAT_LOOKS_ALIKE, parameters)
			.stream()
			.flatMap((row) -> like(row, hash, sketch).stream())
			.max(Comparator.comparingDouble(Like::similarity));
	}

	private static Optional<Like> like(Record row, String hash, Sketch sketch) {
		String id = row.get("id").asString();
		if (row.get("hash").asString().equals(hash)) {
			return Optional.of(new Like(id, 1));
		}
		Sketch other = Sketch.of(row.get("text").asString());
		return sketch.isCopy(other) ? Optional.of(new Like(id, sketch.likeness(other))) : Optional.empty();
	}

	/**
	 * What an article counts as.
	 *
	 * @param source the independent source
	 * @param isCopy whether another article is its original
	 * @param recounted those that count as another source since
	 */
	record Standing(String source, boolean isCopy, List<String> recounted) {
	}

	/** An article of nearly the same text. */
	private record Like(String articleId, double similarity) {
	}

}
