package org.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.newsgraph.reading.Manuscript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles that are read to take the time. */
final class BenchmarkArticles {

	private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration");

	private static final Pattern FRONT = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);

	private static final Instant SOME_DAY = Instant.parse("2023-03-01T12:00:00Z");

	private static final int FEWEST_WORDS = 500;

	private static final int MOST_ARTICLES = 60;

	private static final JsonMapper JSON = new JsonMapper();

	private BenchmarkArticles() {
	}

	/**
	 * The articles of the demonstration, several joined to one of the usual length of 500
	 * to 650 words.
	 */
	static List<Manuscript> demonstration() {
		List<Manuscript> articles = new ArrayList<>();
		StringBuilder open = new StringBuilder();
		for (Path file : files(DEMONSTRATION, "\\d.*\\.md")) {
			open.append(FRONT.matcher(text(file)).replaceFirst("").strip()).append("\n\n");
			if (words(open) >= FEWEST_WORDS) {
				articles.add(Manuscript.ofText(open.toString(), SOME_DAY));
				open.setLength(0);
			}
		}
		return articles;
	}

	/**
	 * The articles in a folder, a text file each or a line each with {@code text}: sixty
	 * at most, from all parts of it.
	 */
	static List<Manuscript> in(Path folder) {
		List<Manuscript> all = allIn(folder);
		int step = (all.size() + MOST_ARTICLES - 1) / MOST_ARTICLES;
		return IntStream.range(0, all.size()).filter((at) -> at % step == 0).mapToObj(all::get).toList();
	}

	/** All articles in a folder, a text file each or a line each with {@code text}. */
	static List<Manuscript> allIn(Path folder) {
		Stream<Manuscript> texts = files(folder, ".*\\.txt").stream()
			.map((file) -> Manuscript.ofText(text(file), SOME_DAY));
		Stream<Manuscript> lines = files(folder, ".*\\.jsonl").stream()
			.flatMap((file) -> text(file).lines())
			.filter((line) -> !line.isBlank())
			.map(JSON::readTree)
			.map((line) -> line.path("text"))
			.filter(JsonNode::isString)
			.map((text) -> Manuscript.ofText(text.asString(), SOME_DAY));
		return Stream.concat(texts, lines).toList();
	}

	static int words(CharSequence text) {
		return text.toString().strip().split("\\s+").length;
	}

	private static List<Path> files(Path folder, String name) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().matches(name)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
