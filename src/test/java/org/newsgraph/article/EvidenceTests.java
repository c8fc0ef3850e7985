package org.newsgraph.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Evidences.Proving;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Page;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Polarity;
import org.newsgraph.relation.Desk;
import org.newsgraph.relation.FactsSlice;
import org.newsgraph.relation.Press;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences that prove facts, and whose words they are. */
@GraphTest
@Import(FactsSlice.class)
class EvidenceTests {

	private static final Instant NOW = Instant.parse("2031-06-01T12:00:00Z");

	private static final String OTTO = "person:otto-frisch";

	@Autowired
	private Graph graph;

	@Autowired
	private Desk desk;

	@Autowired
	private Evidences evidences;

	@Test
	void whatAnArticleTellsItselfIsNobodysWords() {
		store("courier.example/a", telling("Courier"), NOW);
		assertThat(ofEvents(null)).containsExactly("courier.example -");
		assertThat(ofRelations()).containsExactly("courier.example -");
	}

	@Test
	void theProofOfAStatementNamesWhoSaidIt() {
		store("gazette.example/a", quoting("Gazette"), NOW);
		assertThat(voices(this.evidences.ofStatements(keys("Statement"), null, Page.first(10))))
			.containsExactly("gazette.example " + OTTO);
	}

	@Test
	void aRelationThatRestsOnAStatementShowsWhoSaidIt() {
		store("gazette.example/a", quoting("Gazette"), NOW);
		assertThat(ofRelations()).containsExactly("gazette.example " + OTTO);
	}

	@Test
	void anEventThatIsToldInSomebodysWordsShowsWhose() {
		store("gazette.example/a", reporting("Gazette"), NOW);
		assertThat(ofEvents(null)).containsExactly("gazette.example " + OTTO);
		assertThat(ofRelations()).containsExactly("gazette.example " + OTTO);
	}

	@Test
	void eachReportOfOneEventShowsWhoseWordsItIs() {
		store("courier.example/a", telling("Courier"), NOW);
		store("gazette.example/b", reporting("Gazette"), NOW);
		assertThat(keys("Event")).hasSize(1);
		assertThat(ofEvents(null)).containsExactlyInAnyOrder("courier.example -", "gazette.example " + OTTO);
		assertThat(ofRelations()).containsExactlyInAnyOrder("courier.example -", "gazette.example " + OTTO);
	}

	@Test
	void aSentenceThatAlsoQuotesSomebodyIsHisWordsToTheRelationThatRestsOnBoth() {
		IntStream.range(1, 9)
			.forEach((day) -> store("gazette.example/" + day,
					Press.article("Gazette", LocalDate.of(2031, 3, 3 * day).toString())
						.telling("On day " + day + " Ruritania backed Graustark, “our friend”, as Otto Frisch said.",
								EventType.SUPPORT, "RUR", "GRA", null)
						.quotingToo("otto-frisch", "RUR", Polarity.FAVOURABLE, "GRA"),
					NOW));
		assertThat(ofEvents(null)).hasSize(8).containsOnly("gazette.example -");
		assertThat(ofRelations()).hasSize(8).containsOnly("gazette.example " + OTTO);
	}

	@Test
	void whoseWordsItWasIsStillKnownOfAnEarlierMoment() {
		store("gazette.example/a", reporting("Gazette"), NOW);
		store("gazette.example/a", telling("Gazette"), NOW.plusSeconds(60));
		assertThat(ofEvents(null)).containsExactly("gazette.example -");
		assertThat(ofEvents(NOW.plusSeconds(30))).containsExactly("gazette.example " + OTTO);
	}

	@Test
	void whatLinksTwoArticlesShowsWhoseWordsItIs() {
		Proving asked = new Proving(List.of(store("courier.example/a", telling("Courier"), NOW),
				store("gazette.example/b", reporting("Gazette"), NOW)), keys("Event"));
		assertThat(this.evidences.proving(List.of(asked)).get(asked)).extracting(EvidenceTests::voice)
			.containsExactlyInAnyOrder("courier.example -", "gazette.example " + OTTO);
	}

	private static Press telling(String publisher) {
		return Press.article(publisher, "2031-05-01")
			.telling("Graustark attacked a harbour at dawn.", EventType.ASSAULT, "GRA", "RUR", null);
	}

	private static Press reporting(String publisher) {
		return Press.article(publisher, "2031-05-01")
			.reporting("Graustark attacked the port, Otto Frisch said on Thursday.", EventType.ASSAULT, "GRA", "RUR",
					"otto-frisch", "RUR");
	}

	private static Press quoting(String publisher) {
		return Press.article(publisher, "2031-05-01")
			.quoting("The river plan is a trap, Otto Frisch said.", "otto-frisch", "RUR", Polarity.UNFAVOURABLE,
					"river plan");
	}

	private String store(String address, Press article, Instant at) {
		return this.desk.store(article.at("https://" + address), at).articleId();
	}

	private List<String> keys(String label) {
		return this.graph
			.read((cypher) -> cypher.run("MATCH (n:$($label)) RETURN n.id AS id ORDER BY id", Map.of("label", label)))
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private List<String> ofEvents(@Nullable Instant knownBy) {
		return voices(this.evidences.ofEvents(keys("Event"), knownBy, Page.first(10)));
	}

	private List<String> ofRelations() {
		return voices(this.evidences.ofRelations(keys("Relation"), Page.first(10)));
	}

	private static List<String> voices(Map<String, Connection<Evidence>> proofs) {
		return proofs.values()
			.stream()
			.map(Connection::nodes)
			.flatMap(Collection::stream)
			.map(EvidenceTests::voice)
			.toList();
	}

	/** Who published it, and whose words it is. */
	private static String voice(Evidence proof) {
		return proof.article().publisherKey() + " " + ((proof.speakerKey() != null) ? proof.speakerKey() : "-");
	}

}
