package org.newsgraph.article;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.graphql.Refs;
import org.newsgraph.reading.Passage;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.Reading;

import org.springframework.stereotype.Component;

/** Writes an article, its version and its passages inside somebody's transaction. */
@Component
class ArticleWrites {

	private static final int CONTEXT = 60;

	/**
	 * The property is set so that whoever comes second waits here until the first is
	 * done.
	 */
	private static final String THE_ARTICLE_AND_ITS_TEXT = """
			MERGE (article:Article {id: $id})
			SET article.lock = true
			REMOVE article.lock
			WITH article
			OPTIONAL MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE version.recordedTo IS NULL
			RETURN article, version
			""";

	private static final String COUNT_AS_ITS_PUBLISHER = """
			MATCH (article:Article {id: $id, identifier: $identifier})
			WHERE coalesce(article.publisherVersion, -1) < $version
			SET article.publisherVersion = $version
			""";

	private static final String ADD_ITS_AUTHORS = """
			MATCH (article:Article {id: $id})
			SET article.authors = $authors
			""";

	private static final String CLOSE_THE_VERSION_BEFORE = """
			MATCH (version:ArticleVersion {id: $id})
			SET version.recordedTo = $now
			WITH version
			MATCH (passage:Passage)-[:IN]->(version)
			SET passage.recordedTo = $now
			""";

	private static final String DATE_THE_VERSION = """
			MATCH (version:ArticleVersion {id: $id})
			SET version.modifiedAt = $modifiedAt
			""";

	private static final String SET_THE_ARTICLE = """
			MATCH (article:Article {id: $id})
			SET article += $properties, article.recordedFrom = coalesce(article.recordedFrom, $now)
			CREATE (version:ArticleVersion {id: $versionId})
			SET version += $versionProperties
			CREATE (article)-[:HAS_VERSION]->(version)
			""";

	private static final String SET_THE_PUBLISHER = """
			MERGE (publisher:Publisher {id: $id})
			ON CREATE SET publisher.name = $name, publisher.domain = $domain
			WITH publisher
			MATCH (article:Article {id: $articleId})
			OPTIONAL MATCH (article)-[old:PUBLISHED_BY]->()
			DELETE old
			WITH DISTINCT article, publisher, coalesce(publisher.ownerGroup, publisher.id) AS source
			CREATE (article)-[:PUBLISHED_BY]->(publisher)
			SET article.publisherId = publisher.id, article.ownSource = source, article.source = source
			WITH publisher, source
			CALL (publisher) {
			  WITH publisher
			  WHERE publisher.name = publisher.domain AND publisher.name <> $name
			  SET publisher.name = $name
			}
			CALL (publisher) {
			  UNWIND $names AS key
			  MATCH (publisher)
			  WHERE NOT EXISTS { (:Name {key: key})-[:NAMES]->(publisher) }
			  MERGE (name:Name {key: key})
			  MERGE (name)-[:NAMES]->(publisher)
			}
			RETURN source
			""";

	private static final String IT_IS_ITS_OWN_SOURCE = """
			MATCH (article:Article {id: $id})
			SET article.ownSource = $id, article.source = $id
			""";

	private static final String ADD_THE_PASSAGES = """
			MATCH (version:ArticleVersion {id: $versionId})
			UNWIND $rows AS row
			CREATE (passage:Passage {id: row.id})-[:IN]->(version)
			SET passage += row.properties, passage.recordedFrom = $now
			""";

	private final Copies copies;

	ArticleWrites(Copies copies) {
		this.copies = copies;
	}

	Edition store(Cypher cypher, Draft draft, Instant now) {
		String id = draft.key();
		Record present = cypher.run(THE_ARTICLE_AND_ITS_TEXT, Map.of("id", id)).getFirst();
		Value article = present.get("article");
		Value version = present.get("version");
		String headline = headline(draft.reading());
		boolean same = !version.isNull() && same(article, version, headline, draft.reading().text());
		if (same && !draft.reading().authors().isEmpty() && article.get("authors").asList(List.of()).isEmpty()) {
			cypher.run(ADD_ITS_AUTHORS, Map.of("id", id, "authors", draft.reading().authors()));
		}
		if (same) {
			dateTheVersion(cypher, version, draft.reading().modifiedAt());
		}
		if (!version.isNull() && ((same && !isDatedAtLast(draft, article)) || isOvertaken(draft, article, version))) {
			countAsItsPublisher(cypher, id, draft.identifier());
			return new Edition(id, version.get("id").asString(), Fields.moment(article.get("datePublished")), now,
					article.get("source").asString(), !article.get("copyOfId").isNull(), Outcome.UNCHANGED, List.of());
		}
		Set<String> recounted = new TreeSet<>(Set.of(id));
		int number = version.isNull() ? 1 : version.get("versionNo").asInt() + 1;
		if (number > 1) {
			cypher.run(CLOSE_THE_VERSION_BEFORE, Map.of("id", version.get("id").asString(), "now", now));
			recounted.addAll(this.copies.leave(cypher, id));
		}
		Instant published = published(draft, article);
		Map<String, @Nullable Object> properties = properties(draft, article, headline, published, number, now);
		String versionId = id + "/" + number;
		String hash = Fingerprint.ofWords(draft.reading().text());
		Sketch sketch = Sketch.of(draft.reading().text());
		cypher.run(SET_THE_ARTICLE, Map.of("id", id, "now", now, "properties", properties, "versionId", versionId,
				"versionProperties", version(draft, headline, hash, sketch, number, now)));
		String source = source(cypher, id, draft);
		Optional<Copies.Standing> standing = this.copies.link(cypher, id, hash, sketch);
		standing.ifPresent((known) -> recounted.addAll(known.recounted()));
		Edition edition = new Edition(id, versionId, published, now,
				standing.map(Copies.Standing::source).orElse(source),
				standing.map(Copies.Standing::isCopy).orElse(false), (number > 1) ? Outcome.UPDATED : Outcome.CREATED,
				List.copyOf(recounted));
		addPassages(cypher, edition, draft.reading());
		return edition;
	}

	private static boolean same(Value article, Value version, String headline, String text) {
		return version.get("text").asString().equals(text) && article.get("headline").asString().equals(headline);
	}

	/** A later version with the same text overtakes those between. */
	private static void countAsItsPublisher(Cypher cypher, String id, @Nullable Identifier identifier) {
		if (identifier != null && identifier.version() != null) {
			cypher.run(COUNT_AS_ITS_PUBLISHER,
					Map.of("id", id, "identifier", identifier.value(), "version", identifier.version()));
		}
	}

	private static void dateTheVersion(Cypher cypher, Value version, @Nullable Instant modified) {
		Value before = version.get("modifiedAt");
		if (modified != null && (before.isNull() || Fields.moment(before).isBefore(modified))) {
			cypher.run(DATE_THE_VERSION, Map.of("id", version.get("id").asString(), "modifiedAt", modified));
		}
	}

	/**
	 * Its days were counted from when it came, so it is read again once its date is
	 * known.
	 */
	private static boolean isDatedAtLast(Draft draft, Value article) {
		return draft.reading().publishedAt() != null && !article.get("datePublishedKnown").asBoolean(true);
	}

	/**
	 * Whether a later version of the same came before, as its publisher counts or dates
	 * it, or as we saw it.
	 */
	private static boolean isOvertaken(Draft draft, Value article, Value version) {
		Identifier identifier = draft.identifier();
		Value counted = article.get("publisherVersion");
		if (identifier != null && identifier.version() != null && !counted.isNull()
				&& identifier.value().equals(article.get("identifier").asString(null))) {
			return identifier.version() < counted.asInt();
		}
		Instant modified = draft.reading().modifiedAt();
		Value modifiedBefore = version.get("modifiedAt");
		if (modified != null && !modifiedBefore.isNull() && isTold(modified, Fields.moment(modifiedBefore))) {
			return modified.isBefore(Fields.moment(modifiedBefore));
		}
		Value seen = version.get("seenAt");
		return !seen.isNull() && draft.receivedAt().isBefore(Fields.moment(seen));
	}

	/** Whether one is told from the other: midnight may mean any time of its day. */
	private static boolean isTold(Instant one, Instant other) {
		Instant day = one.truncatedTo(ChronoUnit.DAYS);
		return !day.equals(other.truncatedTo(ChronoUnit.DAYS))
				|| !one.equals(other) && !one.equals(day) && !other.equals(day);
	}

	private static Instant published(Draft draft, Value article) {
		Instant published = draft.reading().publishedAt();
		if (published != null) {
			return published;
		}
		Value before = article.get("datePublished");
		return before.isNull() ? draft.receivedAt() : Fields.moment(before);
	}

	private static Map<String, @Nullable Object> properties(Draft draft, Value article, String headline,
			Instant published, int number, Instant now) {
		Reading reading = draft.reading();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("headline", headline);
		if (number == 1 || !reading.authors().isEmpty()) {
			properties.put("authors", reading.authors());
		}
		properties.put("language", reading.language());
		properties.put("datePublished", published);
		properties.put("datePublishedKnown",
				reading.publishedAt() != null || article.get("datePublishedKnown").asBoolean(false));
		properties.put("version", number);
		if (draft.url() != null) {
			properties.put("url", draft.url().toString());
		}
		URI canonical = draft.canonicalUrl();
		if (canonical != null) {
			properties.put("canonicalUrl", canonical.toString());
		}
		if (draft.identifier() != null) {
			properties.put("identifier", draft.identifier().value());
			properties.put("publisherVersion", draft.identifier().version());
		}
		if (number > 1) {
			properties.put("dateModified", now);
		}
		return properties;
	}

	private static Map<String, Object> version(Draft draft, String headline, String hash, Sketch sketch, int number,
			Instant now) {
		Map<String, Object> properties = new HashMap<>(Copies.places(sketch));
		properties.putAll(Map.of("versionNo", number, "headline", headline, "text", draft.reading().text(),
				"contentHash", hash, "seenAt", draft.receivedAt(), "recordedFrom", now));
		if (draft.reading().modifiedAt() != null) {
			properties.put("modifiedAt", draft.reading().modifiedAt());
		}
		return properties;
	}

	private String source(Cypher cypher, String articleId, Draft draft) {
		String name = draft.publisher();
		String domain = draft.host();
		if (name == null && domain == null) {
			cypher.run(IT_IS_ITS_OWN_SOURCE, Map.of("id", articleId));
			return articleId;
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", (domain != null) ? domain : String.valueOf(name).toLowerCase(Locale.ROOT).strip());
		parameters.put("name", (name != null) ? name : domain);
		parameters.put("domain", domain);
		parameters.put("articleId", articleId);
		parameters.put("names",
				Stream.of(name, domain).filter(Objects::nonNull).map(Refs::nameKey).distinct().sorted().toList());
		return cypher.run(SET_THE_PUBLISHER, parameters).getFirst().get("source").asString();
	}

	private static void addPassages(Cypher cypher, Edition edition, Reading reading) {
		List<Map<String, Object>> rows = Stream
			.concat(reading.events().stream().map(ReadEvent::passage),
					reading.statements().stream().map(ReadStatement::passage))
			.distinct()
			.sorted(Comparator.comparing(Passage::start).thenComparing(Passage::end))
			.map((passage) -> Map.<String, Object>of("id", edition.passageId(passage), "properties",
					properties(passage, reading.text())))
			.toList();
		cypher.each(ADD_THE_PASSAGES, rows, Map.of("versionId", edition.versionId(), "now", edition.recordedAt()));
	}

	private static Map<String, Object> properties(Passage passage, String text) {
		return Map.of("exact", passage.exact(), "start", passage.start(), "end", passage.end(), "sentenceIndex",
				passage.sentenceIndex(), "prefix",
				text.substring(Math.max(0, passage.start() - CONTEXT), passage.start()), "suffix",
				text.substring(passage.end(), Math.min(text.length(), passage.end() + CONTEXT)));
	}

	private static String headline(Reading reading) {
		return (reading.headline() != null) ? reading.headline() : FirstLine.of(reading.text());
	}

}
