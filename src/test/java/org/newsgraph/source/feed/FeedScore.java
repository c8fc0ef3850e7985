package org.newsgraph.source.feed;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.scorecard.Figure;
import org.newsgraph.source.feed.WantedFeed.Wanted;
import org.newsgraph.source.letters.Letters;

/**
 * How many feeds of others give all their items with title, link and date: well-formed
 * ones, malformed ones, and well-formed ones that we broke in the usual ways. Beside it,
 * ROME alone. By hand: {@code FeedScore DIRECTORY}, which prints what is wrong.
 */
public final class FeedScore {

	private static final Map<String, UnaryOperator<String>> BREAKAGES = new TreeMap<>(Map.of("no namespaces",
			(text) -> text.replaceAll("xmlns:[a-z0-9]+\\s*=\\s*(\"[^\"]*\"|'[^']*')", ""), "ends forgotten",
			(text) -> text.replaceAll("</(item|entry|link|guid)>", ""), "junk before",
			(text) -> "\n Warning: something on line 3 <br />\n" + text, "bare ampersands",
			(text) -> text.replaceAll("</title>", " A & B &nope; &nbsp;</title>"), "end missing",
			(text) -> text.substring(0, 1 + Math.max(text.lastIndexOf("</item>"), text.lastIndexOf("</entry>"))),
			"control characters", (text) -> text.replace("</title>", "\u0001\u000B</title>")));

	private final List<String> wrong = new ArrayList<>();

	private final Map<String, int[]> tallies = new TreeMap<>();

	private FeedScore(Path data) {
		try (Stream<Path> files = Files.walk(data)) {
			List<WantedFeed> feeds = files.filter((file) -> file.toString().endsWith(".xml"))
				.sorted()
				.map(WantedFeed::of)
				.filter(Objects::nonNull)
				.toList();
			feeds.forEach((feed) -> count(feed.wellFormed() ? "well-formed" : "malformed", "", feed));
			feeds.stream().filter((feed) -> feed.wellFormed() && !feed.items().isEmpty()).forEach(this::broken);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static void main(String[] arguments) {
		FeedScore score = new FeedScore(Path.of(arguments[0]));
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
		score.wrong.forEach(out::println);
		score.figures().forEach(out::println);
	}

	/**
	 * Measures.
	 * @param data the directory with the feeds of others, if there is one
	 */
	public static List<Figure> figures(@Nullable Path data) {
		return (data != null) ? new FeedScore(data).figures() : List.of();
	}

	private List<Figure> figures() {
		return this.tallies.entrySet()
			.stream()
			.map((tally) -> new Figure("feeds: " + tally.getKey(), tally.getValue()[0] / (double) tally.getValue()[1],
					tally.getValue()[1]))
			.toList();
	}

	private void broken(WantedFeed feed) {
		String text = Letters.decode(feed.bytes(), null);
		BREAKAGES.forEach((kind, breakage) -> {
			String broken = breakage.apply(text);
			if (!broken.equals(text)) {
				count("broken by us", kind,
						new WantedFeed(feed.file(), broken.getBytes(StandardCharsets.UTF_8), false, feed.items()));
			}
		});
	}

	private void count(String group, String kind, WantedFeed feed) {
		String found = missed(feed, FeedScore::ours);
		tally(group, found == null);
		tally(group + ", ROME alone", missed(feed, FeedScore::rome) == null);
		if (found != null) {
			this.wrong.add(group + " " + kind + " " + feed.file() + ": " + found);
		}
	}

	private void tally(String group, boolean right) {
		int[] tally = this.tallies.computeIfAbsent(group, (name) -> new int[2]);
		tally[0] += right ? 1 : 0;
		tally[1]++;
	}

	private static @Nullable String missed(WantedFeed feed, Function<WantedFeed, @Nullable List<Wanted>> reader) {
		List<Wanted> found = reader.apply(feed);
		if (found == null || found.size() != feed.items().size()) {
			return "wanted " + feed.items().size() + " items, found " + ((found != null) ? found.size() : "no feed");
		}
		for (int index = 0; index < found.size(); index++) {
			Wanted wanted = feed.items().get(index);
			Wanted item = found.get(index);
			boolean right = like(wanted.title(), item.title()) && same(feed, wanted.link(), item.link())
					&& (wanted.date() == null || sameSecond(wanted.date(), item.date()));
			if (!right) {
				return "wanted " + wanted + ", found " + item;
			}
		}
		return null;
	}

	/** Broken titles have more words than before. */
	private static boolean like(@Nullable String wanted, @Nullable String found) {
		String plain = plain(wanted);
		return plain.isEmpty() || plain(found).startsWith(plain);
	}

	/** However often it is wrapped. */
	private static String plain(@Nullable String title) {
		String plain = Objects.requireNonNullElse(FeedText.line(title), "");
		return plain.equals(title) ? plain : plain(plain);
	}

	private static boolean same(WantedFeed feed, @Nullable String wanted, @Nullable String found) {
		URI address = FeedText.address(feed.address().toString(), wanted);
		return address == null || address.equals(FeedText.address(feed.address().toString(), found));
	}

	private static boolean sameSecond(Instant wanted, @Nullable Instant found) {
		return found != null && wanted.getEpochSecond() == found.getEpochSecond();
	}

	private static @Nullable List<Wanted> ours(WantedFeed feed) {
		try {
			return FeedReader.read(feed.bytes(), null, feed.address())
				.items()
				.stream()
				.map((item) -> new Wanted(item.title(), (item.link() != null) ? item.link().toString() : null,
						item.published()))
				.toList();
		}
		catch (NewsgraphException ex) {
			return null;
		}
	}

	private static @Nullable List<Wanted> rome(WantedFeed feed) {
		try (XmlReader reader = new XmlReader(new ByteArrayInputStream(feed.bytes()))) {
			return new SyndFeedInput().build(reader).getEntries().stream().map((entry) -> {
				Date date = (entry.getPublishedDate() != null) ? entry.getPublishedDate() : entry.getUpdatedDate();
				return new Wanted(entry.getTitle(), entry.getLink(), (date != null) ? date.toInstant() : null);
			}).toList();
		}
		catch (Exception ex) {
			return null;
		}
	}

}
