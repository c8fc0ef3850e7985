package org.newsgraph.graphql.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.newsgraph.graphql.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that is no GraphQL over HTTP, with what to do about it. */
final class Refusal extends RuntimeException {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpStatus status;

	private final Map<String, Object> extensions = new LinkedHashMap<>();

	private final HttpHeaders headers = new HttpHeaders();

	Refusal(HttpStatus status, ErrorCode code, String message) {
		super(message);
		this.status = status;
		this.extensions.put("code", code.name());
	}

	/** What makes no sense. */
	static Refusal badRequest(String message) {
		return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT, message);
	}

	Refusal header(String name, String value) {
		this.headers.add(name, value);
		return this;
	}

	Refusal extension(String name, Object value) {
		this.extensions.put(name, value);
		return this;
	}

	void write(HttpServletResponse response) throws IOException {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", String.valueOf(getMessage()));
		error.put("extensions", this.extensions);
		response.setStatus(this.status.value());
		this.headers.forEach((name, values) -> values.forEach((value) -> response.setHeader(name, value)));
		response.setContentType("application/json");
		response.getOutputStream().write(JSON.writeValueAsBytes(Map.of("errors", List.of(error))));
	}

}
