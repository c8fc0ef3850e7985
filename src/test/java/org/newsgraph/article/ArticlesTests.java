package org.newsgraph.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.Refs;
import org.newsgraph.reading.Reading;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
@Import({ Articles.class, ArticleWrites.class, Copies.class, Refs.class })
class ArticlesTests {

	private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	private static final Instant MORNING = Instant.parse("2026-02-24T06:00:00Z");

	private static final String HARVEST = """
			Ruritania will buy the whole harvest of its northern neighbour, the Agriculture Ministry in Strelsau said on \
			Tuesday. The purchase is to calm a market that rose by a third within a month. Farmers in both countries had \
			asked for it since the autumn.""";

	@Autowired
	private Articles articles;

	@Autowired
	private Graph graph;

	@Test
	void theSameArticleTwiceChangesNothing() {
		Edition first = store("https://gazette.example/harvest", HARVEST, MORNING);
		Edition second = store("https://gazette.example/harvest?utm_source=mail#top", HARVEST, MORNING);
		assertThat(first.outcome()).isEqualTo(Outcome.CREATED);
		assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(second.versionId()).isEqualTo(first.versionId());
		assertThat(count("ArticleVersion")).isEqualTo(1);
	}

	@Test
	void aChangedTextMakesANewVersionAndKeepsTheOld() {
		store("https://gazette.example/harvest", HARVEST, MORNING);
		Edition second = store("https://gazette.example/harvest", HARVEST + " The price was not given.", MORNING);
		assertThat(second.outcome()).isEqualTo(Outcome.UPDATED);
		Article article = this.articles.load(List.of(second.articleId())).get(second.articleId());
		assertThat(article.version()).isEqualTo(2);
		assertThat(article.dateModified()).isEqualTo(NOW);
		assertThat(this.articles.texts(List.of(second.articleId()))).containsEntry(second.articleId(),
				HARVEST + " The price was not given.");
		assertThat(count("ArticleVersion")).isEqualTo(2);
	}

	@Test
	void aChangedTextTellsWhatChangedAndWhatThePublisherSaysOfIt() {
		String notice = "Correction: an earlier version of this article named the wrong neighbour.";
		Edition first = store("https://gazette.example/harvest", HARVEST + "\n\nThe price was not given.", MORNING);
		store("https://gazette.example/harvest", HARVEST + "\n\nThe price is 210 crowns.\n\n" + notice, MORNING);
		List<ArticleVersion> versions = this.articles.versions(List.of(first.articleId())).get(first.articleId());
		assertThat(versions).extracting(ArticleVersion::version).containsExactly(2, 1);
		assertThat(versions.getFirst().correction()).isEqualTo(notice);
		assertThat(versions.getFirst().added()).containsExactly("The price is 210 crowns.", notice);
		assertThat(versions.getFirst().removed()).containsExactly("The price was not given.");
		assertThat(versions.getFirst().recordedTo()).isNull();
		assertThat(versions.getLast().correction()).isNull();
		assertThat(versions.getLast().added()).hasSize(2);
		assertThat(versions.getLast().removed()).isEmpty();
		assertThat(versions.getLast().recordedTo()).isEqualTo(NOW);
	}

	@Test
	void whatWasNotKnownAtFirstIsAddedWhenItIs() {
		store(reading("Harvest", HARVEST, null, List.of()), NOW);
		Edition dated = store(reading("Harvest", HARVEST, MORNING, List.of("Ann Mill")), NOW);
		assertThat(dated.outcome()).isEqualTo(Outcome.UPDATED);
		Article article = this.articles.load(List.of(dated.articleId())).get(dated.articleId());
		assertThat(article.datePublished()).isEqualTo(MORNING);
		assertThat(article.authors()).containsExactly("Ann Mill");
		store(reading("Harvest", HARVEST + " So far.", null, List.of()), NOW);
		Article later = this.articles.load(List.of(dated.articleId())).get(dated.articleId());
		assertThat(later.datePublished()).isEqualTo(MORNING);
		assertThat(later.datePublishedKnown()).isTrue();
		assertThat(later.authors()).containsExactly("Ann Mill");
	}

	@Test
	void authorsThatWereNotKnownAreAddedWithoutAnotherVersion() {
		store(reading("Harvest", HARVEST, MORNING, List.of()), NOW);
		Edition again = store(reading("Harvest", HARVEST, MORNING, List.of("Ann Mill")), NOW);
		assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(this.articles.load(List.of(again.articleId())).get(again.articleId()).authors())
			.containsExactly("Ann Mill");
	}

	@Test
	void eachVersionKeepsItsHeadline() {
		store(reading("Ruritania buys", HARVEST, MORNING, List.of()), NOW);
		Edition second = store(reading("Ruritania buys the harvest", HARVEST, MORNING, List.of()), NOW);
		assertThat(this.articles.versions(List.of(second.articleId())).get(second.articleId()))
			.extracting(ArticleVersion::headline)
			.containsExactly("Ruritania buys the harvest", "Ruritania buys");
	}

	@Test
	void whatWasSeenBeforeOvertakesNothing() {
		store(reading("Harvest", HARVEST, MORNING, List.of()), NOW);
		Edition older = store(reading("Harvest", HARVEST + " So far.", MORNING, List.of()), NOW.minusSeconds(60));
		assertThat(older.outcome()).isEqualTo(Outcome.UNCHANGED);
	}

	@Test
	void manyWhoHandInTheSameArticleAtOnceMakeOneArticle() throws Exception {
		List<Callable<Outcome>> hands = IntStream.range(0, 8)
			.mapToObj((index) -> (Callable<Outcome>) () -> store("https://gazette.example/harvest", HARVEST, MORNING)
				.outcome())
			.toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Outcome> outcomes = threads.invokeAll(hands).stream().map(Future::resultNow).toList();
			assertThat(outcomes).containsOnlyOnce(Outcome.CREATED).contains(Outcome.UNCHANGED);
		}
		assertThat(count("Article")).isEqualTo(1);
		assertThat(count("ArticleVersion")).isEqualTo(1);
	}

	@Test
	void theEarliestOfEqualTextsIsTheOriginalInWhateverOrderTheyCome() {
		Edition late = store("https://courier.example/a", HARVEST, MORNING.plusSeconds(7200));
		assertThat(late.source()).isEqualTo("courier.example");
		Edition early = store("https://agency.example/b", HARVEST, MORNING);
		Edition later = store("https://ledger.example/c", HARVEST.toUpperCase(java.util.Locale.ROOT),
				MORNING.plusSeconds(9000));
		Map<String, Article> found = this.articles
			.load(List.of(late.articleId(), early.articleId(), later.articleId()));
		assertThat(found.get(late.articleId()).copyOfKey()).isEqualTo(early.articleId());
		assertThat(found.get(later.articleId()).copyOfKey()).isEqualTo(early.articleId());
		assertThat(found.get(early.articleId()).copyOfKey()).isNull();
		assertThat(later.source()).isEqualTo("agency.example");
		assertThat(this.articles.copies(List.of(early.articleId()), Page.first(10)).get(early.articleId()).nodes())
			.extracting(Article::key)
			.containsExactly(late.articleId(), later.articleId());
	}

	@Test
	void aCopyThatIsRewrittenIsACopyNoLonger() {
		Edition early = store("https://agency.example/b", HARVEST, MORNING);
		store("https://courier.example/a", HARVEST, MORNING.plusSeconds(60));
		Edition rewritten = store("https://courier.example/a",
				"""
						The government in Strelsau is the buyer of last resort: it takes all the grain that the northern neighbour \
						has brought in, a ministry said on Tuesday, hoping that prices come down.""",
				MORNING.plusSeconds(60));
		assertThat(rewritten.source()).isEqualTo("courier.example");
		assertThat(this.articles.copies(List.of(early.articleId()), Page.first(10)).get(early.articleId()).nodes())
			.isEmpty();
	}

	@Test
	void articlesArePagedBothWaysWithoutGapsOrRepeats() {
		IntStream.range(0, 7)
			.forEach((index) -> store("https://gazette.example/" + index, HARVEST + index,
					MORNING.plusSeconds(index / 2)));
		List<String> all = this.articles.find(null, latest(), Page.of(100, null, null, null, false))
			.nodes()
			.stream()
			.map(Article::key)
			.toList();
		var first = this.articles.find(null, latest(), Page.of(3, null, null, null, true));
		var second = this.articles.find(null, latest(), Page.of(3, first.pageInfo().endCursor(), null, null, false));
		var back = this.articles.find(null, latest(), Page.of(null, null, 2, second.pageInfo().startCursor(), false));
		assertThat(first.totalCount()).isEqualTo(7);
		assertThat(first.nodes()).extracting(Article::key).isEqualTo(all.subList(0, 3));
		assertThat(second.nodes()).extracting(Article::key).isEqualTo(all.subList(3, 6));
		assertThat(second.pageInfo().hasNextPage()).isTrue();
		assertThat(back.nodes()).extracting(Article::key).isEqualTo(all.subList(1, 3));
		assertThat(back.pageInfo().hasPreviousPage()).isTrue();
	}

	@Test
	void articlesAreFoundByWordsPublisherAndTime() {
		store("https://gazette.example/harvest", HARVEST, MORNING);
		store("https://agency.example/trains", "The night trains run again, the railway of Ruritania said.",
				MORNING.plusSeconds(60));
		assertThat(find(filter("harvest NORTHERN", null, null))).containsExactly("https://gazette.example/harvest");
		assertThat(find(filter("\") OR *:* //", null, null))).isEmpty();
		assertThat(find(filter(null, new Ref(null, "Agency.example"), null)))
			.containsExactly("https://agency.example/trains");
		assertThat(find(filter(null, null, MORNING.plusSeconds(1)))).containsExactly("https://agency.example/trains");
	}

	@Test
	void aPageMayNotClaimTheAddressOfAnotherHost() {
		Reading reading = reading(HARVEST, MORNING, URI.create("https://agency.example/b"));
		Edition edition = this.graph.write((cypher) -> this.articles.store(cypher,
				new Draft(reading, URI.create("https://rogue.example/x"), null, NOW, null), NOW));
		assertThat(this.articles.load(List.of(edition.articleId())).get(edition.articleId()).canonicalUrl())
			.isEqualTo(URI.create("https://rogue.example/x"));
	}

	@Test
	void withoutAnAddressTheSameIdentifierOfAPublisherIsTheSameArticle() {
		Edition first = item("urn:wire:1", null, "Example Wire", HARVEST);
		assertThat(item("urn:wire:1", null, " example wire", HARVEST).outcome()).isEqualTo(Outcome.UNCHANGED);
		Edition second = item("urn:wire:1", null, "Example Wire", HARVEST + "\n\nThe price is 210 crowns.");
		assertThat(second.articleId()).isEqualTo(first.articleId());
		assertThat(second.outcome()).isEqualTo(Outcome.UPDATED);
		assertThat(this.articles.versions(List.of(first.articleId())).get(first.articleId()).getFirst().added())
			.containsExactly("The price is 210 crowns.");
		assertThat(this.articles.load(List.of(first.articleId())).get(first.articleId()).identifier())
			.isEqualTo("urn:wire:1");
		assertThat(item("urn:wire:2", null, "Example Wire", HARVEST).outcome()).isEqualTo(Outcome.CREATED);
		assertThat(count("Article")).isEqualTo(2);
	}

	@Test
	void theSameIdentifierOfTwoPublishersIsTwoArticles() {
		item("2026/1", null, "Example Wire", HARVEST);
		assertThat(item("2026/1", null, "Zenda Post", HARVEST + " So far.").outcome()).isEqualTo(Outcome.CREATED);
		assertThat(count("Article")).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "urn:newsml:wire.example:20260225:1, UPDATED", "'tag:wire.example,2026-02-25:1', UPDATED",
			"17, CREATED", "wire:17, CREATED", "tag:17, CREATED", "urn:17, CREATED", "urn:, CREATED" })
	void whereNobodySaysWhoPublishedItAnIdentifierCountsIfItSaysWhoGaveIt(String identifier, Outcome outcome) {
		item(identifier, null, null, HARVEST);
		assertThat(item(identifier, null, null, HARVEST + " So far.").outcome()).isEqualTo(outcome);
	}

	@Test
	void anEarlierVersionThatComesLaterChangesNothing() {
		item("urn:wire:1", 9, "Example Wire", HARVEST);
		Edition late = item("urn:wire:1", 8, "Example Wire", HARVEST + " So far.");
		assertThat(late.outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(this.articles.texts(List.of(late.articleId())).values()).containsExactly(HARVEST);
		assertThat(item("urn:wire:1", 10, "Example Wire", HARVEST + " At last.").outcome()).isEqualTo(Outcome.UPDATED);
		assertThat(item("urn:wire:1", null, "Example Wire", HARVEST + " Indeed.").outcome()).isEqualTo(Outcome.UPDATED);
	}

	@Test
	void anEditionThatWasChangedEarlierAndComesLaterChangesNothing() {
		String changed = HARVEST + "\n\nThe price is 210 crowns.";
		assertThat(changed(HARVEST, 3600).outcome()).isEqualTo(Outcome.CREATED);
		assertThat(changed(HARVEST + " So far.", 60).outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(changed(HARVEST, 7200).outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(changed(changed, 7000).outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(changed(changed, 7200).outcome()).isEqualTo(Outcome.UPDATED);
		assertThat(changed(HARVEST, -6 * 3600).outcome()).as("known to the day only").isEqualTo(Outcome.UPDATED);
		assertThat(store("https://gazette.example/harvest", changed, MORNING).outcome()).as("without a date")
			.isEqualTo(Outcome.UPDATED);
	}

	@Test
	void whereThereIsAnAddressItDecidesAndTheIdentifierIsKept() {
		Edition here = store(URI.create("https://gazette.example/a"), new Identifier("urn:wire:1", 2), "Example Wire",
				HARVEST);
		Edition there = store(URI.create("https://gazette.example/b"), new Identifier("urn:wire:1", 1), "Example Wire",
				HARVEST + " So far.");
		assertThat(there.articleId()).isNotEqualTo(here.articleId());
		assertThat(store(URI.create("https://gazette.example/a"), new Identifier("urn:wire:9", 1), "Example Wire",
				HARVEST + " Indeed.")
			.articleId()).isEqualTo(here.articleId());
		assertThat(this.articles.load(List.of(there.articleId())).get(there.articleId()).identifier())
			.isEqualTo("urn:wire:1");
	}

	@Test
	void anIdentifierIsShortAndOfLettersAndSigns() {
		assertThat(Identifier.of(null, 1)).isNull();
		assertThat(Identifier.of(" \t ", 1)).isNull();
		assertThat(Identifier.of(" urn:wire:1\n", 1)).isEqualTo(new Identifier("urn:wire:1", 1));
		assertThatThrownBy(() -> Identifier.of("1".repeat(2049), 1)).isInstanceOf(NewsgraphException.class)
			.hasMessageContaining("2048 characters");
		assertThatThrownBy(() -> Identifier.of("1\u00002", 1)).isInstanceOf(NewsgraphException.class)
			.hasMessageContaining("control characters");
	}

	private static ArticleFilter filter(@Nullable String text, @Nullable Ref publisher, @Nullable Instant from) {
		return new ArticleFilter(null, null, null, publisher, null, text, from, null);
	}

	private List<String> find(ArticleFilter filter) {
		return this.articles.find(filter, latest(), Page.first(10))
			.nodes()
			.stream()
			.map((article) -> String.valueOf(article.url()))
			.toList();
	}

	private static ArticleOrder latest() {
		return new ArticleOrder(ArticleOrder.Field.DATE_PUBLISHED, ArticleOrder.Direction.DESC);
	}

	private Edition item(String identifier, @Nullable Integer version, @Nullable String publisher, String text) {
		return store(null, new Identifier(identifier, version), publisher, text);
	}

	private Edition store(@Nullable URI url, Identifier identifier, @Nullable String publisher, String text) {
		Draft draft = new Draft(reading(text, MORNING, null), url, publisher, NOW, identifier);
		return this.graph.write((cypher) -> this.articles.store(cypher, draft, NOW));
	}

	private Edition store(String url, String text, Instant published) {
		Draft draft = new Draft(reading(text, published, null), URI.create(url), null, NOW, null);
		return this.graph.write((cypher) -> this.articles.store(cypher, draft, NOW));
	}

	private Edition changed(String text, long seconds) {
		return store(new Reading("Ruritania buys the harvest", text, MORNING, MORNING.plusSeconds(seconds), List.of(),
				"en", null, null, List.of(), List.of(), List.of(), List.of(), List.of()), NOW);
	}

	private Edition store(Reading reading, Instant seen) {
		Draft draft = new Draft(reading, URI.create("https://gazette.example/harvest"), null, seen, null);
		return this.graph.write((cypher) -> this.articles.store(cypher, draft, NOW));
	}

	private static Reading reading(String headline, String text, @Nullable Instant published, List<String> authors) {
		return new Reading(headline, text, published, null, authors, "en", null, null, List.of(), List.of(), List.of(),
				List.of(), List.of());
	}

	private static Reading reading(String text, Instant published, @Nullable URI canonical) {
		return new Reading("Ruritania buys the harvest", text, published, null, List.of(), "en", canonical, null,
				List.of(), List.of(), List.of(), List.of(), List.of());
	}

	private int count(String label) {
		List<Record> rows = this.graph.read((cypher) -> cypher
			.run("MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS n", Map.of("label", label)));
		return rows.getFirst().get("n").asInt();
	}

}
