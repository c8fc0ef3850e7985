package org.newsgraph.reading.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.ReadStance;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.SmallCast.Player;
import org.newsgraph.reading.SmallCast;
import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.issue.IssueFinder;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.reading.time.DateReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class AttributionTests {

	private static final LocalDate WRITTEN = LocalDate.of(2023, 2, 26);

	private static final List<Player> PLAYERS = List.of(Player.country("RUR", "Ruritania", "Ruritanian"),
			Player.country("GRU", "Grusinia"), Player.country("CHN", "China", "Chinese"),
			Player.person("rudolf-rassen", "RUR", Sector.GOV, "Rudolf Rassen", "Rassen"),
			Player.body("harbour-board", null, Sector.UNK, "Harbour Board"),
			Player.body("morning-post", null, Sector.MED, "Morning Post"),
			Player.body("rur-foreign-ministry", "RUR", Sector.GOV, "Ruritania's Foreign Ministry", "Foreign Ministry"));

	private final Parser parser = new CoreNlpParser();

	private final Attribution attribution = new Attribution(new DateReader());

	private final IssueFinder issues = new IssueFinder();

	@ParameterizedTest(name = "{0}")
	@MethodSource("statements")
	void whoSaidWhatIsFound(String text, String form, String said, String speaker) {
		assertThat(read(text)).anySatisfy((statement) -> {
			assertThat(statement.text()).isEqualTo(said);
			assertThat(statement.form()).isEqualTo(StatementForm.valueOf(form));
			Participant by = statement.speaker();
			assertThat((by != null) ? by.name() : "-").isEqualTo(speaker);
		});
	}

	static Stream<Object[]> statements() {
		return WordTable.rows(AttributionTests.class, "statements.tsv", 4).stream().map(List::toArray);
	}

	@Test
	void aMinistrySpeaksForItsState() {
		ReadStatement statement = read("\"The talks have failed,\" the Foreign Ministry said.").getFirst();
		assertThat(statement.speaker()).extracting(Participant::actorId).isEqualTo("organization:rur-foreign-ministry");
		assertThat(statement.onBehalfOf()).extracting(Participant::actorId).isEqualTo("country:RUR");
	}

	@Test
	void theCricketBoardOfAStateDoesNotSpeakForIt() {
		assertThat(read("Ruritania's board said the talks had failed.")).isNotEmpty()
			.extracting(ReadStatement::speaker)
			.containsOnlyNulls();
	}

	@Test
	void whatAnotherIsSaidToThinkOrDoIsNoStanceOfTheSpeaker() {
		assertThat(read("Rudolf Rassen said: \"For Grusinia to shout and to praise Ruritania is wrong.\""))
			.allSatisfy((statement) -> assertThat(statement.stances()).isEmpty());
		assertThat(read("Rudolf Rassen claimed that Western support for Ruritania would not last."))
			.allSatisfy((statement) -> assertThat(statement.stances()).isEmpty());
		assertThat(read("Rudolf Rassen said that Grusinia thinks Ruritania deserves support."))
			.allSatisfy((statement) -> assertThat(statement.stances()).isEmpty());
		assertThat(read("Rudolf Rassen said that he supports Ruritania."))
			.anySatisfy((statement) -> assertThat(statement.stances()).hasSize(1));
	}

	@Test
	void whoQuestionsSomebodySaysNothingOfHim() {
		assertThat(read("Police questioned three students.")).isEmpty();
		assertThat(read("Rudolf Rassen questioned the plan.")).isNotEmpty();
	}

	@Test
	void whoAccusesSomebodyOfDenyingItDoesNotDenyIt() {
		assertThat(read("Rudolf Rassen accused Grusinia of denying the attack.")).extracting(ReadStatement::cue)
			.allMatch((cue) -> cue.startsWith("accused"));
	}

	@Test
	void aPassiveAboutThemHasNoContent() {
		assertThat(read("Sailors said they had been welcomed by Ruritania.")).extracting(ReadStatement::text)
			.doesNotContain("they");
	}

	@Test
	void aFormerOfficialDoesNotSpeakForTheState() {
		ReadStatement statement = read("Former minister Rudolf Rassen said the talks had failed.").getFirst();
		assertThat(statement.speaker()).isNotNull();
		assertThat(statement.onBehalfOf()).isNull();
	}

	@Test
	void theNextQuotationKeepsTheSpeaker() {
		assertThat(read("\"The talks have failed,\" Rudolf Rassen said. \"Nobody wanted them to succeed.\""))
			.allSatisfy((statement) -> assertThat(statement.speaker()).extracting(Participant::name)
				.isEqualTo("Rudolf Rassen"))
			.extracting(ReadStatement::text)
			.contains("Nobody wanted them to succeed.");
	}

	@Test
	void aQuotationOverTwoParagraphsIsOne() {
		assertThat(read("Rudolf Rassen said: \"The talks have failed.\n\n\"They will not be resumed.\""))
			.extracting(ReadStatement::text)
			.contains("The talks have failed.\n\n\"They will not be resumed.");
	}

	@Test
	void aReleaseOfAPaperIsAStatementOnItsDay() {
		assertThat(read("China on Feb. 24 released a 12-point statement that detailed its stance."))
			.anySatisfy((statement) -> {
				assertThat(statement.saidAt()).isEqualTo(LocalDate.of(2023, 2, 24));
				assertThat(statement.speaker()).extracting(Participant::actorId).isEqualTo("country:CHN");
			});
	}

	@Test
	void welcomingAPlanIsFavourableToIt() {
		ReadStatement statement = read(
				"\"Ruritania welcomes China's peace plan, which deserves support,\" the Foreign Ministry said.")
			.getFirst();
		assertThat(statement.stances()).anySatisfy((stance) -> {
			assertThat(stance.polarity()).isEqualTo(Polarity.FAVOURABLE);
			assertThat(stance.target().id()).isEqualTo("issue:china-peace-plan");
		});
	}

	@Test
	void whatAnotherWelcomesIsNotTheSpeakersStance() {
		assertThat(read("Rudolf Rassen said Grusinia welcomes China's peace plan.").getFirst().stances()).isEmpty();
	}

	@Test
	void attentionIsNotSupport() {
		assertThat(read("The Foreign Ministry said that China's peace plan deserved attention.").getFirst().stances())
			.isEmpty();
	}

	@Test
	void whatWasNeitherDoneNorDoneIsNoStance() {
		assertThat(read("Ruritania has neither welcomed nor rejected China's peace plan.")).isEmpty();
		assertThat(read("Ruritania did not welcome or support China's peace plan.")).isEmpty();
		assertThat(read("None of them welcomed China's peace plan.")).isEmpty();
		assertThat(read("Ruritania confirmed Rudolf Rassen to a new term.")).isEmpty();
		assertThat(read("Three boards documenting Chinese aid met.")).isEmpty();
		assertThat(read("Ruritania addressed the shortage.")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania no longer supports Grusinia.", "Grusinia is no longer supported by Ruritania.",
			"Ruritania has ceased to back Grusinia.", "Ruritania stopped supporting Grusinia on Monday.",
			"Ruritania used to support Grusinia.", "Ruritania once supported Grusinia.",
			"Ruritania supported Grusinia until last year.", "Ruritania, which formerly backed Grusinia, is silent.",
			"Ruritania said it had withdrawn its support for Grusinia.",
			"The Foreign Ministry said that support for Grusinia had ended." })
	void supportThatHasEndedIsNoStance(String text) {
		assertThat(stances(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania denied that it supports Grusinia.", "Ruritania denied it had backed Grusinia.",
			"Ruritania denies supporting Grusinia.", "Ruritania rejected claims that it supports Grusinia.",
			"The claim that Ruritania supports Grusinia is false.", "Ruritania pretends to support Grusinia.",
			"Reports that Ruritania supports Grusinia are not true.",
			"The Foreign Ministry said there was no truth in reports that it supports Grusinia.",
			"It is not true that Ruritania supports Grusinia.", "It is false that Ruritania supports Grusinia.",
			"\"It would be wrong to say that we support Grusinia,\" the Foreign Ministry said." })
	void supportThatIsDeniedIsNoStance(String text) {
		assertThat(stances(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Neither Ruritania nor China supports Grusinia.", "No country supports Grusinia.",
			"Ruritania failed to support Grusinia.", "Ruritania refused to support Grusinia.",
			"Ruritania is far from supporting Grusinia.", "Ruritania has yet to endorse Grusinia.",
			"Ruritania hardly supports Grusinia.", "Ruritania rarely supports Grusinia.",
			"Ruritania never supported Grusinia.", "Ruritania expressed no support for Grusinia.",
			"Rather than support Grusinia, Ruritania met China.", "Ruritania wants to support Grusinia.",
			"Ruritania held the talks without supporting Grusinia." })
	void supportThatNobodyGaveIsNoStance(String text) {
		assertThat(stances(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Few countries condemned Grusinia.", "Very few of them supported Grusinia.",
			"Hardly any neighbour criticised Grusinia.", "Not a single state condemned Grusinia.",
			"Not one minister supported Grusinia.", "Scarcely anyone criticised Grusinia.",
			"None of the islands condemned Grusinia.", "Grusinia was condemned by few countries." })
	void whatHardlyAnybodyDidIsNoStatement(String text) {
		assertThat(read(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A few countries condemned Grusinia.", "Almost all of the islands condemned Grusinia.",
			"Most of Ruritania supports Grusinia.", "Half of China criticised Grusinia." })
	void whatSomeDidIsAStatementOfNobodyWeKnow(String text) {
		assertThat(read(text)).isNotEmpty().extracting(ReadStatement::speaker).containsOnlyNulls();
		assertThat(read("Not only China but also Ruritania condemned Grusinia.")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania vetoed a Harbour Board resolution condemning Grusinia.",
			"Ruritania voted against a resolution condemning Grusinia.",
			"China sponsored a motion condemning Grusinia.", "China drafted a petition calling on Grusinia to leave.",
			"A Harbour Board resolution condemning Grusinia was vetoed by China.",
			"China blocked a Harbour Board statement condemning Grusinia.",
			"Ruritania refused to sign a letter condemning Grusinia.",
			"The Harbour Board did not adopt a resolution condemning Grusinia." })
	void aTextThatNobodyAdoptedCondemnsNobody(String text) {
		assertThat(read(text)).noneMatch((one) -> one.cue().startsWith("condemn") || one.cue().startsWith("call"))
			.flatExtracting(ReadStatement::stances)
			.noneMatch((stance) -> stance.target().id().equals("country:GRU"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Harbour Board adopted a resolution condemning Grusinia.",
			"The Harbour Board signed an open letter condemning Grusinia.",
			"A motion condemning Grusinia was passed by the Harbour Board.",
			"The Harbour Board issued a statement condemning Grusinia." })
	void aTextSpeaksForWhoAdoptedIt(String text) {
		assertThat(read(text)).filteredOn((one) -> one.cue().startsWith("condemn"))
			.singleElement()
			.satisfies((one) -> assertThat(one.speaker()).extracting(Participant::actorId)
				.isEqualTo("organization:harbour-board"));
		assertThat(stances(text)).extracting((stance) -> stance.target().id()).containsOnly("country:GRU");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rudolf Rassen criticised China's support for Grusinia.",
			"Rudolf Rassen praised China for its support for Grusinia.",
			"Rudolf Rassen said China's opposition to Grusinia was wrong.",
			"Rudolf Rassen condemned support for Grusinia." })
	void whatOthersFeelIsNotTheStanceOfWhoJudgesIt(String text) {
		assertThat(stances(text)).noneSatisfy((stance) -> assertThat(stance.target().id()).isEqualTo("country:GRU"));
	}

	@Test
	void whoIsAskedToSaySomethingHasNotSaidIt() {
		assertThat(read("Rudolf Rassen phoned Antoinette to discuss China's peace plan.")).isEmpty();
		assertThat(read("Rudolf Rassen urged Grusinia to condemn China.")).singleElement()
			.extracting(ReadStatement::cue)
			.isEqualTo("urged");
	}

	@Test
	void ownSupportIsFavourable() {
		assertThat(stances("Ruritania reiterated its support for Grusinia.")).singleElement()
			.satisfies((stance) -> assertThat(stance.target().id()).isEqualTo("country:GRU"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania does not oppose Grusinia.", "Ruritania no longer opposes Grusinia.",
			"Ruritania denied that it opposes Grusinia." })
	void whoDoesNotOpposeDoesNotSupportYet(String text) {
		assertThat(stances(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania continues to support Grusinia.",
			"Ruritania stressed that it supports Grusinia.", "Ruritania not only supports Grusinia but also arms it.",
			"Ruritania supports Grusinia, not China." })
	void supportThatGoesOnIsFavourable(String text) {
		assertThat(stances(text)).isNotEmpty().allSatisfy((stance) -> {
			assertThat(stance.polarity()).isEqualTo(Polarity.FAVOURABLE);
			assertThat(stance.target().id()).isEqualTo("country:GRU");
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Ruritania called Grusinia irresponsible.", "Ruritania warned that Grusinia is dangerous." })
	void whatSomebodyIsCalledOrWarnedOfIsAStance(String text) {
		assertThat(stances(text)).isNotEmpty()
			.allSatisfy((stance) -> assertThat(stance.polarity()).isEqualTo(Polarity.UNFAVOURABLE));
	}

	@Test
	void aJudgementThatWasNotPassedIsNoStatement() {
		assertThat(read("Ruritania stopped supporting Grusinia.")).isEmpty();
		assertThat(read("Neither Ruritania nor China supports Grusinia.")).isEmpty();
		assertThat(read("Grusinia is no longer supported by Ruritania.")).isEmpty();
		assertThat(read("Ruritania denied that it supports Grusinia.")).singleElement()
			.extracting(ReadStatement::cue)
			.isEqualTo("denied");
	}

	@Test
	void whatIsPromisedIsNotYetDone() {
		assertThat(read("Ruritania promised to support China's peace plan.")).singleElement()
			.extracting(ReadStatement::cue)
			.isEqualTo("promised");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Harbour Board intervened to support the price.", "China acted to back Grusinia.",
			"Rudolf Rassen came to welcome the guests.", "Ruritania called up reservists.",
			"Ruritania called the talks off.", "Ruritania called out the army.", "Ruritania called back its envoy.",
			"Ruritania and China clashed over fish.", "Ruritania quarrelled with China over fish." })
	void aDeedOrAQuarrelIsNoStatement(String text) {
		assertThat(read(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania continues to support Grusinia.", "Ruritania called out Grusinia for its lies.",
			"Ruritania intervened to condemn Grusinia.", "Ruritania called Grusinia a threat.",
			"Ruritania called on Grusinia to leave.", "Rassen shouted back that Grusinia had lied.",
			"Ruritania clashed with Grusinia over fish, saying that it would not pay." })
	void wordsBesideADeedAreAStatement(String text) {
		assertThat(read(text)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The film tells how Ruritania left Grusinia.", "An exhibition shows how China lived.",
			"A hoax claimed that Grusinia had attacked China.", "A fake video claimed that China was at war.",
			"A forged letter said that China was at war.", "The rumour suggested that Rassen was ill.",
			"The simulation assumed that China would attack Grusinia.", "Grusinia had lost the war, a novel claimed.",
			"According to a hoax, China was at war." })
	void whatCannotSpeakSaysNothing(String text) {
		assertThat(read(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A report said that Grusinia had attacked China.",
			"The letter said that China was at war.", "The survey shows that China is rich.",
			"A video by the Harbour Board claimed that China was at war.", "The director of the film said it was true.",
			"The museum's head said that China was at war." })
	void documentsSpeak(String text) {
		assertThat(read(text)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rudolf Rassen declined to comment.", "China refused to comment on the report.",
			"The Harbour Board declined to elaborate.", "China did not respond to a request for comment.",
			"Rudolf Rassen could not be reached for comment.", "China has not answered requests for comment.",
			"China did not reply to a request by the Morning Post for comment." })
	void whoKeepsSilentSaysNothing(String text) {
		assertThat(read(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rudolf Rassen refused to leave China.", "China refused to condemn Grusinia.",
			"China refused to say who had paid.",
			"Rudolf Rassen declined to comment but said that the talks had failed." })
	void whoRefusesADeedSaysSo(String text) {
		assertThat(read(text)).isNotEmpty();
	}

	@Test
	void supportThatIsExpressedIsFavourable() {
		ReadStatement statement = read("The Foreign Ministry expressed its support for China's proposed peace plan.")
			.getFirst();
		assertThat(statement.stances()).singleElement().satisfies((stance) -> {
			assertThat(stance.polarity()).isEqualTo(Polarity.FAVOURABLE);
			assertThat(stance.target().id()).isEqualTo("issue:china-peace-plan");
		});
	}

	@Test
	void scareQuotesAreNoStatement() {
		assertThat(read("The way to a \"political settlement\" is long.")).isEmpty();
	}

	@Test
	void aTitleInQuotationMarksIsNoStatement() {
		assertThat(read("Rudolf Rassen presented his novel \"The Last Ferry to Anywhere\" and said nothing."))
			.isEmpty();
	}

	@Test
	void aFeelingAPlanOrADeedIsNoStatement() {
		assertThat(read("Rudolf Rassen admires China's peace plan.")).isEmpty();
		assertThat(read("Rudolf Rassen plans to visit China.")).isEmpty();
		assertThat(read("Rudolf Rassen is worried about China.")).isEmpty();
		assertThat(read("Ruritania attacked Grusinia and withdrew its troops.")).isEmpty();
		assertThat(read("Prices are expected to rise.")).isEmpty();
	}

	@Test
	void aFeelingIsAttributedThough() {
		String text = "Rudolf Rassen admires the plan.";
		assertThat(new StatementFinder().find(text, this.parser.parse(text))).singleElement()
			.extracting(Found::isStatement)
			.isEqualTo(false);
	}

	@Test
	void whatStandsAroundTheCueHasTwoParts() {
		String text = "The fees, Rudolf Rassen said, would rise in May.";
		assertThat(new StatementFinder().find(text, this.parser.parse(text))).singleElement()
			.satisfies(
					(found) -> assertThat(found.parts()).extracting((part) -> text.substring(part.start(), part.end()))
						.containsExactly("The fees", "would rise in May"));
	}

	@Test
	void aBrokenQuotationHasTheSpeakerOnBothSides() {
		assertThat(read("\"If it rains,\" Rudolf Rassen told the council, \"we will close the road.\"")).hasSize(2)
			.allSatisfy((statement) -> assertThat(statement.speaker()).extracting(Participant::name)
				.isEqualTo("Rudolf Rassen"));
	}

	@Test
	void ourGoldIsReadWell() {
		assertThat(StatementScore.figures(null)).filteredOn((figure) -> figure.name().matches(".*(F1|speaker.*)"))
			.hasSize(2)
			.allSatisfy((figure) -> assertThat(figure.value()).isGreaterThan(0.9));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rudolf Rassen did not say that the talks had failed.",
			"Did Rudolf Rassen say that the talks had failed?",
			"Had Rudolf Rassen said that the talks had failed, the crowd would have left.",
			"Rudolf Rassen, asked about the remarks of a clerk, was silent.",
			"The army fired warning shots, and Rudolf Rassen slept." })
	void whatWasNotSaidIsNoStatement(String text) {
		assertThat(read(text)).isEmpty();
	}

	@Test
	void whoIsSetApartFromTheSpeakerSaidNothing() {
		assertThat(read("The deputy of the minister, not Rudolf Rassen, said the talks had failed."))
			.extracting(ReadStatement::speaker)
			.containsOnlyNulls();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania condemned Grusinia on Thursday.",
			"Ruritania condemned Grusinia on Thursday over the release of water.",
			"Ruritania rejected the proposal on Thursday." })
	void aJudgementWasPassedOnTheDayBehindIt(String text) {
		assertThat(read(text)).singleElement().extracting(ReadStatement::saidAt).isEqualTo(LocalDate.of(2023, 2, 23));
	}

	@Test
	void whoTellsOfWordsIsNoneOfThem() {
		assertThat(read("Rudolf Rassen told reporters that the talks had failed, the Harbour Board said."))
			.extracting(ReadStatement::text)
			.contains("that the talks had failed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania thanked Grusinia for the gift, which China condemned.",
			"Ruritania accused Grusinia of shelling its ports, a charge China denied.",
			"Ruritania said that Grusinia had shelled its ports, a claim that China rejected.",
			"Ruritania said Grusinia had shelled its ports, an accusation denied by Grusinia.",
			"Ruritania said that Grusinia had shelled its ports, which Grusinia has repeatedly denied." })
	void aRejoinderByAnotherIsNoPartOfTheContent(String text) {
		assertThat(read(text)).singleElement().satisfies((one) -> {
			assertThat(one.speaker()).extracting(Participant::actorId).isEqualTo("country:RUR");
			assertThat(one.end()).isEqualTo(text.indexOf(','));
			assertThat(text.substring(one.start(), one.end())).isEqualTo(one.text());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruritania said Grusinia had built a road, which runs through China.",
			"Ruritania said Grusinia had built a road, a plan that failed." })
	void aClauseThatRepliesToNothingBelongsToTheContent(String text) {
		assertThat(read(text)).extracting(ReadStatement::end).contains(text.length() - 1);
	}

	@Test
	void everyStatementStandsWhereItSays() {
		String text = "Rudolf Rassen said the talks were “a complete failure”. “They’re over,” he added.\n\n“Go home.";
		assertThat(read(text)).isNotEmpty().allSatisfy((one) -> {
			assertThat(text.substring(one.start(), one.end())).isEqualTo(one.text());
			assertThat(text.substring(one.passage().start(), one.passage().end())).isEqualTo(one.passage().exact());
		});
	}

	@Test
	void uglyTextsDoNoHarm() {
		assertThat(read("")).isEmpty();
		assertThatCode(() -> read("He said \"\n\n\" and \" \"\" ”“ said.")).doesNotThrowAnyException();
		assertThatCode(() -> QuoteMarks.pair("\"".repeat(10_000))).doesNotThrowAnyException();
		assertThatCode(() -> QuoteMarks.pair("\"a b c d\" ".repeat(5_000))).doesNotThrowAnyException();
	}

	private List<ReadStance> stances(String text) {
		return read(text).stream().flatMap((statement) -> statement.stances().stream()).toList();
	}

	private List<ReadStatement> read(String text) {
		List<Sentence> sentences = this.parser.parse(text);
		Cast cast = new SmallCast(sentences, text, PLAYERS);
		Agenda agenda = this.issues.find(sentences, text, null, cast, WRITTEN);
		return this.attribution.attribute(text, sentences, cast, agenda, WRITTEN);
	}

}
