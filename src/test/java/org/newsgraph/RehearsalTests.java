package org.newsgraph;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.graph.StatementCounter;
import org.newsgraph.newsroom.Api;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@NewsgraphTest
class RehearsalTests {

	@Autowired
	private Rehearsal rehearsal;

	@Autowired
	private StatementCounter statements;

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void everyKindOfQuestionIsAskedOnceThereIsSomethingToAskAbout() {
		long little = asked();
		this.api.ingest(Map.of("headline", "A visit", "publishedAt", "2023-02-26T00:00:00Z", "url",
				"https://gazette.example/visit", "text", """
						Chinese leader Xi Jinping visited Kazakhstan on Feb. 24. Kazakhstan backed China's peace plan. \
						"We stand with China," Kazakhstan's Foreign Minister Mukhtar Tileuberdi said."""));
		assertThat(asked()).isGreaterThan(2 * little);
	}

	private long asked() {
		long before = this.statements.statements();
		assertThat(this.rehearsal.rehearse()).isTrue();
		return this.statements.statements() - before;
	}

}
