package org.newsgraph.source.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import org.newsgraph.graphql.NewsgraphException;

/** What sites ask of programs in their robots.txt (RFC 9309), remembered for a while. */
final class Robots implements Manners {

	private static final List<String> NAME = List.of("newsgraph");

	/** As much as RFC 9309 wants to be read at least. */
	private static final BodyLimit SIZE = new BodyLimit(512_000, true);

	private static final int SITES = 2_000;

	private static final Duration FRESH = Duration.ofHours(12);

	private static final Duration FRESH_IF_UNREACHABLE = Duration.ofMinutes(5);

	private final Hops hops;

	private final FetchProperties properties;

	private final AsyncLoadingCache<URI, Said> sites;

	Robots(Hops hops, FetchProperties properties) {
		this.hops = hops;
		this.properties = properties;
		this.sites = Caffeine.newBuilder()
			.maximumSize(SITES)
			.expireAfter(Expiry.<URI, Said>creating((site, said) -> said.fresh()))
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.buildAsync(this::ask);
	}

	@Override
	public Duration pauseAt(Target target) {
		BaseRobotRules rules = rules(target.beside("/robots.txt"));
		if (rules.isDeferVisits()) {
			throw Refusals.failed("The site does not say now what programs may fetch (robots.txt). Try again later.");
		}
		if (!rules.isAllowed(target.address().toString())) {
			throw Refusals.robots();
		}
		return this.properties.pause(rules.getCrawlDelay());
	}

	private BaseRobotRules rules(URI file) {
		return switch (this.sites.get(file).join()) {
			case Said.Rules said -> said.rules();
			case Said.Nothing said -> throw said.refusal();
		};
	}

	/** That nobody answers is an answer here: what fails, the cache would log. */
	private Said ask(URI file) {
		try {
			return new Said.Rules(read(file));
		}
		catch (NewsgraphException ex) {
			return new Said.Nothing(ex);
		}
	}

	private BaseRobotRules read(URI file) {
		Fetched found = this.hops.follow(file, Validators.NONE, SIZE, (target) -> this.properties.pause());
		// Longer delays than it knows would mean to it that nothing may be fetched.
		SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
		if (found.succeeded()) {
			return parser.parseContent(file.toString(), found.body(), "text/plain", NAME);
		}
		boolean later = found.status() == 429;
		return parser.failedFetch(later ? 503 : found.status());
	}

	/** What became of the question. */
	private sealed interface Said {

		/** How long it stands. */
		Duration fresh();

		record Rules(BaseRobotRules rules) implements Said {

			@Override
			public Duration fresh() {
				return this.rules.isDeferVisits() ? FRESH_IF_UNREACHABLE : FRESH;
			}

		}

		record Nothing(NewsgraphException refusal) implements Said {

			@Override
			public Duration fresh() {
				return Duration.ZERO;
			}

		}

	}

}
