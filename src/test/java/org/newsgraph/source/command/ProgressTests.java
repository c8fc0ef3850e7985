package org.newsgraph.source.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.source.door.Door;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.gdelt.ImportCount;
import org.newsgraph.source.gdelt.Refused;
import org.newsgraph.source.gdelt.RefusedRows;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How far it is is known while it goes on. */
@NewsgraphTest
class ProgressTests {

	private static final int ARTICLES = 40;

	/** So that they cannot be packed to nothing. */
	private final Random letters = new Random(7);

	@Autowired
	private List<Door> doors;

	@TempDir
	private Path directory;

	@Test
	void aFileOfManyArticlesIsReadStepByStep() throws IOException {
		Path file = this.directory.resolve("many.jsonl");
		List<String> lines = new ArrayList<>();
		for (int number = 0; number < ARTICLES; number++) {
			lines.add("{\"text\": \"" + text(20_000) + "\"}");
		}
		Files.write(file, lines);
		assertThat(steps(file)).hasSize(ARTICLES).isSorted().doesNotContain(0L).last().isEqualTo(Files.size(file));
		assertThat(steps(file).get(ARTICLES / 2)).isBetween(Files.size(file) / 3, Files.size(file) * 2 / 3);
	}

	@Test
	void anArchiveIsReadEntryByEntry() throws IOException {
		Path file = this.directory.resolve("many.zip");
		try (OutputStream bytes = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int number = 0; number < ARTICLES; number++) {
				zip.putNextEntry(new ZipEntry(number + ".txt"));
				zip.write(text(20_000).getBytes());
			}
		}
		assertThat(steps(file)).hasSize(ARTICLES).isSorted();
		assertThat(steps(file).get(ARTICLES / 2)).isBetween(Files.size(file) / 3, Files.size(file) * 2 / 3);
	}

	@Test
	void aLineSaysHowMuchIsReadOnceThatIsKnown() throws IOException {
		Summary summary = new Summary(new FailureList(this.directory.resolve("failed.tsv")));
		assertThat(summary.line()).startsWith("0 articles taken");
		summary.expect(3_000_000_000L);
		summary.reach(1_000_000_000L);
		assertThat(summary.line()).startsWith("33 % read, 0 articles taken");
		assertThat(summary.counts()).as("beside a bar that shows it").startsWith("0 articles taken");
		summary.reach(9_000_000_000L);
		assertThat(summary.percent()).as("a file that grew meanwhile").hasValue(100);
	}

	@Test
	void anImportOfRowsSaysHowMuchIsReadHowFastAndAtTheEndWhatWasRefused() {
		ImportCount count = new ImportCount(2000, 1500, 100,
				Map.of(Refused.NO_DATE, new RefusedRows(1, List.of(new Spot("a.CSV, line 7"))), Refused.NO_ACTOR,
						new RefusedRows(399, List.of(new Spot("a.CSV, line 2"), new Spot("a.CSV, line 3")))),
				500_000, List.of("a.zip could not be read to its end."));
		RowProgress half = new RowProgress(new Stopwatch(), count, 1_000_000);
		assertThat(half.line()).startsWith("50 % read, 2000 rows read (").endsWith(" a second), 400 refused");
		assertThat(GdeltCommand.told(count, new Stopwatch())).satisfiesExactly(
				(sum) -> assertThat(sum).startsWith("Rows: 1500 new, 100 unchanged, 400 refused, in 0 s (")
					.endsWith(" a second)."),
				(first) -> assertThat(first)
					.isEqualTo("Refused 399: NO_ACTOR: nobody takes part in it [a.CSV, line 2; a.CSV, line 3; …]"),
				(next) -> assertThat(next).isEqualTo("Refused 1: NO_DATE: it has no date [a.CSV, line 7]"),
				(damage) -> assertThat(damage).isEqualTo("BAD_USER_INPUT: a.zip could not be read to its end."));
	}

	/** How much is read whenever something is found. */
	private List<Long> steps(Path file) {
		Door door = this.doors.stream().filter((each) -> each.takes(file.toString())).findFirst().orElseThrow();
		Lot lot = door.lots(file.toString()).findFirst().orElseThrow();
		List<Long> steps = new ArrayList<>();
		lot.unpack((found) -> steps.add(lot.read()));
		return steps;
	}

	private String text(int length) {
		return this.letters.ints(length, 'a', 'z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
