package org.newsgraph.reading.page;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.UnreadableException;
import org.newsgraph.scorecard.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How well an article is freed of the page around it, on pages of others with segments
 * that must and must not be there, in the manner of {@code trafilatura_en.jsonl}; and how
 * well headline, date and authors are found. By hand: {@code PageScore DIRECTORY}, which
 * prints what is wrong.
 */
public final class PageScore {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Cleaner cleaner = new Cleaner();

	private final List<String> wrong = new ArrayList<>();

	private final int[] segments = new int[3];

	private final int[] headlines = new int[2];

	private final int[] dates = new int[2];

	private final int[] authors = new int[2];

	private PageScore(Path data) {
		try {
			Files.readAllLines(data.resolve("trafilatura_en.jsonl"))
				.stream()
				.map(JSON::readTree)
				.forEach((page) -> read(data, page));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static void main(String[] arguments) {
		PageScore score = new PageScore(Path.of(arguments[0]));
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
		score.wrong.forEach(out::println);
		score.figures().forEach(out::println);
	}

	/**
	 * Measures.
	 * @param data the directory with the pages of others, if there is one
	 */
	public static List<Figure> figures(@Nullable Path data) {
		return (data != null) ? new PageScore(data).figures() : List.of();
	}

	private List<Figure> figures() {
		return List.of(
				new Figure("pages: main text F1",
						2.0 * this.segments[0] / (2.0 * this.segments[0] + this.segments[1] + this.segments[2]),
						this.segments[0] + this.segments[1]),
				share("pages: headline", this.headlines), share("pages: date", this.dates),
				share("pages: authors", this.authors));
	}

	private static Figure share(String name, int[] of) {
		return new Figure(name, of[0] / (double) Math.max(1, of[1]), of[1]);
	}

	private void read(Path data, JsonNode page) {
		URI url = URI.create(page.get("url").asString());
		String html = html(data.resolve(page.get("file").asString()));
		CleanPage found = clean(html, url, page.get("file").asString());
		String text = (found != null) ? tidy(found.headline() + "\n" + found.text()) : "";
		page.get("must_include").forEach((segment) -> segment(page, text, segment.asString(), true));
		page.get("must_exclude").forEach((segment) -> segment(page, text, segment.asString(), false));
		if (page.get("title").isString()) {
			fact(this.headlines, page, "title", bare(page.get("title").asString()),
					(found != null) ? bare(String.valueOf(found.headline())) : "");
		}
		if (page.get("date").isString()) {
			fact(this.dates, page, "date", page.get("date").asString(), day(HtmlPage.read(html, url).publishedAt()));
		}
		if (page.get("author").isString()) {
			fact(this.authors, page, "author", names(List.of(page.get("author").asString().split("; *| and |, *"))),
					(found != null) ? names(found.authors()) : "");
		}
	}

	private static String html(Path file) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			return new String(bytes, Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private @Nullable CleanPage clean(String html, URI url, String file) {
		try {
			return this.cleaner
				.clean(new Manuscript(null, html, null, null, null, url, List.of(), null, Instant.now()));
		}
		catch (UnreadableException ex) {
			this.wrong.add(file + " refused: " + ex.getMessage());
			return null;
		}
	}

	private void segment(JsonNode page, String text, String segment, boolean wanted) {
		boolean there = text.contains(tidy(segment));
		this.segments[wanted ? there ? 0 : 1 : 2] += (wanted || there) ? 1 : 0;
		if (wanted != there) {
			this.wrong.add("%s %s: %s".formatted(page.get("file").asString(), wanted ? "lost" : "kept", segment));
		}
	}

	private void fact(int[] tally, JsonNode page, String name, String wanted, String found) {
		tally[1]++;
		tally[0] += wanted.equals(found) ? 1 : 0;
		if (!wanted.equals(found)) {
			this.wrong.add("%s %s: wanted %s, found %s".formatted(page.get("file").asString(), name, wanted, found));
		}
	}

	private static String day(@Nullable OffsetDateTime moment) {
		return (moment != null) ? moment.toLocalDate().toString() : "";
	}

	private static String names(List<String> names) {
		Set<String> bare = names.stream().map(PageScore::bare).collect(Collectors.toCollection(java.util.TreeSet::new));
		return String.join("; ", bare);
	}

	private static String bare(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

	private static String tidy(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
