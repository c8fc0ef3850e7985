package org.newsgraph.source.fetch;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client, with all switched off that it would do by itself. */
final class Client {

	private static final int MOST_CONNECTIONS = 200;

	private static final int LONGEST_LINE = 16_384;

	private static final int MOST_HEADERS = 200;

	private Client() {
	}

	static CloseableHttpClient of(DnsResolver resolver, FetchProperties properties) {
		return HttpClients.custom()
			.setConnectionManager(connections(resolver, properties))
			.setConnectionReuseStrategy((request, response, context) -> false)
			.setDefaultRequestConfig(requests(properties))
			.setUserAgent(name())
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.build();
	}

	/** As servers are told it. */
	static String name() {
		String version = Client.class.getPackage().getImplementationVersion();
		return (version != null) ? "Newsgraph/" + version : "Newsgraph";
	}

	private static RequestConfig requests(FetchProperties properties) {
		return RequestConfig.custom()
			.setAuthenticationEnabled(false)
			.setProtocolUpgradeEnabled(false)
			.setConnectionRequestTimeout(Timeout.of(properties.time()))
			.setResponseTimeout(Timeout.of(properties.time()))
			.build();
	}

	private static HttpClientConnectionManager connections(DnsResolver resolver, FetchProperties properties) {
		Http1Config bounds = Http1Config.custom()
			.setMaxLineLength(LONGEST_LINE)
			.setMaxHeaderCount(MOST_HEADERS)
			.build();
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(resolver)
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(bounds).build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(Timeout.of(properties.connectTime()))
				.setSocketTimeout(Timeout.of(properties.time()))
				.build())
			.setMaxConnTotal(MOST_CONNECTIONS)
			.setMaxConnPerRoute(MOST_CONNECTIONS)
			.build();
	}

}
