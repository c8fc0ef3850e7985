package org.newsgraph.graphql.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which kind of answer a client gets. */
class NegotiationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					''                                                                                     | application/json
					*/*                                                                                    | application/json
					application/*                                                                          | application/json
					application/json                                                                       | application/json
					application/graphql-response+json                                                      | application/graphql-response+json
					application/graphql-response+json; charset=utf-8, application/json; charset=utf-8      | application/graphql-response+json
					application/json, application/graphql-response+json                                    | application/json
					application/json;q=0.9, application/graphql-response+json                              | application/graphql-response+json
					application/json;q=0, */*                                                              | application/graphql-response+json
					text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8                      | application/json
					text/event-stream, */*;q=0.1                                                           | application/json
					""")
	void theClientGetsWhatItLikesBest(String accept, String answer) {
		assertThat(Negotiation.choose(accept, Negotiation.ANSWERS)).hasToString(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "application/json;q=0", "*/*;q=0", "nonsense",
			"application/json; charset=utf-16" })
	void whatWeDoNotHaveIsRefused(String accept) {
		assertThatThrownBy(() -> Negotiation.choose(accept, Negotiation.ANSWERS)).isInstanceOf(Refusal.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*/*", "text/*", "text/event-stream", "application/json, text/event-stream" })
	void whoFollowsIsTalkedToForAsLongAsHeTakesThat(String accept) {
		assertThat(Negotiation.choose(accept, Negotiation.STREAMS)).hasToString("text/event-stream");
	}

	@Test
	void aStreamIsNoAnswerToAQueryAndAnAnswerIsNoStream() {
		assertThatThrownBy(() -> Negotiation.choose("text/event-stream", Negotiation.ANSWERS))
			.isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> Negotiation.choose("application/json", Negotiation.STREAMS))
			.isInstanceOf(Refusal.class);
	}

}
