package org.newsgraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.GraphAddress;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.ingest.Submission;
import org.newsgraph.reading.Manuscript;
import org.newsgraph.source.command.CommandIntake;
import org.newsgraph.source.door.Door;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * How fast a folder is taken in by the command line, beside reading the same articles by
 * as many threads and storing nothing; round by round, now the one first and now the
 * other, so that what else the machine does weighs on both. It shows and judges nothing.
 * The demonstration is the worst case: nearly each sentence tells a fact, and all the
 * same ones again and again, which makes copies and ever more sources to count. With
 * {@code newsgraph.benchmark.articles} articles of one's own are taken, each once. What
 * is compiled for reading alone serves both, what is compiled for storing weighs on one:
 * so the rounds until that is done are told apart.
 */
@Tag("benchmark")
@NewsgraphTest
class IngestIT {

	private static final Logger logger = LoggerFactory.getLogger(IngestIT.class);

	private static final OperatingSystemMXBean MACHINE = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final double GOAL = 0.85;

	/** At the end of a folder the last articles are waited for: many make that little. */
	private static final int FOLDER = 104;

	/** Java goes on compiling the store's code for some 1,200 articles. */
	private static final int COMPILING = Integer.getInteger("newsgraph.benchmark.compiling", 12);

	private static final int ROUNDS = COMPILING + Integer.getInteger("newsgraph.benchmark.rounds", 6);

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private List<Door> doors;

	@Autowired
	private Ingest ingest;

	@Autowired
	private GraphAddress store;

	@TempDir
	private Path directory;

	@Test
	void showsWhatStoringCostsBesideReadingAlone() throws IOException {
		List<Round> rounds = new ArrayList<>();
		for (int number = 0; number <= ROUNDS; number++) {
			Round round = round(number, texts(number));
			logger.info("Round {}: {}", number, round);
			rounds.add(round);
		}
		logger.info("""
				Taking in {} articles a round by all {} processors (median, least and most of the rounds), goal {}

				{}{}{}""", texts(0).size(), Runtime.getRuntime().availableProcessors(), GOAL,
				told("Just started", rounds.subList(0, 1)),
				told("While Java compiles", rounds.subList(1, COMPILING + 1)),
				told("Warm", rounds.subList(COMPILING + 1, ROUNDS + 1)));
		Files.writeString(Path.of("target/benchmark-ingest.json"),
				JSON.writeValueAsString(Map.of("goal", GOAL, "compiling", COMPILING, "rounds", rounds)));
	}

	private static String told(String title, List<Round> rounds) {
		return """
				%s
				  reading alone   %s articles/s, %s ms of processor time each
				  taken in        %s articles/s, %s ms of processor time each
				  ratio           %s

				""".formatted(title, Spread.of(rounds, Round::read).written(1),
				Spread.of(rounds, Round::readCpu).written(0), Spread.of(rounds, Round::taken).written(1),
				Spread.of(rounds, Round::takenCpu).written(0), Spread.of(rounds, Round::ratio).written(2));
	}

	/** The same each round of the demonstration, others each round from a folder. */
	private static List<Manuscript> texts(int round) {
		String folder = System.getProperty("newsgraph.benchmark.articles", "");
		if (folder.isEmpty()) {
			List<Manuscript> all = BenchmarkArticles.demonstration();
			return IntStream.range(0, FOLDER).mapToObj((at) -> all.get(at % all.size())).toList();
		}
		List<Manuscript> all = BenchmarkArticles.allIn(Path.of(folder));
		return IntStream.range(0, all.size()).filter((at) -> at % (ROUNDS + 1) == round).mapToObj(all::get).toList();
	}

	private Round round(int number, List<Manuscript> texts) throws IOException {
		Path folder = Files.createDirectory(this.directory.resolve("round" + number));
		List<Submission> articles = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			articles.add(article(number, i, texts.get(i)));
			Files.writeString(folder.resolve(i + ".json"), json(articles.getLast()));
		}
		if (number % 2 == 0) {
			Cost read = read(articles);
			return Round.of(read, take(folder, articles.size()));
		}
		Cost taken = take(folder, articles.size());
		return Round.of(read(articles), taken);
	}

	private Cost read(List<Submission> articles) {
		return cost(articles.size(), () -> {
			try (Crew crew = new Crew(Runtime.getRuntime().availableProcessors())) {
				crew.work(articles, 1, this.ingest::read);
			}
		});
	}

	private Cost take(Path folder, int articles) {
		return cost(articles, () -> {
			String told = new CommandIntake(this.doors, this.ingest, this.store, this.directory.resolve("taken.tsv"))
				.take(folder, false);
			if (!told.contains("Articles: " + articles + " new")) {
				throw new IllegalStateException(told);
			}
		});
	}

	private static Cost cost(int articles, Runnable work) {
		long cpu = MACHINE.getProcessCpuTime();
		long start = System.nanoTime();
		work.run();
		return new Cost(articles, 1, System.nanoTime() - start, MACHINE.getProcessCpuTime() - cpu);
	}

	/** Another article each round, or nothing would be stored. */
	private static Submission article(int round, int number, Manuscript text) {
		return new Submission(URI.create("https://round" + round + ".example/" + number), "Article " + number,
				text.text() + "\n\nThis is the report number " + number + " of round " + round + ".", null,
				text.publishedAt(), null, "Example Wire", List.of(), "en", null, null);
	}

	private static String json(Submission article) {
		return JSON.writeValueAsString(Map.of("url", String.valueOf(article.url()), "headline",
				Objects.requireNonNull(article.headline()), "text", Objects.requireNonNull(article.text()),
				"publishedAt", String.valueOf(article.publishedAt()), "publisher", "Example Wire", "language", "en"));
	}

	/**
	 * One round.
	 *
	 * @param read articles a second, reading alone
	 * @param taken articles a second, taken in from a folder
	 * @param readCpu milliseconds of processor time an article, reading alone
	 * @param takenCpu the same, taken in from a folder
	 */
	record Round(double read, double taken, double readCpu, double takenCpu) {

		static Round of(Cost read, Cost taken) {
			return new Round(read.articlesPerSecond(), taken.articlesPerSecond(), read.cpuMillisPerArticle(),
					taken.cpuMillisPerArticle());
		}

		double ratio() {
			return this.taken / this.read;
		}

	}

}
