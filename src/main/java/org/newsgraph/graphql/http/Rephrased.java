package org.newsgraph.graphql.http;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * A request as Spring for GraphQL takes it: a POST of JSON that wants one kind of answer.
 */
final class Rephrased extends ReadRequest {

	private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final int length;

	Rephrased(HttpServletRequest request, byte[] body, MediaType accepted) {
		super(request, body);
		this.length = body.length;
		this.headers.put("Accept", accepted.toString());
		this.headers.put("Content-Type", MediaType.APPLICATION_JSON_VALUE);
		this.headers.put("Content-Length", String.valueOf(body.length));
	}

	@Override
	public String getMethod() {
		return "POST";
	}

	@Override
	public String getContentType() {
		return MediaType.APPLICATION_JSON_VALUE;
	}

	@Override
	public String getCharacterEncoding() {
		return "UTF-8";
	}

	@Override
	public int getContentLength() {
		return this.length;
	}

	@Override
	public long getContentLengthLong() {
		return this.length;
	}

	@Override
	public @Nullable String getHeader(String name) {
		String ours = this.headers.get(name);
		return (ours != null) ? ours : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		String ours = this.headers.get(name);
		return (ours != null) ? Collections.enumeration(List.of(ours)) : super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		names.addAll(Collections.list(super.getHeaderNames()));
		names.addAll(this.headers.keySet());
		return Collections.enumeration(names);
	}

}
