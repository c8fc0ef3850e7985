package org.newsgraph.benchmark;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.newsgraph.graph.ServiceProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast the API answers over a store of {@link SyntheticNews}, in which
 * {@code newsgraph.benchmark.home} keeps it for another run, and beside it the
 * {@link Peer}, if that is asked for. Prints a table and writes it as JSON; it measures
 * and judges nothing, but that the peer gives the same answers.
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
				Asker asker = new Asker(service.address() + "/graphql");
				Peer peer = Peer.isAsked() ? Peer.start(service.bolt(), password(home)) : null) {
			List<Question> questions = Question.all(size);
			if (peer != null) {
				questions.forEach((question) -> peer.compare(question, asker));
			}
			ask(questions, (question) -> Ways.of(question, asker, driver, peer));
			service.stop();
		}
		logger.info("Size {}, {} connections, one machine; the peer was measured {}\n\n{}", size, Load.CONNECTIONS,
				Peer.isAsked() ? "in this run" : "where the goals were set", this.table);
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
				AuthTokens.basic("neo4j", Files.readString(password(home)).strip()));
	}

	private static Path password(Path home) {
		return home.resolve("neo4j-password");
	}

	/** All questions are put before any is measured: they share most of their code. */
	private void ask(List<Question> questions, Function<Question, Ways> ways) throws Exception {
		for (Question question : questions) {
			warm(question, ways.apply(question));
		}
		for (Question question : questions) {
			warm(question, ways.apply(question));
			row(question, Loads.of(MEASURED, ways.apply(question)));
		}
	}

	private static void warm(Question question, Ways ways) throws Exception {
		logger.info("Warming up: {}", question.name());
		Loads.of(WARM, ways);
	}

	private void row(Question question, Loads loads) {
		Load ours = loads.ours();
		Load raw = loads.raw();
		double peer = (loads.peer() != null) ? loads.peer().perSecond() : question.peer();
		this.table.append(ROW.formatted(question.name(), whole(ours.perSecond()), one(ours.millis(0.5)),
				one(ours.millis(0.95)), one(ours.millis(0.99)), (raw != null) ? whole(raw.perSecond()) : "",
				(raw != null) ? "%.2f".formatted(ours.perSecond() / raw.perSecond()) : "",
				(peer > 0) ? whole(peer) : "", (peer > 0) ? one(ours.perSecond() / peer) : ""));
		this.figures.add(Map.of("question", question.name(), "perSecond", ours.perSecond(), "p50", ours.millis(0.5),
				"p95", ours.millis(0.95), "p99", ours.millis(0.99), "raw", (raw != null) ? raw.perSecond() : 0.0,
				"peer", peer, "peerMeasured", loads.peer() != null));
		logger.info("{}", this.table);
	}

	private static String whole(double figure) {
		return "%.0f".formatted(figure);
	}

	private static String one(double figure) {
		return String.format(Locale.ROOT, "%.1f", figure);
	}

}
