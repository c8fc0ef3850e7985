package org.newsgraph.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.format.FileLimits;
import org.newsgraph.source.format.Formats;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What lies in a folder. */
class FolderTests {

	private final FileDoor door = new FileDoor(
			new Formats(new FileLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(10), 100, 100)));

	@TempDir
	private Path directory;

	@Test
	void filesComeByTheirNamesFromAllFoldersInItAndHiddenOnesDoNot() throws IOException {
		write("b.txt");
		write("a/z.txt");
		write("a/deeper/y.txt");
		write("c.txt");
		write(".hidden.txt");
		write(".git/config.txt");
		assertThat(found()).containsExactly("a/deeper/y.txt", "a/z.txt", "b.txt", "c.txt");
	}

	@Test
	void aLinkThatLeadsOutIsRefusedAndOneInsideIsPassedOver(@TempDir Path elsewhere) throws IOException {
		Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "Secret.");
		write("a.txt");
		Files.createSymbolicLink(this.directory.resolve("inside.txt"), this.directory.resolve("a.txt"));
		Files.createSymbolicLink(this.directory.resolve("loop"), this.directory);
		Files.createSymbolicLink(this.directory.resolve("nowhere"), this.directory.resolve("gone"));
		Files.createSymbolicLink(this.directory.resolve("out.txt"), secret);
		Files.createSymbolicLink(this.directory.resolve("outer"), elsewhere);
		assertThat(found()).containsExactly("a.txt", "refused nowhere", "refused out.txt", "refused outer");
	}

	@Test
	void theFolderThatIsNamedMayBeALink(@TempDir Path elsewhere) throws IOException {
		write("a.txt");
		Path link = Files.createSymbolicLink(elsewhere.resolve("link"), this.directory);
		try (Stream<Lot> lots = this.door.lots(link.toString())) {
			assertThat(lots).hasSize(1);
		}
	}

	@Test
	void anEmptyFolderHasNothing() {
		assertThat(found()).isEmpty();
	}

	@Test
	void theMarkOfAFileIsAnotherOnceItHasChanged() throws IOException {
		Path file = write("a.txt");
		String before = mark(file);
		assertThat(mark(file)).isEqualTo(before);
		Files.setLastModifiedTime(file, FileTime.fromMillis(12_345_000));
		assertThat(mark(file)).isNotEqualTo(before);
	}

	@Test
	void onlyWhatIsThereIsTaken() {
		assertThat(this.door.takes(this.directory.toString())).isTrue();
		assertThat(this.door.takes("-")).isTrue();
		assertThat(this.door.takes(this.directory.resolve("gone").toString())).isFalse();
		assertThat(this.door.takes("https://zenda.example/1")).isFalse();
		assertThat(this.door.takes("a\0b")).isFalse();
	}

	private String mark(Path file) {
		try (Stream<Lot> lots = this.door.lots(file.toString())) {
			return lots.findFirst().orElseThrow().mark();
		}
	}

	private Path write(String name) throws IOException {
		Path file = this.directory.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, "Ruritania supports the plan.");
	}

	private List<String> found() {
		List<String> found = new ArrayList<>();
		try (Stream<Lot> lots = this.door.lots(this.directory.toString())) {
			lots.forEach((lot) -> lot.unpack((each) -> found.add(((each instanceof Found.Refusal) ? "refused " : "")
					+ this.directory.relativize(Path.of(each.where().text())))));
		}
		return found;
	}

}
