package org.newsgraph.graphql.http;

import org.newsgraph.graphql.document.TrustedDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.socket.TextMessage;

/**
 * Writes out the document that a message over a WebSocket names by its id. The protocol
 * itself has queries only; {@code documentId} beside the variables, in place of the
 * query, is what GraphQL over HTTP calls it.
 */
class NamedDocuments {

	private static final String ID = "documentId";

	private final TrustedDocuments documents;

	private final JsonMapper json;

	NamedDocuments(TrustedDocuments documents, JsonMapper json) {
		this.documents = documents;
		this.json = json;
	}

	/**
	 * The same message, with a query where it named a document.
	 * @throws tools.jackson.core.JacksonException if it is no JSON
	 */
	TextMessage written(TextMessage message) {
		if (!message.getPayload().contains(ID)) {
			return message;
		}
		JsonNode whole = this.json.readTree(message.getPayload());
		if (whole.path("payload") instanceof ObjectNode asked && !asked.has("query")) {
			asked.path(ID).stringValueOpt().ifPresent((id) -> write(id, asked));
		}
		return new TextMessage(this.json.writeValueAsString(whole));
	}

	private void write(String id, ObjectNode asked) {
		asked.remove(ID);
		asked.put("query", this.documents.find(id).orElse(TrustedDocuments.UNKNOWN));
	}

}
