package org.newsgraph.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpStatus;

/**
 * What a request asks, checked for the right kinds of things but not for sense.
 *
 * @param parameters query or documentId, operationName, variables and extensions; none is
 * JSON's null
 */
record Asked(ObjectNode parameters) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
		.build();

	private static final List<String> TEXTS = List.of("query", "documentId", "operationName");

	private static final List<String> MAPS = List.of("variables", "extensions");

	/** Reads the parameters of a GET request. */
	static Asked byAddress(HttpServletRequest request) {
		ObjectNode parameters = JSON.createObjectNode();
		Map<String, String[]> given = request.getParameterMap();
		TEXTS.forEach((name) -> findOnly(name, given).ifPresent((text) -> parameters.put(name, text)));
		MAPS.forEach((name) -> findOnly(name, given)
			.ifPresent((text) -> parameters.set(name, read(text.getBytes(StandardCharsets.UTF_8)))));
		return checked(parameters);
	}

	/** Reads the body of a POST request. */
	static Asked byBody(byte[] body) {
		JsonNode parameters = read(body);
		if (parameters.isArray()) {
			throw new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.TOO_COMPLEX,
					"One operation a request, and this is a list of " + parameters.size()
							+ ". Send each by itself, without brackets around it.")
				.extension("cost", parameters.size())
				.extension("limit", 1);
		}
		if (!(parameters instanceof ObjectNode object)) {
			throw Refusal.badRequest("The body must be a JSON object that holds a query.");
		}
		return checked(object);
	}

	/** The id of a document that is known here, if that is given in place of a query. */
	Optional<String> findDocumentId() {
		return findText("documentId");
	}

	/** The operation of the document that is meant, if that is said. */
	Optional<String> findOperationName() {
		return findText("operationName");
	}

	/** The document. */
	String query() {
		return findText("query").orElseThrow();
	}

	/** The same, with the document that was meant by an id. */
	Asked asking(String query) {
		ObjectNode whole = this.parameters.deepCopy();
		whole.remove("documentId");
		return new Asked(whole.put("query", query));
	}

	/** As the body of a POST request. */
	byte[] toBody() {
		return JSON.writeValueAsBytes(this.parameters);
	}

	private Optional<String> findText(String name) {
		return this.parameters.path(name).asStringOpt();
	}

	private static Asked checked(ObjectNode parameters) {
		parameters.removeIf(JsonNode::isNull);
		TEXTS.forEach((name) -> check(name, parameters, JsonNode::isString, "a text"));
		MAPS.forEach((name) -> check(name, parameters, JsonNode::isObject, "a JSON object"));
		boolean hasQuery = !parameters.path("query").asString("").isBlank();
		if (hasQuery == parameters.has("documentId")) {
			throw Refusal.badRequest("Give either a query, or the documentId of a document that is known here.");
		}
		return new Asked(parameters);
	}

	private static void check(String name, ObjectNode parameters, Predicate<JsonNode> kind, String what) {
		JsonNode value = parameters.get(name);
		if (value != null && !kind.test(value)) {
			throw Refusal.badRequest(name + " must be " + what + ".");
		}
	}

	private static Optional<String> findOnly(String name, Map<String, String[]> given) {
		String[] values = given.getOrDefault(name, new String[0]);
		if (values.length > 1) {
			throw Refusal.badRequest("Give " + name + " once.");
		}
		return (values.length == 0 || values[0].isEmpty()) ? Optional.empty() : Optional.of(values[0]);
	}

	private static JsonNode read(byte[] json) {
		try {
			return JSON.readTree(json);
		}
		catch (JacksonException ex) {
			throw Refusal.badRequest("This is no JSON in UTF-8" + where(ex.getLocation()) + ".");
		}
	}

	private static String where(@Nullable TokenStreamLocation place) {
		return (place != null) ? ": look at line " + place.getLineNr() + ", column " + place.getColumnNr() : "";
	}

}
