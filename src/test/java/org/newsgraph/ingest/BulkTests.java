package org.newsgraph.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Draft;
import org.newsgraph.article.Outcome;
import org.newsgraph.graph.NewsgraphTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many articles are stored a few to a transaction, and each as if it were alone. */
@NewsgraphTest
class BulkTests {

	private static final Instant SEEN = Instant.parse("2023-02-26T10:00:00Z");

	private static final String LONG_NAME = "Zenda".repeat(8_000);

	@Autowired
	private Ingest ingest;

	@Autowired
	private Articles articles;

	@Test
	void whatOneTransactionCannotStoreWholeItStoresNothingOf() {
		Draft good = draft("none", "Peru condemned Chile over the port of Arica.", "Example Wire");
		Draft bad = draft("none-bad", "Peru thanked Chile for the port of Iquique.", LONG_NAME);
		assertThatThrownBy(() -> this.ingest.store(List.of(good, bad))).isInstanceOf(RuntimeException.class);
		assertThat(this.ingest.store(good).outcome()).isEqualTo(Outcome.CREATED);
	}

	@Test
	void anArticleThatCannotBeStoredTakesNoOtherAlong() {
		List<Submission> all = Stream
			.concat(IntStream.range(0, 12).mapToObj((at) -> submission("many" + at, text(at), "Example Wire")),
					Stream.of(submission("many-bad", "Peru thanked Bolivia for a lake.", LONG_NAME)))
			.toList();
		List<@Nullable Ingested> taken = submitAtOnce(all);
		assertThat(taken.subList(0, 12)).doesNotContainNull()
			.extracting(Ingested::outcome)
			.containsOnly(Outcome.CREATED);
		assertThat(taken.getLast()).isNull();
	}

	@Test
	void aPageThatCannotBeReadKeepsNobodyWaiting() {
		List<@Nullable Ingested> taken = submitAtOnce(
				List.of(submission("read", "Peru invited Bolivia to talks on a river.", "Example Wire"),
						Submission.ofText(null, " ")));
		assertThat(taken.getFirst()).isNotNull();
		assertThat(taken.getLast()).isNull();
	}

	@Test
	void aCopyIsFoundThoughItsOriginalIsStoredWithIt() {
		String text = IntStream.range(0, 12).mapToObj(BulkTests::text).collect(Collectors.joining(" "));
		List<Ingested> taken = this.ingest.store(List.of(draft("original", text, "Example Wire"),
				draft("copy", text + " More follows.", "Other Wire"), draft("original", text, "Example Wire")));
		assertThat(taken).extracting(Ingested::outcome)
			.containsExactly(Outcome.CREATED, Outcome.CREATED, Outcome.UNCHANGED);
		assertThat(taken.get(1).isCopy()).isTrue();
		assertThat(taken.get(0).isCopy()).isFalse();
	}

	private static String text(int number) {
		return "Peru sent " + (number + 2) + " trains of grain to Bolivia on day " + number + " of the drought.";
	}

	private List<@Nullable Ingested> submitAtOnce(List<Submission> submissions) {
		Bulk bulk = this.ingest.bulk();
		try (ExecutorService threads = Executors.newFixedThreadPool(submissions.size())) {
			List<Future<Ingested>> all = submissions.stream()
				.map((submission) -> threads.submit(() -> bulk.submit(submission, SEEN)))
				.toList();
			List<@Nullable Ingested> taken = new ArrayList<>();
			all.forEach((one) -> taken.add(stored(one)));
			return taken;
		}
	}

	private static @Nullable Ingested stored(Future<Ingested> one) {
		try {
			return one.get();
		}
		catch (Exception ex) {
			return null;
		}
	}

	private Draft draft(String name, String text, String publisher) {
		return this.ingest.draft(submission(name, text, publisher), SEEN);
	}

	private static Submission submission(String name, String text, String publisher) {
		return new Submission(URI.create("https://bulk.example/" + name), null, text, null, SEEN, null, publisher,
				List.of(), "en", null, null);
	}

}
