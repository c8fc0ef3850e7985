package org.newsgraph.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who stands behind a fact, as articles about it come in. All news here is invented. */
@NewsgraphTest
class SourcesTests {

	private static final Instant DAY = Instant.parse("2031-05-06T10:00:00Z");

	private static final List<String> TELLINGS = List.of("France criticised Kenya on Tuesday.",
			"France on Tuesday criticised Kenya, and its president called for talks.",
			"The French government criticised Kenya. \"We need talks,\" President Emmanuel Macron said on Tuesday.",
			"Diplomats were surprised. On Tuesday France criticised Kenya. It said that talks are needed.");

	private static final String LONG = " The reasons were not given at first. A spokesman for the fishermen of the "
			+ "northern coast called the words brave and late. The opposition wants to know why nobody was asked "
			+ "before, as a treaty of 1954 allows, and what it will cost. Nobody in the harbour had an answer.";

	@Autowired
	private Ingest ingest;

	@Autowired
	private Graph graph;

	@Test
	void whatIsAddedArticleByArticleIsWhatTheGraphCounts() {
		List<Submission> articles = articles();
		Collections.shuffle(articles, new Random(7));
		articles.parallelStream().forEach(this.ingest::submit);
		assertThat(told()).isNotEmpty().allSatisfy(SourcesTests::isAsCounted);
		assertThat(told()).anySatisfy((fact) -> assertThat((List<?>) fact.get("sources")).hasSizeGreaterThan(8));
		Submission first = articles.getFirst();
		this.ingest.submit(article(first.url(), first.publisher(), "Nothing happened on Tuesday."));
		assertThat(told()).allSatisfy(SourcesTests::isAsCounted);
		this.ingest.submit(article(URI.create("https://last.example/1"), "Last", TELLINGS.getFirst()));
		assertThat(told()).allSatisfy(SourcesTests::isAsCounted);
	}

	private static void isAsCounted(Map<String, Object> fact) {
		assertThat(fact.get("sources")).as("%s", fact).isEqualTo(fact.get("reporters"));
		assertThat(fact.get("sureness")).as("%s", fact).isEqualTo(fact.get("degrees"));
		assertThat(fact.get("independentSources")).as("%s", fact)
			.isEqualTo((long) ((List<?>) fact.get("reporters")).size());
	}

	/** Papers that tell it more than once, and copies of one text. */
	private static List<Submission> articles() {
		List<Submission> articles = new ArrayList<>();
		for (int n = 0; n < 24; n++) {
			String herald = "herald" + n % 10;
			articles.add(article(URI.create("https://" + herald + ".example/" + n), herald,
					TELLINGS.get(n % TELLINGS.size()) + " This is number " + n + "."));
		}
		for (int n = 0; n < 4; n++) {
			articles.add(article(URI.create("https://copyist" + n + ".example/1"), "copy" + n,
					TELLINGS.getFirst() + LONG + " Page " + n + "."));
		}
		return articles;
	}

	private static Submission article(URI url, String publisher, String text) {
		return new Submission(url, "Talks", text, null, DAY, null, publisher, List.of(), "en", null, null);
	}

	private List<Map<String, Object>> told() {
		return this.graph.read((cypher) -> cypher.run(
				"""
						MATCH (told:Article)-[:HAS_VERSION]->()<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(fact:Event|Statement)
						WHERE told.url STARTS WITH "https://herald" AND fact.recordedTo IS NULL
						WITH DISTINCT fact
						CALL (fact) {
						  MATCH (fact)-[by:EVIDENCED_BY]->(passage:Passage)-[:IN]->()<-[:HAS_VERSION]-(article:Article)
						  WHERE passage.recordedTo IS NULL
						  WITH article.source AS source, max(by.confidence) AS sure ORDER BY source
						  RETURN collect(source) AS reporters, collect(sure) AS degrees
						}
						RETURN fact {.id, .sources, .sureness, .independentSources, reporters: reporters, degrees: degrees} AS fact
						""",
				Map.of()))
			.stream()
			.map((row) -> row.get("fact").asMap())
			.toList();
	}

}
