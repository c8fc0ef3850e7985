package org.newsgraph.reading.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

import static org.assertj.core.api.Assertions.assertThat;

class ActorFinderTests {

	private final Parser parser = new CoreNlpParser();

	private final ActorFinder finder = new ActorFinder(new SmallDirectory());

	private List<Sentence> sentences = List.of();

	private Cast read(String text) {
		this.sentences = this.parser.parse(text);
		return this.finder.find(this.sentences, text, null, LocalDate.of(2023, 2, 24));
	}

	private Optional<Participant> actor(Cast cast, String word, int occurrence) {
		return find(word, occurrence).flatMap((at) -> cast.actor(at.sentence(), at.token()));
	}

	private Optional<Participant> speaker(Cast cast, String word, int occurrence) {
		return find(word, occurrence).flatMap((at) -> cast.speaker(at.sentence(), at.token()));
	}

	private Optional<At> find(String word, int occurrence) {
		return this.sentences.stream()
			.flatMap((sentence) -> sentence.tokens().stream().map((token) -> new At(sentence, token)))
			.filter((at) -> at.token().text().equals(word))
			.skip(occurrence)
			.findFirst();
	}

	private record At(Sentence sentence, Token token) {
	}

	@Test
	void aMinistryActsForItsStateAndSpeaksForItself() {
		Cast cast = read("Ruritania's Foreign Ministry backed the plan.");
		Participant actor = actor(cast, "Ministry", 0).orElseThrow();
		assertThat(actor.actorId()).isEqualTo("country:RUR");
		assertThat(actor.institution()).isEqualTo("Foreign Ministry");
		assertThat(actor.sector()).isEqualTo(Sector.GOV);
		assertThat(actor.exact()).isEqualTo("Ruritania's Foreign Ministry");
		Participant speaker = speaker(cast, "Ministry", 0).orElseThrow();
		assertThat(speaker.actorId()).isEqualTo("organization:rur-foreign-ministry");
		assertThat(speaker.name()).isEqualTo("Foreign Ministry of Ruritania");
	}

	@Test
	void aMinistryNamesItsStateBehindIt() {
		Cast cast = read("The Ministry of Foreign Affairs of Ruritania condemned the attack.");
		assertThat(speaker(cast, "Affairs", 0)).get()
			.extracting(Participant::actorId)
			.isEqualTo("organization:rur-foreign-ministry");
	}

	@Test
	void aPersonHasTheOfficeThatTheTextGives() {
		Cast cast = read(
				"Ruritania's Foreign Minister Rudolf Elphberg met Michael Hentzau, the president of Graustark, "
						+ "on Monday. Elphberg praised the talks.");
		Participant minister = actor(cast, "Elphberg", 1).orElseThrow();
		assertThat(minister.actorId()).isEqualTo("person:rur-rudolf-elphberg");
		assertThat(minister.countryCode()).isEqualTo("RUR");
		assertThat(minister.sector()).isEqualTo(Sector.GOV);
		assertThat(actor(cast, "Hentzau", 0)).get().extracting(Participant::countryCode).isEqualTo("GRA");
		ReadActor elphberg = cast.actors()
			.stream()
			.filter((actor) -> actor.name().equals("Rudolf Elphberg"))
			.findFirst()
			.orElseThrow();
		assertThat(elphberg.office()).isEqualTo("Foreign Minister");
		assertThat(elphberg.mentions()).hasSize(2);
	}

	@Test
	void somebodyCanBeNamedLikeAPeople() {
		Cast cast = read("Rudolf Ruritanian, the owner, praised the plan. Ruritanian also thanked Graustark. "
				+ "Ruritanian doctors agreed.");
		assertThat(actor(cast, "Ruritanian", 0)).get()
			.extracting(Participant::actorId)
			.isEqualTo("person:rudolf-ruritanian");
		assertThat(actor(cast, "Ruritanian", 1)).get()
			.extracting(Participant::actorId)
			.isEqualTo("person:rudolf-ruritanian");
		assertThat(actor(cast, "doctors", 0)).get().extracting(Participant::countryCode).isEqualTo("RUR");
	}

	@Test
	void whoeverIsCalledSingerIsNoSinger() {
		Cast cast = read("Rudolf Singer paid for it in Ruritania. In a video she criticized Singer and left.");
		assertThat(actor(cast, "Singer", 1)).get().extracting(Participant::actorId).isEqualTo("person:rudolf-singer");
	}

	@Test
	void aPeopleSpeaksForItselfAndNotForItsState() {
		Cast cast = read("Ruritanians condemned the plan. The Ruritanians signed it. The Ruritanian wept.");
		assertThat(speaker(cast, "Ruritanians", 0)).get()
			.extracting(Participant::actorId)
			.isEqualTo("group:rur-people");
		assertThat(speaker(cast, "Ruritanians", 1)).get().extracting(Participant::actorId).isEqualTo("country:RUR");
		assertThat(actor(cast, "Ruritanian", 0)).get().extracting(Participant::actorId).isEqualTo("group:rur-people");
	}

	@Test
	void whoLeadsSomeOfAPeopleDoesNotLeadItsState() {
		Cast cast = read("The leader of the Graustarkian far right wept. The leader of Graustark smiled.");
		assertThat(actor(cast, "leader", 0)).isEmpty();
		assertThat(actor(cast, "leader", 1)).get().extracting(Participant::actorId).isEqualTo("person:yetive-marlanx");
	}

	@Test
	void oppositionToSomethingAndAFeastAreNoParty() {
		Cast cast = read("Ruritania's opposition to the plan grew. Gunmen came to a birthday party in Ruritania.");
		assertThat(actor(cast, "opposition", 0)).isEmpty();
		assertThat(actor(cast, "party", 0)).isEmpty();
	}

	@Test
	void troopsActForTheirState() {
		Cast cast = read("Ruritanian troops crossed the border.");
		Participant troops = actor(cast, "troops", 0).orElseThrow();
		assertThat(troops.actorId()).isEqualTo("country:RUR");
		assertThat(troops.sector()).isEqualTo(Sector.MIL);
	}

	@Test
	void anExOfficialDoesNotActForTheState() {
		Cast cast = read("A former Ruritanian minister praised the plan. Former Ruritanian president Anton Tarlenheim "
				+ "rejected it.");
		assertThat(actor(cast, "minister", 0)).get().extracting(Participant::sector).isEqualTo(Sector.ELI);
		assertThat(actor(cast, "minister", 0)).get().extracting(Participant::actorId).asString().startsWith("group:");
		assertThat(actor(cast, "Tarlenheim", 0)).get().extracting(Participant::sector).isEqualTo(Sector.ELI);
	}

	@Test
	void heIsNobodyOfAnAside() {
		Cast cast = read("Rudolf Elphberg, whom Michael Hentzau called a fool, said he would leave.");
		assertThat(actor(cast, "he", 0)).get().extracting(Participant::actorId).isEqualTo("person:rudolf-elphberg");
	}

	@Test
	void whoLeadsAPeopleOfAStateIsNotWhoLeadsTheState() {
		Cast cast = read("Graustark's Kurdish leader met Graustark's Ruritanian leader.");
		assertThat(actor(cast, "leader", 0)).get()
			.extracting(Participant::actorId)
			.isEqualTo("person:gra-kurdish-leader");
		assertThat(actor(cast, "leader", 1)).get()
			.extracting(Participant::actorId)
			.isEqualTo("person:gra-ruritanian-leader");
	}

	@Test
	void aCoalitionLedByAStateIsNoneOfThePlaceWhereItIs() {
		assertThat(actor(read("The Ruritanian-led coalition in Graustark bombed a town."), "coalition", 0)).isEmpty();
	}

	@Test
	void theLeaderIsWhoLeadsOnThatDay() {
		Cast cast = read("The Graustarkian leader signed the decree.");
		assertThat(actor(cast, "leader", 0)).get().extracting(Participant::actorId).isEqualTo("person:yetive-marlanx");
	}

	@Test
	void protestersActForThemselves() {
		Cast cast = read("Ruritanian protesters blocked the road.");
		Participant protesters = actor(cast, "protesters", 0).orElseThrow();
		assertThat(protesters.actorId()).isEqualTo("group:rur-protesters");
		assertThat(protesters.sector()).isEqualTo(Sector.OPP);
	}

	@Test
	void anAdjectiveMakesNoActorOfItsNoun() {
		Cast cast = read("A Ruritanian restaurant opened.");
		assertThat(actor(cast, "restaurant", 0)).isEmpty();
	}

	@Test
	void aCapitalIsAPlaceWhereSomebodyGoes() {
		Cast cast = read("Rudolf Elphberg arrived in Strelsau. Strelsau accused Graustark of lying.");
		At place = find("Strelsau", 0).orElseThrow();
		At state = find("Strelsau", 1).orElseThrow();
		assertThat(cast.isPlace(place.sentence(), place.token())).isTrue();
		assertThat(cast.isPlace(state.sentence(), state.token())).isFalse();
		assertThat(actor(cast, "Strelsau", 1)).get().extracting(Participant::actorId).isEqualTo("country:RUR");
	}

	@Test
	void theMinistryIsTheOneThatTheQuotationNames() {
		Cast cast = read("Ruritania's Foreign Ministry backed the plan. Graustark's Foreign Ministry released the plan "
				+ "on Friday.\n\n\"The Republic of Ruritania welcomes the plan,\" the Foreign Ministry said. The ministry "
				+ "also called for talks.");
		assertThat(speaker(cast, "Ministry", 2)).get()
			.extracting(Participant::actorId)
			.isEqualTo("organization:rur-foreign-ministry");
		assertThat(speaker(cast, "ministry", 0)).get()
			.extracting(Participant::actorId)
			.isEqualTo("organization:rur-foreign-ministry");
	}

	@Test
	void aPronounMeansTheSubjectBeforeIt() {
		Cast cast = read("Strelsau said it wants peace.");
		assertThat(actor(cast, "it", 0)).get().extracting(Participant::actorId).isEqualTo("country:RUR");
	}

	@Test
	void aMonthIsNobody() {
		Cast cast = read("The talks began on May 16 and ended on Friday. On March 3 they went on.");
		assertThat(cast.actors()).isEmpty();
	}

	@Test
	void aPlainWordCanBeTheNameOfWhoWasNamedInFull() {
		Cast cast = read("Flavia Brown met Rudolf Elphberg. Brown praised the talks.");
		assertThat(actor(cast, "Brown", 1)).get().extracting(Participant::actorId).isEqualTo("person:flavia-brown");
	}

	@Test
	void peopleOfNobodyAreNobody() {
		Cast cast = read("The officials met and the parties to the conflict spoke. Civilians fled.");
		assertThat(cast.actors()).isEmpty();
		assertThat(speaker(cast, "officials", 0)).isEmpty();
		assertThat(actor(cast, "parties", 0)).isEmpty();
	}

	@Test
	void lawmakersAreNotOfTheStateThatTheyOnlyDealWith() {
		assertThat(speaker(read("Lawmakers rejected a bill that would have sanctioned Ruritania."), "Lawmakers", 0))
			.isEmpty();
		assertThat(speaker(read("Lawmakers in Ruritania rejected the bill."), "Lawmakers", 0)).isPresent();
	}

	@Test
	void analystsAreOfNoPlaceUnlessItSaysSo() {
		assertThat(speaker(read("Analysts said a storm could reach Ruritania."), "Analysts", 0)).isEmpty();
		assertThat(speaker(read("Ruritanian analysts said a storm could come."), "analysts", 0)).isPresent();
	}

	@Test
	void thePoliceOfAPlaceThatWeDoNotKnowIsNobodys() {
		assertThat(actor(read("Victoria Police arrested three men near the Ruritanian embassy."), "Police", 0))
			.isEmpty();
	}

	@Test
	void theTroopsAreThoseThatWereNamed() {
		Cast cast = read("Ruritanian troops crossed the border. The troops withdrew on Monday.");
		assertThat(actor(cast, "troops", 1)).get().extracting(Participant::actorId).isEqualTo("country:RUR");
	}

	@Test
	void aMinistryInACapitalIsThatStates() {
		Cast cast = read("The Foreign Ministry in Strelsau rejected the plan.");
		assertThat(speaker(cast, "Ministry", 0)).get()
			.extracting(Participant::actorId)
			.isEqualTo("organization:rur-foreign-ministry");
	}

	@Test
	void anEmbassyInACapitalIsNotThatStates() {
		Cast cast = read("The embassy in Strelsau closed.");
		assertThat(speaker(cast, "embassy", 0)).isEmpty();
	}

	@Test
	void heIsWhoTheLastSentenceWasAbout() {
		Cast cast = read("Rudolf Elphberg told reporters that Michael Hentzau was wrong. He added that time was short. "
				+ "He then left.");
		assertThat(actor(cast, "He", 0)).get().extracting(Participant::actorId).isEqualTo("person:rudolf-elphberg");
		assertThat(actor(cast, "He", 1)).get().extracting(Participant::actorId).isEqualTo("person:rudolf-elphberg");
	}

	@Test
	void aStrangerIsOneActorInTwoArticlesIfTheCountryAgrees() {
		Cast farmer = read("Ruritanian farmer Flavia Brown praised the talks.");
		assertThat(farmer.actors()).filteredOn((actor) -> actor.name().equals("Flavia Brown"))
			.allSatisfy((actor) -> assertThat(actor.known()).isFalse())
			.extracting(ReadActor::id)
			.containsExactly("person:rur-flavia-brown");
		Cast minister = read("Ruritania's Foreign Minister Flavia Brown spoke. Brown left on Monday.");
		assertThat(actor(minister, "Brown", 1)).get()
			.extracting(Participant::actorId)
			.isEqualTo("person:rur-flavia-brown");
		Cast other = read("Graustarkian journalist Flavia Brown praised the talks.");
		assertThat(actor(other, "Brown", 0)).get()
			.extracting(Participant::actorId)
			.isEqualTo("person:gra-flavia-brown");
	}

	@Test
	void aBodyIsNoPersonOfTheSameName() {
		Cast cast = read("The European Union Harbour Fund met Michael Hentzau.");
		assertThat(cast.actors()).extracting(ReadActor::id).doesNotHaveDuplicates();
		assertThat(cast.actors()).allSatisfy((actor) -> assertThat(actor.id())
			.startsWith(actor.kind().name().toLowerCase(java.util.Locale.ROOT) + ":"));
	}

	@Test
	void thePoliceOfACityAreNotThatOfTheState() {
		Cast cast = new ActorFinder(org.newsgraph.actor.RealDirectory.get()).find(
				this.parser.parse("Mumbai police arrested two men."), "Mumbai police arrested two men.", null,
				LocalDate.of(2020, 1, 1));
		assertThat(cast.actors()).extracting(ReadActor::id, ReadActor::countryCode)
			.contains(org.assertj.core.groups.Tuple.tuple("organization:ind-mumbai-police", "IND"));
	}

	@ParameterizedTest
	@CsvSource({ "The Kremlin spokesman backed the plan.,spokesman,GOV",
			"Putin's spokesman backed the plan.,spokesman,GOV", "Lavrov backed the plan.,Lavrov,GOV",
			"Navalny's spokesman backed the plan.,spokesman,UNK", "The mayor of London backed the plan.,mayor,UNK",
			"The governor of Texas backed the plan.,governor,UNK", "Texas governor Greg Abbott backed it.,Abbott,UNK",
			"Karachi police backed the plan.,police,COP", "Munich prosecutors backed the plan.,prosecutors,JUD",
			"A Hezbollah official backed the plan.,official,REB", "A Gazprom spokesman backed the plan.,spokesman,BUS",
			"Chechnya's leader backed the plan.,leader,UNK", "Libya's eastern parliament backed it.,parliament,UNK" })
	void onlyWhoServesAStateIsInASectorOfIt(String text, String word, Sector sector) {
		this.sentences = this.parser.parse(text);
		Cast cast = new ActorFinder(org.newsgraph.actor.RealDirectory.get()).find(this.sentences, text, null,
				LocalDate.of(2025, 2, 24));
		assertThat(speaker(cast, word, 0).orElseThrow().sector()).isEqualTo(sector);
	}

	@Test
	void gunmenOfNobodyHaveARole() {
		Cast cast = read("Gunmen attacked the town.");
		At gunmen = find("Gunmen", 0).orElseThrow();
		assertThat(cast.actors()).isEmpty();
		assertThat(cast.role(gunmen.sentence(), gunmen.token())).contains(Sector.UAF);
	}

	@ParameterizedTest
	@CsvSource({ "The Ruritanian ex-president backed the plan.,ex-president,person:rur-former-president",
			"The Ruritanian president-elect backed the plan.,president-elect,person:rur-incoming-president",
			"The incoming Ruritanian president backed the plan.,president,person:rur-incoming-president",
			"Ruritania's former president backed the plan.,president,person:rur-former-president" })
	void whoIsNotInOfficeDoesNotActForTheState(String text, String word, String id) {
		Participant actor = actor(read(text), word, 0).orElseThrow();
		assertThat(actor.actorId()).isEqualTo(id);
		assertThat(actor.sector()).isEqualTo(Sector.ELI);
	}

	@Test
	void aPresidentsPartyIsNoFormerParty() {
		Cast cast = read("The former president's party won the vote.");
		At party = find("party", 0).orElseThrow();
		assertThat(cast.role(party.sentence(), party.token())).contains(Sector.PTY);
	}

	@ParameterizedTest
	@CsvSource({ "The Union of Ferry Crews backed the plan.,Union,LAB",
			"The Institute for River Studies backed the plan.,Institute,EDU",
			"The Harbour Growers Alliance backed the plan.,Alliance,AGR" })
	void aSocietyIsWhatItsNameSays(String text, String word, Sector sector) {
		assertThat(speaker(read(text), word, 0).orElseThrow().sector()).isEqualTo(sector);
	}

	@Test
	void twoNamesJoinedAreTwoActors() {
		Cast cast = read("The European Union and NATO backed the plan.");
		assertThat(cast.actors()).extracting(ReadActor::id).contains("organization:eu", "organization:nato");
	}

	@Test
	void gunmenAreOfTheOneCountryInSight() {
		Cast cast = read("Gunmen attacked a town in Ruritania.");
		assertThat(actor(cast, "Gunmen", 0)).get()
			.extracting(Participant::actorId, Participant::countryCode)
			.containsExactly("group:rur-gunmen", "RUR");
	}

	@Test
	void protestersAreOfThePlaceThoughAnotherCountryIsNamed() {
		Cast cast = read("Protesters in Ruritania burned a Graustarkian flag.");
		assertThat(actor(cast, "Protesters", 0)).get().extracting(Participant::countryCode).isEqualTo("RUR");
	}

	@Test
	void lawmakersAreNobodysWhereTwoStatesAreNamed() {
		Cast cast = read("Lawmakers praised the peace between Ruritania and Graustark.");
		assertThat(actor(cast, "Lawmakers", 0)).isEmpty();
	}

	@Test
	void whoSpeaksIsNotWhomHisWordsNameNorWhomHeTells() {
		Cast cast = read("Rudolf Elphberg met Michael Hentzau. Elphberg said the talks went well. "
				+ "\"I was glad of Hentzau's wanting to come,\" he said. He told Hentzau so.");
		assertThat(actor(cast, "he", 0)).get().extracting(Participant::actorId).isEqualTo("person:rudolf-elphberg");
		assertThat(actor(cast, "He", 0)).get().extracting(Participant::actorId).isEqualTo("person:rudolf-elphberg");
	}

}
