package org.newsgraph.graphql.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.newsgraph.graphql.LimitProperties;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too large before anything looks into it. The database shares our
 * heap: a request that fills it is a fault of the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

	private final DataSize limit;

	BodyLimit(LimitProperties limits) {
		this.limit = limits.body();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (length > this.limit.toBytes()) {
			refuse(response);
		}
		else if (length >= 0 || request.getHeader("Transfer-Encoding") == null) {
			chain.doFilter(request, response);
		}
		else {
			byte[] body = request.getInputStream().readNBytes((int) this.limit.toBytes() + 1);
			if (body.length > this.limit.toBytes()) {
				refuse(response);
			}
			else {
				chain.doFilter(new ReadRequest(request, body), response);
			}
		}
	}

	private void refuse(HttpServletResponse response) throws IOException {
		String message = "{\"errors\":[{\"message\":\"The request is larger than %s MB. Send less at once.\","
			.formatted(this.limit.toMegabytes()) + "\"extensions\":{\"code\":\"TOO_LARGE\"}}]}";
		response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
		response.setContentType("application/json");
		response.setHeader("Connection", "close");
		response.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
	}

}
