package org.newsgraph.source.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.Newsgraph;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** What arguments mean, as far as nothing has to be started. */
class CommandsTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@ParameterizedTest
	@ValueSource(strings = { "", "--server.port=0", "--debug", "--newsgraph.home=/x --newsgraph.demo=false" })
	void withoutACommandTheServiceIsStarted(String arguments) {
		assertThat(Commands.areIn(split(arguments))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ingest x", "--newsgraph.home=/x ingest x", "--help", "-h", "--version", "help", "wrong" })
	void aCommandMayStandBehindSettings(String arguments) {
		assertThat(Commands.areIn(split(arguments))).isTrue();
	}

	@Test
	void helpShowsExamples() {
		assertThat(execute("ingest", "--help")).isZero();
		assertThat(this.out.toString()).contains("Examples:", "java -jar newsgraph.jar ingest archive/2026", "--again",
				"Exit codes: 0");
		assertThat(execute("--help")).isZero();
		assertThat(this.out.toString()).contains("ingest", "Without a command the service is started.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ingst x", "ingest", "ingest --wrong x", "ingest --again", "import", "import gdelt",
			"import gdelt no-such-file.zip", "feeds", "feeds add" })
	void argumentsThatMakeNoSenseAreToldOf(String arguments) {
		assertThat(execute(split(arguments))).isEqualTo(2);
		assertThat(this.err.toString()).isNotBlank().doesNotContain("\tat ");
	}

	@Test
	void whatIsNotThereIsToldOfBeforeAnythingIsStarted(@TempDir Path directory) {
		assertThat(execute("ingest", directory.resolve("gone").toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("NOT_FOUND: There is no file or folder ").contains("gone");
	}

	@Test
	void exportsAreTakenFromAFolderAndTheFoldersInIt(@TempDir Path directory) throws IOException {
		Path folder = Files.createDirectories(directory.resolve("2031/.hidden"));
		Files.createFile(folder.resolve("a.export.CSV"));
		assertThat(execute("import", "gdelt", directory.toString())).isEqualTo(2);
		assertThat(this.err.toString()).startsWith("NOT_FOUND: There is no file in the folder " + directory + ".");
		Path later = Files.createFile(directory.resolve("2031/b.mentions.CSV"));
		Path earlier = Files.createFile(directory.resolve("2031/a.export.CSV"));
		assertThat(ExportFiles.in(directory)).containsExactly(earlier, later);
		assertThat(ExportFiles.in(later)).containsExactly(later);
	}

	@ParameterizedTest
	@CsvSource({ "http://127.0.0.1:1/, ADDRESS_REFUSED: This address is not fetched:",
			"http://127.1/, ADDRESS_REFUSED: This address is not fetched: it names no public host",
			"gazette.example, BAD_USER_INPUT: A web address that begins with http:// or https:// is expected.",
			"http://gazette.example/a|b, BAD_USER_INPUT: This web address holds a character" })
	void anAddressThatNoSettingsAllowIsRefusedBeforeAnythingIsStarted(String address, String told) {
		assertThat(execute("feeds", "add", "http://gazette.example/feed", address)).isEqualTo(1);
		assertThat(this.err.toString()).startsWith(told).contains("[" + address + "]").doesNotContain("Exception");
	}

	private int execute(String... arguments) {
		CommandLine line = Commands.line(new Service(Newsgraph.class, new String[0]));
		line.setOut(new PrintWriter(this.out, true)).setErr(new PrintWriter(this.err, true));
		return line.execute(arguments);
	}

	private static String[] split(String arguments) {
		return arguments.isEmpty() ? new String[0] : arguments.split(" ");
	}

}
