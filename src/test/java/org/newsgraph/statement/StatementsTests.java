package org.newsgraph.statement;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** When two reports tell of one statement. */
@NewsgraphTest
class StatementsTests {

	private static final String UNNAMED = "A fire broke out in the harbour. \"Nobody was hurt in it,\" the mayor told reporters.";

	private static final String NAMED = "Talks went on in Zenda. \"We will not sign the treaty,\" said Brazilian President Luiz Inacio Lula da Silva.";

	@Autowired
	private Graph graph;

	private Api api;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.api = new Api(port);
		this.graph
			.write((cypher) -> cypher.run("MATCH (n:Article|ArticleVersion|Passage|Statement|Story) DETACH DELETE n"));
	}

	@Test
	void theSameWordsOfOneSpeakerAreOneStatementWhoeverReportsThem() {
		article("one", "zenda-post", NAMED, "2031-05-05");
		article("two", "hentzau-times", "More was said later. " + NAMED, "2031-05-09");
		assertThat(statements()).singleElement().satisfies((statement) -> {
			assertThat(statement.at("/speaker/name").asString()).contains("Lula");
			assertThat(statement.at("/evidence/nodes")).hasSize(2);
		});
	}

	@Test
	void theSameWordsOfSpeakersWithoutANameAreOneStatementOnlyInOneSourceAndOnOneDay() {
		article("one", "zenda-post", UNNAMED, "2031-05-05");
		article("two", "zenda-post", "The harbour is open again. " + UNNAMED, "2031-05-05");
		assertThat(statements()).singleElement()
			.satisfies((statement) -> assertThat(statement.at("/evidence/nodes")).hasSize(2));
		article("three", "zenda-post", "It burned again last night. " + UNNAMED, "2031-08-20");
		assertThat(statements()).hasSize(2);
		article("four", "hentzau-times", "Firemen came from far away. " + UNNAMED, "2031-05-05");
		assertThat(statements()).hasSize(3)
			.allSatisfy((statement) -> assertThat(statement.at("/speaker").isNull()).isTrue());
	}

	private JsonNode statements() {
		return this.api.data("{ statements { nodes { text speaker { name } evidence { nodes { exact } } } } }")
			.at("/statements/nodes");
	}

	private void article(String name, String paper, String text, String day) {
		this.api.ingest(Map.of("url", "https://" + paper + ".example/" + name, "headline", "News of " + name, "text",
				text, "publishedAt", day + "T12:00:00Z"));
	}

}
