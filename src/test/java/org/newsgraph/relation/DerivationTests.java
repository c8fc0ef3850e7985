package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.Realis;

import static org.assertj.core.api.Assertions.assertThat;

class DerivationTests {

	private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

	/** Lists are parted by ";". */
	@ParameterizedTest
	@CsvSource(textBlock = """
			# type, mode,      actors, recipients, issues, warring, relations
			SUPPORT,  ,          A,      B,          I,      ,        S1 A SUPPORTS I
			SUPPORT,  ,          A,      B,          ,       ,        S2 A SUPPORTS B
			SUPPORT,  ,          A;B,    ,           I,      ,        S1 A SUPPORTS I;S1 B SUPPORTS I
			AGREE,    ,          A,      B,          I,      ,        S5 A AGREES_WITH I
			AGREE,    ,          A,      B,          ,       ,        S5 A AGREES_WITH B
			AID,      ,          A,      B,          I,      ,        S6 A AIDS B
			REQUEST,  ,          A,      B,          I,      A,       S8 A REQUESTS B
			REQUEST,  ,          A,      ,           I,      ,        S8 A REQUESTS I
			REQUEST,  ceasefire, A,      B,          ,       ,        S8 A REQUESTS B
			REQUEST,  ceasefire, A,      B,          ,       A,       S7 A AGREES_WITH B
			REQUEST,  ceasefire, A;C,    B,          I,      A,       S7 A AGREES_WITH I;S8 C REQUESTS B
			REJECT,   ,          A,      B,          I,      ,        PLOVER A REJECTS I;S9 A OPPOSES I
			REJECT,   ,          A,      B,          ,       ,        PLOVER A REJECTS B
			REJECT,   meet,      A,      ,           I,      ,        PLOVER A REJECTS I
			ACCUSE,   ,          A,      B,          I,      ,        PLOVER A ACCUSES B;S9 A OPPOSES I
			CONSULT,  visit,     A,      B,          I,      ,        PLOVER A CONSULTS B
			CONSULT,  ,          A;B,    ,           ,       ,        PLOVER A CONSULTS B;PLOVER B CONSULTS A
			ASSAULT,  ,          A,      B,          ,       ,        PLOVER A ATTACKS B
			ASSAULT,  ,          A,      A,          ,       ,
			SANCTION, ,          A,      ,           I,      ,        PLOVER A SANCTIONS I
			""")
	void anEventGivesItsRelations(EventType type, @Nullable String mode, String actors, @Nullable String recipients,
			@Nullable String issues, @Nullable String warring, @Nullable String relations) {
		Deed deed = new Deed("e", type, mode, Realis.ACTUAL, type.score(), DAY, list(actors), list(recipients),
				list(issues), Map.of(), Set.copyOf(list(warring)), List.of());
		assertThat(Derivation.of(deed).map(DerivationTests::line)).containsExactlyInAnyOrderElementsOf(list(relations));
	}

	@ParameterizedTest
	@EnumSource(value = Realis.class, names = "ACTUAL", mode = EnumSource.Mode.EXCLUDE)
	void whatDidNotHappenGivesNoRelation(Realis realis) {
		Deed deed = new Deed("e", EventType.SUPPORT, null, realis, 5, DAY, List.of("A"), List.of("B"), List.of("I"),
				Map.of(), Set.of(), List.of());
		assertThat(Derivation.of(deed)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(EventType.class)
	void everyEventTypeGivesSomeRelation(EventType type) {
		Deed deed = new Deed("e", type, null, Realis.ACTUAL, type.score(), DAY, List.of("A"), List.of("B"), List.of(),
				Map.of(), Set.of(), List.of());
		assertThat(Derivation.of(deed)).extracting(Claim::type).containsExactly(RelationType.of(type));
	}

	@Test
	void officialsWhoMeetBringTheirStatesTogether() {
		Deed deed = new Deed("e", EventType.CONSULT, null, Realis.ACTUAL, 2.5, DAY, List.of("p"), List.of("q"),
				List.of(), Map.of("p", "P", "q", "Q"), Set.of(), List.of());
		assertThat(Derivation.of(deed).map(DerivationTests::line)).containsExactlyInAnyOrder("PLOVER p CONSULTS q",
				"PLOVER P CONSULTS Q");
	}

	@Test
	void aDelegationDoesNotConsultItself() {
		Deed deed = new Deed("e", EventType.CONSULT, null, Realis.ACTUAL, 2.5, DAY, List.of("p", "q", "q2"), List.of(),
				List.of(), Map.of("p", "P", "q", "Q", "q2", "Q"), Set.of(), List.of());
		assertThat(Derivation.of(deed).map(DerivationTests::line).distinct()).containsExactlyInAnyOrder(
				"PLOVER p CONSULTS q", "PLOVER p CONSULTS q2", "PLOVER q CONSULTS p", "PLOVER q2 CONSULTS p",
				"PLOVER P CONSULTS Q", "PLOVER Q CONSULTS P");
	}

	@Test
	void thoseOfOneStateWhoMeetAmongThemselvesConsultEachOther() {
		Deed deed = new Deed("e", EventType.CONSULT, null, Realis.ACTUAL, 2.5, DAY, List.of("q", "q2"), List.of(),
				List.of(), Map.of("q", "Q", "q2", "Q"), Set.of(), List.of());
		assertThat(Derivation.of(deed).map(DerivationTests::line)).containsExactlyInAnyOrder("PLOVER q CONSULTS q2",
				"PLOVER q2 CONSULTS q");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# speaker, for whom, former, polarity,     target, relations
			p,         ,         false,  FAVOURABLE,   I,      S3 p SUPPORTS I
			p,         A,        false,  FAVOURABLE,   I,      S4 A SUPPORTS I
			p,         A,        true,   FAVOURABLE,   I,      S3 p SUPPORTS I
			p,         A,        false,  UNFAVOURABLE, I,      S4 A OPPOSES I
			p,         A,        false,  NEUTRAL,      I,
			,          A,        false,  FAVOURABLE,   I,      S4 A SUPPORTS I
			,          ,         false,  FAVOURABLE,   I,
			p,         A,        false,  FAVOURABLE,   A,
			""")
	void aStanceGivesItsRelation(@Nullable String speaker, @Nullable String whom, boolean former, Polarity polarity,
			String target, @Nullable String relations) {
		Word word = new Word("s", speaker, whom, former, DAY, List.of(new Word.Stance(polarity, 0.5, target)),
				List.of());
		assertThat(Derivation.of(word).map(DerivationTests::line)).containsExactlyElementsOf(list(relations));
	}

	private static String line(Claim claim) {
		return String.join(" ", claim.rule(), claim.ends().subject(), claim.type().name(), claim.ends().object());
	}

	private static List<String> list(@Nullable String cells) {
		return (cells != null) ? Stream.of(cells.split(";")).toList() : List.of();
	}

}
