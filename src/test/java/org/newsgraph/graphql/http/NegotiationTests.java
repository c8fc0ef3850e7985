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
					text/event-stream, */*;q=0.1                                                           | text/event-stream
					text/*                                                                                 | text/event-stream
					""")
	void theClientGetsWhatItLikesBest(String accept, String answer) {
		assertThat(Negotiation.choose(accept, Negotiation.ANSWERS_AND_STREAMS)).hasToString(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "application/json;q=0", "*/*;q=0", "nonsense",
			"application/json; charset=utf-16" })
	void whatWeDoNotHaveIsRefused(String accept) {
		assertThatThrownBy(() -> Negotiation.choose(accept, Negotiation.ANSWERS_AND_STREAMS))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void aStreamIsNoAnswerToAQueryByGet() {
		assertThatThrownBy(() -> Negotiation.choose("text/event-stream", Negotiation.ANSWERS))
			.isInstanceOf(Refusal.class);
	}

}
