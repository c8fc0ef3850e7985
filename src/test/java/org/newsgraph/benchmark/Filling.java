package org.newsgraph.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.newsgraph.reading.EventType;
import org.newsgraph.relation.RelationType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty store with {@link SyntheticNews}, in the shape that ingest gives it. */
final class Filling {

	static final int BATCH = 2_000;

	private static final Logger logger = LoggerFactory.getLogger(Filling.class);

	private static final String PUBLISHERS = """
			UNWIND $rows AS row
			CREATE (publisher:Publisher {id: row.id, name: row.name, domain: row.id + '.example'})
			""";

	private static final String ACTORS = """
			UNWIND $rows AS row
			CREATE (actor:Actor:Organization {id: row.id, name: row.name, aliases: [], kind: 'ORGANIZATION',
			  countryCode: 'RUR', sector: 'GOV', status: 'PROVISIONAL', recordedFrom: datetime('2029-01-01T00:00:00Z')})
			MERGE (name:Name {key: row.key})
			CREATE (name)-[:NAMES]->(actor)
			""";

	private static final String ISSUES = """
			UNWIND $rows AS row
			MATCH (owner:Actor {id: row.owner})
			CREATE (issue:Issue {id: row.id, name: row.name, aliases: [], kind: 'PROPOSAL', ownerId: row.owner,
			  recordedFrom: datetime('2029-01-01T00:00:00Z')})
			CREATE (issue)-[:OWNED_BY]->(owner)
			MERGE (name:Name {key: toLower(row.name)})
			CREATE (name)-[:NAMES]->(issue)
			""";

	private static final String ARTICLES = """
			UNWIND $rows AS row
			MATCH (publisher:Publisher {id: row.publisher})
			CREATE (article:Article {id: row.id, url: 'https://' + row.publisher + '.example/' + row.id,
			  canonicalUrl: 'https://' + row.publisher + '.example/' + row.id, headline: row.headline, authors: [],
			  language: 'en', datePublished: row.date, datePublishedKnown: true, version: 1, recordedFrom: row.date,
			  publisherId: row.publisher, ownSource: row.publisher, source: row.publisher})
			CREATE (version:ArticleVersion {id: row.id + '/1', versionNo: 1, text: row.text, contentHash: row.id,
			  recordedFrom: row.date})
			CREATE (article)-[:HAS_VERSION]->(version)
			CREATE (article)-[:PUBLISHED_BY]->(publisher)
			WITH article, row
			UNWIND row.mentions AS id
			MATCH (actor:Actor {id: id})
			CREATE (article)-[:MENTIONS {targetId: id, articleId: row.id, date: row.date, count: 1, salience: 0.5,
			  starts: [0], ends: [5]}]->(actor)
			""";

	private static final String PASSAGE = """
			MATCH (article:Article {id: row.article})-[:HAS_VERSION]->(version:ArticleVersion)
			CREATE (passage:Passage {id: row.id + '/passage', prefix: '', suffix: '', recordedFrom: version.recordedFrom})
			SET passage += row.passage
			CREATE (passage)-[:IN]->(version)
			""";

	private static final String EVENTS = """
			UNWIND $rows AS row
			MATCH (actor:Actor {id: row.actor})
			MATCH (recipient:Actor {id: row.recipient})
			""" + PASSAGE
			+ """
					CREATE (event:Event {id: row.id, signature: row.id, type: row.type, quadClass: row.quadClass,
					  score: row.score, startDate: row.date, endDate: row.date, datePrecision: 'DAY', dateInferred: false,
					  realis: 'ACTUAL', confidence: 0.8, independentSources: 1, sources: [article.source], sureness: [0.8],
					recordedFrom: version.recordedFrom})
					CREATE (event)-[:EVIDENCED_BY {confidence: 0.8, rule: 'synthetic'}]->(passage)
					CREATE (event)-[:HAS_ACTOR {actorId: row.actor, eventId: row.id, date: row.date, sectorThen: 'GOV'}]->(actor)
					CREATE (event)-[:HAS_RECIPIENT {actorId: row.recipient, eventId: row.id, date: row.date,
					  sectorThen: 'GOV'}]->(recipient)
					WITH event, row, CASE WHEN actor.id > recipient.id THEN actor ELSE recipient END AS second
					CREATE (event)-[:BETWEEN {pair: row.pair, eventId: row.id, date: row.date}]->(second)
					WITH event, row
					MATCH (issue:Issue {id: row.issue})
					CREATE (event)-[:CONCERNS {issueId: row.issue, eventId: row.id, date: row.date}]->(issue)
					""";

	private static final String STATEMENTS = """
			UNWIND $rows AS row
			MATCH (speaker:Actor {id: row.speaker})
			MATCH (target:Actor {id: row.target})
			""" + PASSAGE
			+ """
					CREATE (statement:Statement {id: row.id, form: 'INDIRECT', text: row.text, cue: 'said', saidAt: row.date,
					  saidAtPrecision: 'DAY', speakerId: row.speaker, confidence: 0.8, independentSources: 1, sources: [article.source], sureness: [0.8],
					  recordedFrom: version.recordedFrom})
					CREATE (statement)-[:EVIDENCED_BY {confidence: 0.8, rule: 'synthetic'}]->(passage)
					CREATE (statement)-[:SPOKEN_BY {actorId: row.speaker, statementId: row.id, date: row.date,
					  sectorThen: 'GOV'}]->(speaker)
					CREATE (statement)-[:STANCE_ON {polarity: row.polarity, strength: 0.8, targetId: row.target, statementId: row.id,
					  date: row.date}]->(target)
					""";

	/** One relation for each type between two actors, from all its events. */
	private static final String RELATIONS = """
			CYPHER 25
			MATCH (subject:Actor) WHERE subject.id IN $rows
			MATCH (subject)<-[:HAS_ACTOR]-(event:Event)-[:HAS_RECIPIENT]->(object:Actor)
			WHERE event.type = $event
			WITH subject, object, collect(event) AS events, min(event.startDate) AS from, min(event.recordedFrom) AS known
			CREATE (relation:Relation {id: subject.id + ' ' + $type + ' ' + object.id, type: $type, sign: $sign,
			  weight: size(events) * $score, confidence: 0.8, standing: 0.8, independentSources: 1,
			  rule: 'synthetic', subjectId: subject.id, objectId: object.id, validFrom: from, recordedFrom: known})
			CREATE (relation)-[:SUBJECT]->(subject)
			CREATE (relation)-[:OBJECT]->(object)
			CREATE (subject)-[:$($type) {relationId: relation.id, validFrom: from, weight: relation.weight}]->(object)
			WITH relation, events
			UNWIND events AS event
			CREATE (relation)-[:DERIVED_FROM]->(event)
			""";

	private final Driver driver;

	private final SyntheticNews news;

	private final Size size;

	Filling(Driver driver, Size size) {
		this.driver = driver;
		this.size = size;
		this.news = new SyntheticNews(size);
	}

	/** Fills the store, unless it was filled before. */
	void fill() {
		try (Session session = this.driver.session(SessionConfig.forDatabase("neo4j"))) {
			if (!session.run("MATCH (done:__Synthetic) RETURN done").list().isEmpty()) {
				return;
			}
			long before = System.nanoTime();
			write(session, "publishers", PUBLISHERS, this.news.publishers());
			write(session, "actors", ACTORS, this.news.actors());
			write(session, "issues", ISSUES, this.news.issues());
			write(session, "articles", ARTICLES, this.news.articles());
			write(session, "events", EVENTS, this.news.events());
			write(session, "statements", STATEMENTS, this.news.statements());
			relations(session);
			session.run("CREATE (:__Synthetic)").consume();
			session.run("CALL db.awaitIndexes(3600)").consume();
			logger.info("Filled in {} s", (System.nanoTime() - before) / 1_000_000_000);
		}
	}

	private void write(Session session, String what, String statement, Iterable<List<Map<String, Object>>> batches) {
		int written = 0;
		for (List<Map<String, Object>> batch : batches) {
			session.executeWriteWithoutResult((cypher) -> cypher.run(statement, Map.of("rows", batch)).consume());
			written += batch.size();
		}
		logger.info("{} {} written", written, what);
	}

	private void relations(Session session) {
		for (EventType type : EventType.values()) {
			for (int from = 0; from < this.size.actors(); from += batchOf(from)) {
				write(session, RelationType.of(type), type, subjects(from));
			}
			logger.info("{} written", RelationType.of(type));
		}
	}

	private static void write(Session session, RelationType relation, EventType event, List<String> subjects) {
		Map<String, Object> parameters = Map.of("rows", subjects, "event", event.name(), "type", relation.name(),
				"sign", relation.sign().name(), "score", relation.score());
		session.executeWriteWithoutResult((cypher) -> cypher.run(RELATIONS, parameters).consume());
	}

	private List<String> subjects(int from) {
		return IntStream.range(from, Math.min(this.size.actors(), from + batchOf(from)))
			.mapToObj(SyntheticNews::actor)
			.toList();
	}

	/** The first actors have most of the events. */
	private static int batchOf(int from) {
		return Math.max(1, from / 2);
	}

}
