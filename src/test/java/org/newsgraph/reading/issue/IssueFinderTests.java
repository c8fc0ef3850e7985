package org.newsgraph.reading.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.reading.IssueKind;
import org.newsgraph.reading.Mention;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.SmallCast.Player;
import org.newsgraph.reading.SmallCast;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;

import static org.assertj.core.api.Assertions.assertThat;

class IssueFinderTests {

	private static final List<Player> PLAYERS = List.of(Player.country("CHN", "China", "Chinese", "Beijing"),
			Player.country("UKR", "Ukraine", "Ukrainian", "Kyiv"), Player.country("RUS", "Russia", "Russian", "Moscow"),
			Player.country("RUR", "Ruritania", "Ruritanian", "Strelsau"),
			Player.country("GRU", "Grusinia", "Grusinian"), Player.country("BRA", "Brazil", "Brazilian"),
			Player.country("CHE", "Switzerland", "Swiss"), Player.country("SWE", "Sweden", "Swedish"),
			Player.country("IRN", "Iran", "Iranian"), Player.country("TUR", "Turkey", "Turkish"),
			Player.body("eu", null, Sector.UNK, "EU"), Player.body("nato", null, Sector.UNK, "NATO"),
			Player.body("nike", null, Sector.BUS, "Nike"),
			Player.person("volodymyr-zelensky", "UKR", Sector.GOV, "Zelensky"),
			Player.person("vladimir-putin", "RUS", Sector.GOV, "Putin"));

	private final Parser parser = new CoreNlpParser();

	private final IssueFinder finder = new IssueFinder();

	@ParameterizedTest(name = "{0}")
	@MethodSource("forms")
	void everyFormIsOneIssue(String text, String writtenOn, String mention, String id) {
		List<ReadIssue> issues = find(text, LocalDate.parse(writtenOn)).issues();
		if (id.equals("-")) {
			assertThat(issues).isEmpty();
		}
		else {
			assertThat(issues).anySatisfy((issue) -> {
				assertThat(issue.id()).isEqualTo(id);
				assertThat(issue.mentions()).extracting(Mention::exact).contains(mention);
			});
		}
	}

	static Stream<Object[]> forms() {
		return WordTable.rows(IssueFinderTests.class, "forms.tsv", 4).stream().map(List::toArray);
	}

	@Test
	void aKnownIssueHasItsUsualNameKindAndOwner() {
		ReadIssue issue = find("Ruritania welcomed Beijing's 12-point plan.", LocalDate.of(2023, 3, 1)).issues()
			.getFirst();
		assertThat(issue.name()).isEqualTo("China peace plan");
		assertThat(issue.kind()).isEqualTo(IssueKind.PROPOSAL);
		assertThat(issue.ownerId()).isEqualTo("country:CHN");
	}

	@Test
	void thePlanIsTheOneNamedBefore() {
		assertThat(mentions("issue:china-peace-plan",
				"Ruritania backs China's peace plan. The plan says nothing of troops. The document has 12 points."))
			.containsExactly("China's peace plan", "plan", "document");
	}

	@Test
	void thePlanIsNobodysAfterTwoPlans() {
		assertThat(mentions("issue:china-peace-plan",
				"Ruritania backs China's peace plan. Grusinia prefers Zelensky's peace formula. The plan is short."))
			.containsExactly("China's peace plan");
	}

	@Test
	void beijingsPlanIsThePlanNamedBefore() {
		assertThat(mentions("issue:china-peace-plan",
				"Ruritania backs China's peace plan. Grusinia rejects Beijing's proposal."))
			.containsExactly("China's peace plan", "Beijing's proposal");
	}

	@Test
	void theGrainPlanIsNotThePeacePlan() {
		assertThat(mentions("issue:china-peace-plan", "Ruritania backs China's peace plan. The grain plan is old."))
			.containsExactly("China's peace plan");
	}

	@Test
	void theHeadWordLeadsToItsIssue() {
		String text = "Ruritania backs China's peace plan.";
		List<Sentence> sentences = this.parser.parse(text);
		Agenda agenda = this.finder.find(sentences, text, null, new SmallCast(sentences, text, PLAYERS),
				LocalDate.of(2023, 3, 1));
		Sentence sentence = sentences.getFirst();
		assertThat(sentence.tokens()
			.stream()
			.filter((token) -> agenda.issue(sentence, token).isPresent())
			.map((token) -> token.text())).containsExactly("plan");
	}

	@Test
	void everyMentionStandsWhereItSays() {
		String text = "Ruritania’s president met Zelensky’s envoy.\n\nRuritania backs China’s peace plan. The plan is short.";
		for (ReadIssue issue : find(text, LocalDate.of(2023, 3, 1)).issues()) {
			assertThat(issue.mentions())
				.allSatisfy((at) -> assertThat(text.substring(at.start(), at.end())).isEqualTo(at.exact()));
		}
	}

	@Test
	void anEmptyTextHasNoAgenda() {
		assertThat(find("", LocalDate.of(2023, 3, 1)).issues()).isEmpty();
	}

	private List<String> mentions(String id, String text) {
		Optional<ReadIssue> issue = find(text, LocalDate.of(2023, 3, 1)).issues()
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst();
		return issue.stream().flatMap((one) -> one.mentions().stream()).map(Mention::exact).toList();
	}

	private Agenda find(String text, LocalDate writtenOn) {
		List<Sentence> sentences = this.parser.parse(text);
		return this.finder.find(sentences, text, null, new SmallCast(sentences, text, PLAYERS), writtenOn);
	}

}
