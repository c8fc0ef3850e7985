package org.newsgraph.source.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** The command as somebody runs it: the jar in a process of its own. */
class IngestCommandIT {

	private static final int ARTICLES = 120;

	private static final Pattern COUNTS = Pattern
		.compile("Articles: (\\d+) new, (\\d+) updated, (\\d+) unchanged, 0 failed");

	private static final Pattern BEFORE = Pattern.compile("passed over: (\\d+)");

	@TempDir
	private Path directory;

	@BeforeAll
	static void needsTheJar() {
		ServiceProcess.assumeItIsBuilt();
	}

	@Test
	void whatAKillLeftUndoneTheSameCommandDoes() throws Exception {
		Path file = this.directory.resolve("articles.jsonl");
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < ARTICLES; i++) {
			lines.add("{\"url\":\"https://bulletins.example/" + i
					+ "\",\"publishedAt\":\"2026-02-25\",\"text\":\"Bulletin " + i
					+ ". Kazakhstan supports the plan of Peru, its Foreign Ministry said on Monday.\"}");
		}
		Files.write(file, lines);
		Path journal = home().resolve("taken.tsv");
		Process first = start(file.toString());
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofMillis(5))
			.until(() -> !first.isAlive() || (Files.exists(journal) && Files.size(journal) > 0));
		assertThat(first.isAlive()).as(output()).isTrue();
		first.destroyForcibly().waitFor();
		assertThat(start(file.toString()).waitFor()).as(output()).isZero();
		Matcher counts = find(COUNTS);
		int before = Integer.parseInt(find(BEFORE).group(1));
		int created = Integer.parseInt(counts.group(1));
		assertThat(before).isPositive();
		assertThat(before + created + Integer.parseInt(counts.group(3))).isEqualTo(ARTICLES);
		assertThat(start(file.toString(), "--again").waitFor()).isZero();
		assertThat(output()).contains("Articles: 0 new, 0 updated, " + ARTICLES + " unchanged, 0 failed");
	}

	@Test
	void aStoreThatAnotherHoldsIsSaidToBeHeldAndWhatToDo() throws Exception {
		Files.createDirectories(home());
		Path file = Files.writeString(this.directory.resolve("a.txt"), "Peru condemned Chile on Monday.");
		try (FileChannel lock = FileChannel.open(home().resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			lock.lock();
			assertThat(start(file.toString()).waitFor()).isOne();
		}
		assertThat(output()).contains("Another Newsgraph is using " + home(), "--spring.neo4j.uri")
			.doesNotContain("\tat org.");
	}

	@Test
	void whatIsPipedInGoesIntoTheStoreOfTheServiceThatRuns() throws Exception {
		Path file = Files.writeString(this.directory.resolve("piped.jsonl"),
				"""
						{"url":"https://bulletins.example/1","publishedAt":"2026-02-25","text":"Peru condemned Chile on Monday."}
						not an article
						{"url":"https://bulletins.example/2","publishedAt":"2026-02-26","text":"Chile condemned Peru on Tuesday."}
						""");
		Path owner = this.directory.resolve("owner");
		try (ServiceProcess service = ServiceProcess.start(owner).up()) {
			ProcessBuilder command = command("--spring.neo4j.uri=" + service.bolt(),
					"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password="
							+ Files.readString(owner.resolve("neo4j-password")).strip(),
					"-");
			assertThat(command.redirectInput(file.toFile()).start().waitFor()).as(output()).isOne();
			assertThat(output()).contains("Articles: 2 new, 0 updated, 0 unchanged, 1 failed");
			assertThat(service.ask("{ articles(first: 9) { nodes { url events(first: 9) { totalCount } } } }", Map.of())
				.findValuesAsString("url"))
				.containsExactlyInAnyOrder("https://bulletins.example/1", "https://bulletins.example/2");
		}
	}

	private Path home() {
		return this.directory.resolve("home");
	}

	private Path log() {
		return this.directory.resolve("output.log");
	}

	private String output() throws IOException {
		return Files.readString(log());
	}

	private Matcher find(Pattern pattern) throws IOException {
		Matcher found = pattern.matcher(output());
		assertThat(found.find()).as(output()).isTrue();
		return found;
	}

	private Process start(String... arguments) throws IOException {
		return command(arguments).start();
	}

	private ProcessBuilder command(String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx1g", "-jar",
						"target/newsgraph.jar", "ingest", "--newsgraph.home=" + home(), "--newsgraph.bolt-port=0"));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
	}

}
