package org.newsgraph.benchmark;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.newsgraph.graph.ServiceProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast the API answers over a store of {@link SyntheticNews}, in which
 * {@code newsgraph.benchmark.home} keeps it for another run. Prints a table and writes it
 * as JSON; it measures and judges nothing.
 */
@Tag("benchmark")
class QueriesIT {

	private static final Logger logger = LoggerFactory.getLogger(QueriesIT.class);

	private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("newsgraph.benchmark.warm", 10));

	private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("newsgraph.benchmark.time", 10));

	private static final String ROW = "%-50s | %8s | %7s | %7s | %7s | %8s | %7s | %6s | %6s%n";

	private final List<Map<String, Object>> figures = new ArrayList<>();

	private final StringBuilder table = new StringBuilder(
			ROW.formatted("", "/s", "p50 ms", "p95 ms", "p99 ms", "raw /s", "of raw", "peer", "x peer"));

	@Test
	void theTableIsPrinted() throws Exception {
		Size size = Size.asked();
		Path home = Files.createDirectories(
				Path.of(System.getProperty("newsgraph.benchmark.home", "target/benchmark")).resolve(size.name()));
		fill(size, home);
		try (ServiceProcess service = service(size, home, Meanings.areAsked());
				Driver driver = driver(service, home);
				Asker asker = new Asker(service.address())) {
			for (Question question : Question.all(size)) {
				warm(question, asker, driver);
			}
			for (Question question : Question.all(size)) {
				measure(question, asker, driver);
			}
			service.stop();
		}
		logger.info("Size {}, {} connections, one machine\n\n{}", size, Load.CONNECTIONS, this.table);
		Files.writeString(Path.of("target/benchmark-queries.json"),
				JsonMapper.builder()
					.enable(SerializationFeature.INDENT_OUTPUT)
					.build()
					.writeValueAsString(this.figures));
	}

	private static void fill(Size size, Path home) throws Exception {
		try (ServiceProcess service = service(size, home, false); Driver driver = driver(service, home)) {
			new Filling(driver, size).fill();
			if (Meanings.areAsked()) {
				Meanings.give(driver);
			}
			service.stop();
		}
	}

	private static ServiceProcess service(Size size, Path home, boolean meaning) throws Exception {
		return ServiceProcess
			.startWithHeap(size.heap(), home, "--newsgraph.page-cache=" + size.pageCache(),
					"--newsgraph.search.meaning=" + meaning)
			.up();
	}

	private static Driver driver(ServiceProcess service, Path home) throws Exception {
		return GraphDatabase.driver(URI.create(service.bolt()),
				AuthTokens.basic("neo4j", Files.readString(home.resolve("neo4j-password")).strip()));
	}

	/** All questions are put before any is measured: they share most of their code. */
	private static void warm(Question question, Asker asker, Driver driver) throws Exception {
		logger.info("Warming up: {}", question.name());
		Load.of(WARM, (time) -> asker.ask(question, time));
		if (question.cypher() != null) {
			Load.of(WARM, (time) -> byHand(question, time, driver));
		}
	}

	private void measure(Question question, Asker asker, Driver driver) throws Exception {
		warm(question, asker, driver);
		Load ours = Load.of(MEASURED, (time) -> asker.ask(question, time));
		Load raw = (question.cypher() != null) ? Load.of(MEASURED, (time) -> byHand(question, time, driver)) : null;
		row(question, ours, raw);
	}

	private static void byHand(Question question, int time, Driver driver) {
		try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
			session.executeRead((cypher) -> cypher.run(question.cypher(), question.parameters().apply(time)).list());
		}
	}

	private void row(Question question, Load ours, @Nullable Load raw) {
		this.table.append(ROW.formatted(question.name(), whole(ours.perSecond()), one(ours.millis(0.5)),
				one(ours.millis(0.95)), one(ours.millis(0.99)), (raw != null) ? whole(raw.perSecond()) : "",
				(raw != null) ? "%.2f".formatted(ours.perSecond() / raw.perSecond()) : "",
				(question.peer() > 0) ? question.peer() : "",
				(question.peer() > 0) ? one(ours.perSecond() / question.peer()) : ""));
		this.figures.add(Map.of("question", question.name(), "perSecond", ours.perSecond(), "p50", ours.millis(0.5),
				"p95", ours.millis(0.95), "p99", ours.millis(0.99), "raw", (raw != null) ? raw.perSecond() : 0.0));
		logger.info("{}", this.table);
	}

	private static String whole(double figure) {
		return "%.0f".formatted(figure);
	}

	private static String one(double figure) {
		return String.format(Locale.ROOT, "%.1f", figure);
	}

}
