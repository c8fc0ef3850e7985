package org.newsgraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.relation.FactsSlice;
import org.newsgraph.source.gdelt.GdeltImport;
import org.newsgraph.source.gdelt.ImportCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast made-up rows of GDELT are taken in, beside rows like them by one UNWIND MERGE
 * over the raw driver, round by round on one store; and how much memory is in use after
 * each. {@code newsgraph.benchmark.rows} says how many rows in all; it judges no time.
 */
@Tag("benchmark")
@GraphTest
@Import({ FactsSlice.class, GdeltImport.class })
class ImportBenchmarkIT {

	private static final Logger logger = LoggerFactory.getLogger(ImportBenchmarkIT.class);

	private static final int ROWS = Integer.getInteger("newsgraph.benchmark.rows", 20_000);

	private static final int ROUNDS = 5;

	private static final double MEGABYTE = 1 << 20;

	private static final String RAW = """
			UNWIND $rows AS row
			MERGE (event:CodedEvent {id: row.id})
			ON CREATE SET event += row.properties
			MERGE (article:CodedArticle {id: row.article})
			ON CREATE SET article.url = row.url, article.publisherId = row.publisher, article.datePublished = row.added
			MERGE (event)-[:CODED_IN]->(article)
			MERGE (actor:Actor {id: row.actor})
			MERGE (event)-[by:CODED_ACTOR]->(actor)
			ON CREATE SET by.actorId = row.actor, by.eventId = row.id, by.date = row.properties.startDate
			MERGE (recipient:Actor {id: row.recipient})
			MERGE (event)-[to:CODED_RECIPIENT]->(recipient)
			ON CREATE SET to.actorId = row.recipient, to.eventId = row.id, to.date = row.properties.startDate
			""";

	@Autowired
	private GdeltImport gdelt;

	@Autowired
	private Driver driver;

	@TempDir
	private Path folder;

	@Test
	void showsHowFastRowsAreTakenInBesideTheRawDriver() throws IOException {
		take(SyntheticExport.write(this.folder.resolve("warm.CSV"), 10_000_000, 4_000));
		raw(SyntheticExport.write(this.folder.resolve("warm-raw.CSV"), 20_000_000, 4_000));
		int each = ROWS / ROUNDS;
		List<Double> ratios = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			Path ours = SyntheticExport.write(this.folder.resolve("ours" + round), 30_000_000 + round * each, each);
			Path theirs = SyntheticExport.write(this.folder.resolve("raw" + round), 60_000_000 + round * each, each);
			long begin = cpu();
			double raw = each / raw(theirs);
			long between = cpu();
			double taken = each / take(ours);
			double ratio = (double) (between - begin) / (cpu() - between);
			ratios.add(ratio);
			logger.info("{}", String.format(Locale.ROOT,
					"after %,9d rows: %,8.0f rows/s, raw driver %,8.0f rows/s, ratio %.2f, by CPU %.2f, heap %.0f MB",
					(round + 1) * each, taken, raw, taken / raw, ratio, heap()));
		}
		logger.info("{}", String.format(Locale.ROOT, "median ratio by CPU %.2f (goal 0.70)",
				ratios.stream().sorted().toList().get(ROUNDS / 2)));
		double again = each / take(this.folder.resolve("ours0"));
		logger.info("{}", String.format(Locale.ROOT, "the same rows again: %,.0f rows/s", again));
	}

	private double take(Path file) {
		long start = System.nanoTime();
		ImportCount count = this.gdelt.take(List.of(file), (soFar) -> true);
		assertThat(count.refused()).isEmpty();
		return (System.nanoTime() - start) / 1e9;
	}

	private double raw(Path file) throws IOException {
		long start = System.nanoTime();
		try (Session session = this.driver.session(SessionConfig.forDatabase("neo4j"));
				Stream<String> lines = Files.lines(file)) {
			List<Map<String, Object>> batch = new ArrayList<>();
			lines.map(SyntheticExport::row).forEach((row) -> {
				batch.add(row);
				if (batch.size() == 2_000) {
					write(session, batch);
				}
			});
			write(session, batch);
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static void write(Session session, List<Map<String, Object>> batch) {
		session.executeWriteWithoutResult(
				(transaction) -> transaction.run(RAW, Map.of("rows", List.copyOf(batch))).consume());
		batch.clear();
	}

	/**
	 * Of database and driver, too: they run in this process. A busy machine does not
	 * change it.
	 */
	private static long cpu() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	private static double heap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
	}

}
