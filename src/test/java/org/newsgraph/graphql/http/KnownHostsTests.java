package org.newsgraph.graphql.http;

import java.net.InetAddress;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** By which names the service may be asked. */
class KnownHostsTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "localhost", "LocalHost", "news.localhost", "127.0.0.1", "127.8.8.8", "[::1]", "desk.example" })
	void itsOwnNamesAreAnswered(String host) throws Exception {
		assertThat(asked(host, "127.0.0.1").getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.7",
			"desk.example.evil.example", "[2001:db8::1]" })
	void aNameThatSomebodyElseLeadsHereIsNot(String host) throws Exception {
		MockHttpServletResponse answer = asked(host, "127.0.0.1");
		assertThat(answer.getStatus()).isEqualTo(421);
		assertThat(answer.getContentAsString()).contains("FORBIDDEN", "newsgraph.hosts");
	}

	@Test
	void whoListensToAllTheWorldIsAskedByAnyName() throws Exception {
		assertThat(asked("news.example", "0.0.0.0").getStatus()).isEqualTo(200);
		assertThat(asked("news.example", null).getStatus()).isEqualTo(200);
	}

	private static MockHttpServletResponse asked(String host, String address) throws Exception {
		ServerProperties server = new ServerProperties();
		if (address != null) {
			server.setAddress(InetAddress.ofLiteral(address));
		}
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		request.addHeader("Host", host + ":8080");
		request.setServerName(host);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new KnownHosts(server, Set.of("desk.example")).doFilter(request, response, new MockFilterChain());
		return response;
	}

}
