package org.newsgraph.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graphql.Refs;
import org.newsgraph.reading.Reading;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that are nearly the same; all news here is invented. */
@GraphTest
@Import({ Articles.class, ArticleWrites.class, Copies.class, Refs.class })
class CopiesTests {

	private static final Instant MORNING = Instant.parse("2026-02-24T06:00:00Z");

	private static final String DISPATCH = """
			Ruritania will buy the whole harvest of its northern neighbour, the Agriculture Ministry in Strelsau said on \
			Tuesday. The purchase is to calm a market that rose by a third within a month. Farmers in both countries had \
			asked for it since the autumn. The ministry did not say what it will pay, or where 90,000 tonnes of grain \
			will be kept. A spokesman for the millers of Zenda called the plan brave and late. The opposition wants to \
			know why the neighbours were not asked to sell at the price of the year before, as a treaty of 1954 allows.""";

	private static final String QUAKE = """
			An earthquake of magnitude %s shook the coast of Graustark on %s, the seismological office in Edelweiss \
			said. It struck at a depth of %s kilometres. There were no reports of damage or of anybody hurt, and no \
			warning of high waves was given. The coast of Graustark lies where two plates meet, and its houses are \
			built to sway. The office asks everybody who felt the quake to fill in the form on its pages.""";

	@Autowired
	private Articles articles;

	@Autowired
	private Graph graph;

	@Test
	void anAgencysTextWithALineOfThePapersOwnIsACopyAndCountsNoSecondSource() {
		Edition agency = store("https://agency.example/1", DISPATCH, 0);
		Edition paper = store("https://courier.example/1",
				"STRELSAU (own report). " + DISPATCH + " Read how our readers see it on page four.", 600);
		assertThat(originals(agency, paper))
			.containsExactlyInAnyOrderEntriesOf(Map.of(paper.articleId(), agency.articleId()));
		assertThat(paper.source()).isEqualTo("agency.example");
	}

	@Test
	void anAgencysTextThatWasCutIsACopy() {
		Edition agency = store("https://agency.example/1", DISPATCH, 0);
		Edition paper = store("https://courier.example/1", DISPATCH.substring(0, DISPATCH.indexOf("The opposition")),
				600);
		assertThat(originals(agency, paper)).containsEntry(paper.articleId(), agency.articleId());
	}

	@Test
	void copiesThatComeAtTheSameMomentAreLinked() {
		List<Edition> copies = IntStream.range(0, 8)
			.parallel()
			.mapToObj((n) -> store("https://paper" + n + ".example/1", DISPATCH + " Page " + n + ".", 60 * n))
			.toList();
		String original = copies.getFirst().articleId();
		assertThat(originals(copies.toArray(Edition[]::new))).hasSize(7).values().containsOnly(original);
	}

	@Test
	void twoReportsOfOneWordingAboutTwoQuakesAreNoCopies() {
		Edition first = store("https://agency.example/1", QUAKE.formatted("5.1", "Monday", "12"), 0);
		Edition second = store("https://agency.example/2", QUAKE.formatted("4.7", "Thursday", "33"), 600);
		assertThat(originals(first, second)).isEmpty();
	}

	@Test
	void anOriginalThatComesLastIsTheOriginalOfAll() {
		Edition second = store("https://courier.example/1", DISPATCH + " More soon.", 600);
		Edition third = store("https://ledger.example/1", DISPATCH, 900);
		Edition first = store("https://agency.example/1", "Strelsau. " + DISPATCH, 0);
		assertThat(originals(first, second, third)).containsExactlyInAnyOrderEntriesOf(
				Map.of(second.articleId(), first.articleId(), third.articleId(), first.articleId()));
	}

	@Test
	void anOriginalThatIsRewrittenLeavesItsCopiesToTheEarliestOfThem() {
		Edition first = store("https://agency.example/1", DISPATCH, 0);
		Edition second = store("https://courier.example/1", DISPATCH + " More soon.", 600);
		Edition third = store("https://ledger.example/1", DISPATCH, 900);
		store("https://agency.example/1", "The dispatch about a harvest was withdrawn by the agency.", 0);
		assertThat(originals(first, second, third))
			.containsExactlyInAnyOrderEntriesOf(Map.of(third.articleId(), second.articleId()));
	}

	private Map<String, String> originals(Edition... editions) {
		List<String> ids = List.of(editions).stream().map(Edition::articleId).toList();
		return this.articles.load(ids)
			.values()
			.stream()
			.filter((article) -> article.copyOfKey() != null)
			.collect(Collectors.toMap(Article::key, (article) -> String.valueOf(article.copyOfKey())));
	}

	private Edition store(String url, String text, long seconds) {
		Instant published = MORNING.plusSeconds(seconds);
		Reading reading = new Reading("Ruritania buys the harvest", text, published, null, List.of(), "en", null, null,
				List.of(), List.of(), List.of(), List.of(), List.of());
		return this.graph.write((cypher) -> this.articles.store(cypher,
				new Draft(reading, URI.create(url), null, published, null), published));
	}

}
