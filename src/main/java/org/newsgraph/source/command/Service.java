package org.newsgraph.source.command;

import java.util.Map;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service without its web server, quiet, on the same store. */
final class Service {

	/** What is left to do for the meaning of articles, the service does when it runs. */
	private static final Map<String, Object> USUAL = Map.of("newsgraph.demo", "false", "newsgraph.rehearsal", "false",
			"newsgraph.feeds.look-every", "P1D", "newsgraph.search.meaning", "false", "logging.level.root", "warn",
			"logging.level.org.newsgraph.source.command", "info", "spring.main.log-startup-info", "false");

	private final Class<?> application;

	private final String[] settings;

	Service(Class<?> application, String[] settings) {
		this.application = application;
		this.settings = settings.clone();
	}

	/**
	 * Starts it; whoever asked for it closes it.
	 * @throws StartFailedException if it does not start, after the log has said why and
	 * what to do
	 */
	ConfigurableApplicationContext start() {
		try {
			return new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
				.properties(USUAL)
				.run(this.settings);
		}
		catch (RuntimeException ex) {
			throw new StartFailedException(ex);
		}
	}

}
