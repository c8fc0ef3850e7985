package org.newsgraph.graphql.http;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.newsgraph.graphql.ErrorCode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers by its own names only while it listens on this machine alone. A page of another
 * site can have that site's name lead to this machine (DNS rebinding), and its browser
 * then takes us for that site.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownHosts extends OncePerRequestFilter {

	private static final String LOCAL = "localhost";

	private final boolean onlyHere;

	private final Set<String> others;

	KnownHosts(ServerProperties server, @Value("${newsgraph.hosts:}") Set<String> others) {
		this.onlyHere = server.getAddress() != null && server.getAddress().isLoopbackAddress();
		this.others = others;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.onlyHere && !isKnown(request.getServerName().toLowerCase(Locale.ROOT))) {
			new Refusal(HttpStatus.MISDIRECTED_REQUEST, ErrorCode.FORBIDDEN,
					"This service does not go by the name it was asked by. Ask localhost, or add the name to newsgraph.hosts.")
				.write(response);
			return;
		}
		chain.doFilter(request, response);
	}

	private boolean isKnown(String host) {
		return host.equals(LOCAL) || host.endsWith("." + LOCAL) || this.others.contains(host) || isLoopback(host);
	}

	private static boolean isLoopback(String host) {
		try {
			return InetAddress.ofLiteral(host).isLoopbackAddress();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
