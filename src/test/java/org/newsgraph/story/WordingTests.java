package org.newsgraph.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordingTests {

	@Test
	void rareWordsTellMoreThanWordsOfAllNews() {
		assertThat(words("The coast guard said people were killed when the trawler capsized."))
			.containsExactly("trawler", "capsiz", "coast", "guard", "peopl", "kill");
	}

	@Test
	void namesTellMoreThanOtherWordsAsRare() {
		Wording wording = wording("Zadarska was calm. A zadruga met.");
		assertThat(wording.weights().get("zadarska")).isCloseTo(1.5 * wording.weights().get("zadruga"), within(1e-9));
	}

	@Test
	void aNameOfThreeWordsTellsNoMoreThanOneOfOne() {
		Wording wording = wording("Goran Ivo Vidmar met. Oliveto met.");
		assertThat(wording.weights().get("vidmar")).isLessThan(wording.weights().get("oliveto"));
		assertThat(wording.weights().get("vidmar")).isEqualTo(wording.weights().get("goran"));
	}

	@Test
	void aWordAtTheBeginningOfASentenceIsNoNameWhereItIsSmallElsewhere() {
		Wording wording = wording("Zadrugas met. One zadruga left. A brodar met; that brodar left.");
		assertThat(wording.weights().get("zadruga")).isEqualTo(wording.weights().get("brodar"));
	}

	@Test
	void aHeadlineInCapitalsNamesNobody() {
		Wording wording = new Telling("Zadruga Meets Brodar", "A zadruga was seen. A brodar was seen.").wording();
		assertThat(wording.weights().get("zadruga")).isEqualTo(wording.weights().get("brodar"));
	}

	@Test
	void aWordSaidAgainAddsLessEachTime() {
		Wording wording = wording("A zadruga, a zadruga, a zadruga, a zadruga, a zadruga, a zadruga. A brodar.");
		assertThat(wording.weights().get("zadruga")).isLessThan(2 * wording.weights().get("brodar"));
	}

	@Test
	void aWordIsShownWithoutTheSignOfAPossessive() {
		assertThat(new Telling("", "Zadarska's mayor met the zadrugas' owners.").form("zadarska"))
			.isEqualTo("Zadarska");
		assertThat(new Telling("", "The zadrugas’ owners met.").form("zadruga")).isEqualTo("zadrugas");
	}

	@Test
	void likenessIsTheSameBothWaysAndOneWithItself() {
		Wording one = wording("A ferry sank off Zadarska.");
		Wording other = wording("Divers searched the ferry off Zadarska.");
		assertThat(one.likeness(other)).isBetween(0.1, 0.9).isCloseTo(other.likeness(one), within(1e-9));
		assertThat(one.likeness(one)).isCloseTo(1, within(1e-9));
		assertThat(one.likeness(wording("Nepal won at chess."))).isZero();
	}

	@Test
	void aLongTextIsKnownByItsSixtyWeightiestWords() {
		String text = IntStream.range(0, 200_000)
			.mapToObj((n) -> "Name" + Integer.toString(n % 5_000, 36))
			.collect(Collectors.joining(" "));
		assertThat(wording(text).weights()).hasSize(60);
	}

	@Test
	void aTextWithoutWordsIsLikeNothing() {
		Wording none = wording("… 　 — !");
		assertThat(none.weights()).isEmpty();
		assertThat(none.likeness(wording("A ferry sank."))).isZero();
		assertThat(Strand.mostAlike(none, List.of(Strand.begun("a", new Telling("", ""))).stream())).isEmpty();
	}

	@Test
	void aStoryIsAboutWhatMostOfItsArticlesTell() {
		Wording story = wording("Ferry Zadarska captain.").with(1, wording("Ferry Zadarska divers."))
			.with(2, wording("Ferry Zadarska minister."));
		assertThat(story.weights().keySet()).startsWith("zadarska", "ferri");
		assertThat(story.weights().values().stream().mapToDouble((weight) -> weight * weight).sum()).isCloseTo(1,
				within(1e-9));
	}

	private static Wording wording(String text) {
		return new Telling("", text).wording();
	}

	private static List<String> words(String text) {
		return List.copyOf(wording(text).weights().keySet());
	}

}
