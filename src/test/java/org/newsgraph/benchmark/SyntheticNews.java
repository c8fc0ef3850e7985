package org.newsgraph.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.newsgraph.reading.EventType;

/**
 * News that never was, of a given size and always the same: few actors are in most of it
 * and most in little, as in real news. Its rows are what {@link Filling} writes.
 */
final class SyntheticNews {

	static final int DAYS = 730;

	private static final LocalDate FIRST_DAY = LocalDate.of(2029, 1, 1);

	private static final int PUBLISHERS = 50;

	private static final int WORDS = 5_000;

	private static final int WORDS_OF_A_TEXT = 150;

	private static final String[] SYLLABLES = { "ba", "cor", "dan", "el", "fir", "gal", "hu", "im", "jo", "kar", "lun",
			"mor", "nis", "ost", "per", "qua", "rin", "sol", "tam", "ur", "vel", "wes", "yar", "zen" };

	private final Random random = new Random(20290101);

	private final Size size;

	private final Zipf actors;

	private final Zipf issues;

	private final Zipf words = new Zipf(WORDS);

	private final EventType[] types = EventType.values();

	SyntheticNews(Size size) {
		this.size = size;
		this.actors = new Zipf(size.actors());
		this.issues = new Zipf(size.issues());
	}

	static String actor(int number) {
		return "actor-" + number;
	}

	static String article(int number) {
		return "article-" + number;
	}

	static String issue(int number) {
		return "issue-" + number;
	}

	static String publisher(int article) {
		return "publisher-" + (article % PUBLISHERS);
	}

	/** A made-up word, another for each number. */
	static String word(int number) {
		StringBuilder word = new StringBuilder();
		for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
			word.append(SYLLABLES[rest % SYLLABLES.length]);
		}
		return word.toString();
	}

	static String name(int number) {
		String word = word(number);
		return Character.toUpperCase(word.charAt(0)) + word.substring(1) + "ia";
	}

	Iterable<List<Map<String, Object>>> publishers() {
		return batches(PUBLISHERS, (number) -> Map.of("id", "publisher-" + number, "name", name(number) + " Gazette"));
	}

	Iterable<List<Map<String, Object>>> actors() {
		return batches(this.size.actors(), (number) -> Map.of("id", actor(number), "name", name(number), "key",
				name(number).toLowerCase(Locale.ROOT)));
	}

	Iterable<List<Map<String, Object>>> issues() {
		return batches(this.size.issues(),
				(number) -> Map.of("id", issue(number), "name", name(number) + " plan", "owner", actor(number)));
	}

	/**
	 * Each with the number of its day, so that the latest are spread over all numbers.
	 */
	Iterable<List<Map<String, Object>>> articles() {
		return batches(this.size.articles(), (number) -> {
			String text = text();
			return Map.of("id", article(number), "publisher", publisher(number), "headline", text.substring(0, 60),
					"text", text, "date", moment(number), "mentions", mentions());
		});
	}

	Iterable<List<Map<String, Object>>> events() {
		return batches(this.size.events(), (number) -> {
			EventType type = this.types[this.random.nextInt(this.types.length)];
			int actor = this.actors.draw(this.random);
			int recipient = other(actor);
			return Map.ofEntries(Map.entry("id", "event-" + number), Map.entry("article", article(number / 3)),
					Map.entry("actor", actor(actor)), Map.entry("recipient", actor(recipient)),
					Map.entry("pair", pair(actor(actor), actor(recipient))),
					Map.entry("issue", (number % 5 == 0) ? issue(this.issues.draw(this.random)) : ""),
					Map.entry("type", type.name()), Map.entry("quadClass", type.quadClass().name()),
					Map.entry("score", type.score()), Map.entry("date", moment(number / 3).toLocalDate()),
					Map.entry("passage", passage(number % 3, number)));
		});
	}

	Iterable<List<Map<String, Object>>> statements() {
		return batches(this.size.statements(), (number) -> {
			int article = (int) (number * 5L / 6);
			return Map.of("id", "statement-" + number, "article", article(article), "speaker",
					actor(this.actors.draw(this.random)), "target", actor(this.actors.draw(this.random)), "polarity",
					(number % 2 == 0) ? "FAVOURABLE" : "UNFAVOURABLE", "text", text().substring(0, 90), "date",
					moment(article).toLocalDate(), "passage", passage(3 + number % 2, number));
		});
	}

	static String pair(String one, String other) {
		return (one.compareTo(other) < 0) ? one + " " + other : other + " " + one;
	}

	private int other(int actor) {
		int other = this.actors.draw(this.random);
		return (other != actor) ? other : (actor + 1) % this.size.actors();
	}

	private List<String> mentions() {
		return IntStream.range(0, 4)
			.map((ignored) -> this.actors.draw(this.random))
			.distinct()
			.mapToObj(SyntheticNews::actor)
			.toList();
	}

	private ZonedDateTime moment(int article) {
		long seconds = (long) article * DAYS * 86_400 / this.size.articles();
		return FIRST_DAY.atStartOfDay(ZoneOffset.UTC).plusSeconds(seconds);
	}

	private Map<String, Object> passage(int place, int number) {
		return Map.of("exact", "Sentence " + number + " of the news.", "start", place * 90, "end", place * 90 + 30,
				"sentenceIndex", place);
	}

	private String text() {
		return IntStream.range(0, WORDS_OF_A_TEXT)
			.mapToObj((ignored) -> word(this.words.draw(this.random)))
			.collect(Collectors.joining(" "));
	}

	private static Iterable<List<Map<String, Object>>> batches(int size, IntFunction<Map<String, Object>> row) {
		return () -> IntStream.rangeClosed(0, (size - 1) / Filling.BATCH).mapToObj((batch) -> {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (int number = batch * Filling.BATCH; number < Math.min(size, (batch + 1) * Filling.BATCH); number++) {
				rows.add(row.apply(number));
			}
			return rows;
		}).iterator();
	}

}
