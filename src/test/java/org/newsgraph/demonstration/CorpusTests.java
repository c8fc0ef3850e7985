package org.newsgraph.demonstration;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that the demonstration corpus keeps (its README states them).
 */
class CorpusTests {

	private static final Set<String> KEYS = Set.of("headline", "url", "publisher", "published", "authors", "record",
			"copyOf");

	private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

	private final List<CorpusFile> articles = CorpusFile.all();

	private final Map<String, CorpusFile> byUrl = this.articles.stream()
		.collect(Collectors.toMap((article) -> article.value("url"), Function.identity()));

	@Test
	void atLeastSixtyArticlesAreNoCopies() {
		assertThat(this.articles).filteredOn((article) -> !article.isCopy()).hasSizeGreaterThanOrEqualTo(60);
	}

	@Test
	void everyArticleNamesTheRecordOfItsFacts() {
		assertThat(this.articles).allSatisfy((article) -> {
			assertThat(KEYS).containsAll(article.matter().keySet());
			assertThat(article.value("headline")).isNotBlank();
			assertThat(article.value("record")).hasSizeGreaterThan(20).containsPattern("20\\d\\d");
		});
	}

	@Test
	void everyPublisherIsMarkedAsDemonstrationAndOwnsTheDomainOfItsArticles() {
		Map<String, String> domains = CorpusFile.publishers()
			.stream()
			.collect(Collectors.toMap((publisher) -> publisher.get("name"), (publisher) -> publisher.get("domain")));
		assertThat(domains).hasSizeBetween(5, 6);
		assertThat(domains.keySet()).allSatisfy((name) -> assertThat(name).endsWith("(demonstration)"));
		assertThat(domains.values()).allSatisfy((domain) -> assertThat(domain).endsWith(".demo.newsgraph.example"));
		assertThat(this.articles).allSatisfy((article) -> assertThat(URI.create(article.value("url")).getHost())
			.isEqualTo(domains.get(article.value("publisher"))));
	}

	@Test
	void everyPublisherHasASeatAndAnOwner() {
		assertThat(CorpusFile.publishers()).allSatisfy((publisher) -> {
			assertThat(COUNTRIES).contains(publisher.get("countryCode"));
			assertThat(publisher.get("ownerGroup")).isNotBlank();
		});
	}

	@Test
	void theFileIsNamedAfterTheDayOfPublicationAndTheUrl() {
		assertThat(this.articles).allSatisfy((article) -> {
			String path = URI.create(article.value("url")).getPath();
			String day = article.published().toString().substring(0, 10);
			assertThat(path).startsWith("/" + day.replace('-', '/') + "/");
			assertThat(article.name()).isEqualTo(day + "-" + path.substring(12) + ".md");
		});
	}

	@Test
	void aCopyRepeatsItsOriginalWordForWordAndLater() {
		List<CorpusFile> copies = this.articles.stream().filter(CorpusFile::isCopy).toList();
		assertThat(copies).hasSizeGreaterThanOrEqualTo(5).allSatisfy((copy) -> {
			CorpusFile original = this.byUrl.get(copy.value("copyOf"));
			assertThat(original).isNotNull();
			assertThat(original.isCopy()).isFalse();
			assertThat(copy.body()).isEqualTo(original.body());
			assertThat(copy.value("publisher")).isNotEqualTo(original.value("publisher"));
			assertThat(copy.published()).isAfter(original.published());
		});
	}

	@Test
	void nothingIsRepeatedThatIsNotACopy() {
		Map<String, CorpusFile> seen = new HashMap<>();
		for (CorpusFile article : this.articles) {
			if (!article.isCopy()) {
				assertThat(seen.put(article.body(), article)).as("same text as %s", article).isNull();
			}
		}
	}

	@Test
	void noQuotationIsLongerThanEightWords() {
		SoftAssertions.assertSoftly((softly) -> this.articles.forEach((article) -> article.quotations()
			.forEach((words) -> softly.assertThat(words.split("\\s+"))
				.as("%s quotes %s", article, words)
				.hasSizeLessThanOrEqualTo(8))));
	}

	@Test
	void everyQuotationMarkHasItsPartnerInTheSameParagraph() {
		assertThat(this.articles).allSatisfy((article) -> assertThat(article.body().split("\n\n")).allSatisfy(
				(paragraph) -> assertThat(paragraph.chars().filter((mark) -> mark == '"').count() % 2).isZero()));
	}

	@Test
	void everyArticleIsShortAndInSeveralParagraphs() {
		assertThat(this.articles).allSatisfy((article) -> {
			assertThat(article.words()).isBetween(80, 230);
			assertThat(article.body().split("\n\n")).hasSizeBetween(3, 7)
				.allSatisfy((paragraph) -> assertThat(paragraph).doesNotContain("\n").isEqualTo(paragraph.strip()));
		});
	}

	@Test
	void severalPublishersSayThatKazakhstanSupportsThePlan() {
		List<String> sentences = List.of("Kazakhstan supports China's peace plan",
				"Kazakhstan's Foreign Ministry expressed its support for China's peace plan",
				"Kazakhstan has backed the Chinese peace plan");
		assertThat(sentences.stream().map(this::publisherOf).distinct()).hasSize(sentences.size());
	}

	private String publisherOf(String sentence) {
		return this.articles.stream()
			.filter((article) -> !article.isCopy())
			.filter((article) -> Arrays.stream(article.body().split("\n\n"))
				.anyMatch((part) -> part.startsWith(sentence)))
			.map((article) -> article.value("publisher"))
			.findFirst()
			.orElseThrow();
	}

}
