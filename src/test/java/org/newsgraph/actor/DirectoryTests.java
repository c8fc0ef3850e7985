package org.newsgraph.actor;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.Sector;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryTests {

	private static final LocalDate DAY = LocalDate.of(2023, 2, 24);

	private final Directory directory = new Directory(OwnActors.none());

	@ParameterizedTest
	@CsvSource({ "People's Republic of China,country:CHN", "Republic of China,country:TWN", "Kazakh,country:KAZ",
			"Türkiye,country:TUR", "U.S.,country:USA", "CANBERRA,country:AUS", "Beijing,country:CHN",
			"Brussels,organization:eu", "Washington Post,organization:washington-post",
			"Wall Street Journal,organization:wall-street-journal", "Xi Jinping,person:xi-jinping",
			"Wada,organization:wada", "Unctad,organization:un-trade-and-development", "UNAIDS,organization:unaids",
			"Unaids,organization:unaids", "Nato,organization:nato", "Zelensky,person:volodymyr-zelensky",
			"Kremlin,organization:rus-kremlin" })
	void knowsWhoGoesByAName(String name, String id) {
		assertThat(this.directory.named(name, DAY)).first().extracting(Entry::id).isEqualTo(id);
	}

	@Test
	void anOfficeHasAnotherHolderOnAnotherDay() {
		assertThat(this.directory.holder("leader", "country:CHN", DAY)).get()
			.extracting(Entry::id)
			.isEqualTo("person:xi-jinping");
		assertThat(this.directory.holder("prime minister", "country:GBR", LocalDate.of(2022, 10, 1))).get()
			.extracting(Entry::name)
			.isEqualTo("Liz Truss");
		assertThat(this.directory.holder("prime minister", "country:GBR", DAY)).get()
			.extracting(Entry::name)
			.isEqualTo("Rishi Sunak");
	}

	@Test
	void whoLeftOfficeIsNoLongerTheState() {
		assertThat(this.directory.named("Angela Merkel", DAY)).first().extracting(Entry::sector).isEqualTo(Sector.ELI);
	}

	@Test
	void aSurnameOfSeveralMeansWhoLeadsOrNobody() {
		LocalDate later = LocalDate.of(2024, 1, 10);
		assertThat(this.directory.named("Johnson", later)).isEmpty();
		assertThat(this.directory.named("Han", later)).isEmpty();
		assertThat(this.directory.named("Sunak", later)).first().extracting(Entry::id).isEqualTo("person:rishi-sunak");
	}

}
