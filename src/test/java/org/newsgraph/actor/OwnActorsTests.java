package org.newsgraph.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.Sector;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OwnActorsTests {

	private static final LocalDate DAY = LocalDate.of(2023, 2, 24);

	@TempDir
	private Path directory;

	@Test
	void whoIsInTheFileIsKnown() throws IOException {
		Directory known = directory("actors.tsv", """
				# Ours
				country	RUR	Ruritania		Ruritanian	Strelsau

				organization	zenda-guard	Zenda Guard	RUR	MIL	state	Guard of Zenda;ZG
				person	Rudolf Elphberg	R. Elphberg	RUR	king;leader	2019-05-01
				""");
		assertThat(known.named("Strelsau", DAY)).extracting(Entry::id).containsExactly("country:RUR");
		assertThat(known.named("Guard of Zenda", DAY)).extracting(Entry::sector).containsExactly(Sector.MIL);
		assertThat(known.holder("leader", "country:RUR", DAY)).get()
			.extracting(Entry::id)
			.isEqualTo("person:rudolf-elphberg");
	}

	@Test
	void aFileOfCommasIsReadToo() throws IOException {
		Directory known = directory("actors.csv", """
				organization,hentzau,"Hentzau, Sons & Co.",,BUS,,Hentzau Co.
				""");
		assertThat(known.named("Hentzau Co.", DAY)).extracting(Entry::name).containsExactly("Hentzau, Sons & Co.");
	}

	@Test
	void oursGoBeforeTheBundledOnes() throws IOException {
		Directory known = directory("actors.tsv",
				"organization\tpost\tWashington Post of Zenda\t\tJRN\t\tWashington Post\n");
		assertThat(known.named("Washington Post", DAY)).first().extracting(Entry::id).isEqualTo("organization:post");
	}

	@Test
	void withoutAFileNothingIsAdded() {
		assertThat(OwnActors.read(this.directory.resolve("actors.tsv"))).isEqualTo(OwnActors.none());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "band;zenda;Zenda | \"band\" is no kind",
			"country;Ruritania;Ruritania | cell 2 is \"Ruritania\"", "country;RUR | cell 3 is \"\" but must be a name",
			"organization;zg;Zenda Guard;RUR;ARMY | cell 5 is \"ARMY\" but must be one of",
			"person;Rudolf Elphberg;;RUR;king;1 May 2019 | cell 6 is \"1 May 2019\" but must be a date such as" })
	void aWrongLineIsNamed(String line, String fault) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> directory("actors.tsv", "# Ours\n\n" + line.replace(';', '\t') + "\n"))
			.satisfies((refused) -> assertThat(refused.getReason()).contains("Line 3", fault));
	}

	private Directory directory(String name, String text) throws IOException {
		Path file = Files.writeString(this.directory.resolve(name), text);
		return new Directory(OwnActors.read(file));
	}

}
