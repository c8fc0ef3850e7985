package org.newsgraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.newsgraph.actor.RealDirectory;
import org.newsgraph.benchmark.Comparison.Round;
import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.Reader;
import org.newsgraph.reading.Reading;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.pipeline.RealReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the time of reading beside that of the parse alone, on the same texts in turn, so
 * that what else the machine does weighs on both. What counts is the time of the CPU.
 */
final class ReadingBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ReadingBenchmark.class);

	private static final Path WRITTEN = Path.of("target/benchmark.json");

	private static final int ROUNDS = Integer.getInteger("newsgraph.benchmark.rounds", 5);

	private static final int WARM_UP = 1;

	private final Parser parser;

	private final Reader reader;

	ReadingBenchmark(Parser parser) {
		this.parser = parser;
		this.reader = RealReader.with(parser, RealDirectory.get());
	}

	/** Prints the table and writes it as JSON. */
	void run() throws IOException {
		List<Comparison> comparisons = new ArrayList<>(of("demonstration", BenchmarkArticles.demonstration()));
		String folder = System.getProperty("newsgraph.benchmark.articles", "");
		if (!folder.isEmpty()) {
			comparisons.addAll(of("folder", BenchmarkArticles.in(Path.of(folder))));
		}
		StringBuilder table = new StringBuilder(Comparison.heading());
		comparisons.forEach((comparison) -> table.append(comparison.lines()));
		double heap = heapMegabytes();
		logger.info("What reading costs ({}; median, least and most of {} rounds)\n\n{}\nHeap after collection: {} MB",
				this.parser.version(), ROUNDS, table, String.format(Locale.ROOT, "%.0f", heap));
		write(comparisons, heap);
	}

	private List<Comparison> of(String name, List<Manuscript> articles) {
		List<String> texts = articles.stream().map(this.reader::read).map(Reading::text).toList();
		int sentences = texts.stream().mapToInt((text) -> this.parser.parse(text).size()).sum();
		logger.info("{}: {} articles of {} words in the mean, {} sentences", name, articles.size(),
				texts.stream().mapToInt(BenchmarkArticles::words).sum() / texts.size(), sentences);
		int cores = Runtime.getRuntime().availableProcessors();
		return IntStream.of(1, cores)
			.distinct()
			.mapToObj((threads) -> new Comparison(name, threads, rounds(threads, articles, texts, sentences)))
			.toList();
	}

	private List<Round> rounds(int threads, List<Manuscript> articles, List<String> texts, int sentences) {
		List<Round> rounds = new ArrayList<>();
		try (Crew crew = new Crew(threads)) {
			for (int i = 0; i < WARM_UP + ROUNDS; i++) {
				Cost parse = crew.work(texts, sentences, this::parseAll);
				Cost read = crew.work(articles, sentences, this.reader::read);
				rounds.add(new Round(parse, read));
			}
		}
		return rounds.subList(WARM_UP, rounds.size());
	}

	/** Sentences are parsed when they are asked; the baseline asks all of them. */
	private void parseAll(String text) {
		this.parser.parse(text).forEach(Sentence::roots);
	}

	private static double heapMegabytes() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
	}

	private void write(List<Comparison> comparisons, double heap) throws IOException {
		JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		Files.createDirectories(WRITTEN.getParent());
		Files.writeString(WRITTEN, json.writeValueAsString(Map.of("parser", this.parser.version(), "goal",
				Comparison.GOAL, "heapMegabytes", heap, "comparisons", comparisons)));
	}

	public static void main(String[] arguments) throws IOException {
		new ReadingBenchmark(new CoreNlpParser()).run();
	}

}
