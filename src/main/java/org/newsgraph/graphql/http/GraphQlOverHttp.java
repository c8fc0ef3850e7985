package org.newsgraph.graphql.http;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.document.Operations;
import org.newsgraph.graphql.document.TrustedDocuments;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes what GraphQL over HTTP allows, GET and documents known by their hash included,
 * refuses the rest with its status and a code, and hands on a plain POST.
 * <p>
 * A GET asks no preflight of a browser, so it runs queries only, and none that a page of
 * another site embeds: such a page could not read the answer, but could keep us busy.
 */
class GraphQlOverHttp extends OncePerRequestFilter {

	private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

	private static final String ALLOWED = "GET, POST, OPTIONS";

	private final TrustedDocuments documents;

	private final Operations operations;

	GraphQlOverHttp(TrustedDocuments documents, Operations operations) {
		this.documents = documents;
		this.operations = operations;
	}

	/** WebSockets speak another protocol, and preflights ask nothing. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return switch (request.getMethod()) {
			case "OPTIONS" -> request.getHeader("Access-Control-Request-Method") != null;
			case "GET" -> "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
			default -> false;
		};
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Rephrased rephrased;
		response.setHeader("Vary", "Accept");
		response.setHeader("X-Content-Type-Options", "nosniff");
		if (request.getMethod().equals("OPTIONS")) {
			response.setHeader("Allow", ALLOWED);
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return;
		}
		try {
			rephrased = rephrased(request);
		}
		catch (Refusal refusal) {
			refusal.write(response);
			return;
		}
		chain.doFilter(rephrased, response);
	}

	private Rephrased rephrased(HttpServletRequest request) throws IOException {
		return switch (request.getMethod()) {
			case "GET" -> byAddress(request);
			case "POST" -> byBody(request);
			default -> throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_USER_INPUT,
					"Ask by POST, or by GET for a query.")
				.header("Allow", ALLOWED);
		};
	}

	private Rephrased byAddress(HttpServletRequest request) {
		refuseForeignPages(request);
		Asked asked = whole(Asked.byAddress(request));
		if (!this.operations.onlyRead(asked.query(), asked.findOperationName())) {
			throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_USER_INPUT,
					"Only queries are run by GET. Send this by POST.")
				.header("Allow", "POST");
		}
		return new Rephrased(request, asked.toBody(), Negotiation.choose(accept(request), Negotiation.ANSWERS));
	}

	private Rephrased byBody(HttpServletRequest request) throws IOException {
		refuseOtherThanJson(request.getContentType());
		refusePacked(request.getHeader("Content-Encoding"));
		byte[] body = request.getInputStream().readAllBytes();
		Asked asked = Asked.byBody(body);
		Asked whole = whole(asked);
		boolean follows = this.operations.follow(whole.query(), whole.findOperationName());
		return new Rephrased(request, (whole == asked) ? body : whole.toBody(),
				Negotiation.choose(accept(request), follows ? Negotiation.STREAMS : Negotiation.ANSWERS));
	}

	private Asked whole(Asked asked) {
		return asked.findDocumentId()
			.map((id) -> asked.asking(this.documents.find(id).orElseThrow(GraphQlOverHttp::unknownDocument)))
			.orElse(asked);
	}

	private static String accept(HttpServletRequest request) {
		return String.join(",", Collections.list(request.getHeaders("Accept")));
	}

	/** Browsers say where a request comes from (Fetch Metadata); CORS rules the rest. */
	private static void refuseForeignPages(HttpServletRequest request) {
		String site = String.valueOf(request.getHeader("Sec-Fetch-Site"));
		if (FOREIGN.contains(site) && request.getHeader("Origin") == null) {
			throw new Refusal(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN,
					"A page of another site may not embed this. Ask by POST.");
		}
	}

	/** Anything else could be sent by a form of another site, without a preflight. */
	private static void refuseOtherThanJson(@Nullable String contentType) {
		MediaType type = contentType(contentType);
		Charset charset = type.getCharset();
		boolean utf8 = charset == null || charset.equals(StandardCharsets.UTF_8);
		if (!utf8 || !type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
			throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_USER_INPUT,
					"Send JSON in UTF-8, with Content-Type: application/json.")
				.header("Accept-Post", MediaType.APPLICATION_JSON_VALUE);
		}
	}

	private static void refusePacked(@Nullable String encoding) {
		if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
			throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_USER_INPUT,
					"Send the JSON as it is, without Content-Encoding.")
				.header("Accept-Encoding", "identity");
		}
	}

	private static MediaType contentType(@Nullable String contentType) {
		try {
			return (contentType != null) ? MediaType.parseMediaType(contentType) : MediaType.APPLICATION_OCTET_STREAM;
		}
		catch (IllegalArgumentException ex) {
			return MediaType.APPLICATION_OCTET_STREAM;
		}
	}

	private static Refusal unknownDocument() {
		return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.PERSISTED_DOCUMENT_NOT_FOUND,
				TrustedDocuments.WHY_UNKNOWN);
	}

}
