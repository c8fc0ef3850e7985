package org.newsgraph.source.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Articles;
import org.newsgraph.graph.GraphAddress;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.source.door.Door;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder goes through the one door, and what becomes of it is told. */
@NewsgraphTest
class IntakeTests {

	@Autowired
	private List<Door> doors;

	@Autowired
	private Ingest ingest;

	@Autowired
	private GraphAddress store;

	@Autowired
	private Articles articles;

	@TempDir
	private Path directory;

	@Test
	void ofTheEditionsOfOneArticleTheLastStays() throws IOException {
		StringBuilder lines = new StringBuilder();
		for (int article = 0; article < 8; article++) {
			for (int edition = 0; edition < 5; edition++) {
				String text = "Peru condemned Chile on Monday.\n\nEdition " + edition + ".".repeat(5 - edition);
				lines.append("{\"url\": \"https://zenda.example/e")
					.append(article)
					.append("\", \"text\": \"")
					.append(text.replace("\n", "\\n"))
					.append("\"}\n");
			}
		}
		Path file = Files.writeString(this.directory.resolve("editions.jsonl"), lines);
		assertThat(take(file, false)).contains("8 new, 32 updated, 0 unchanged, 0 failed");
		assertThat(IntStream.range(0, 8).mapToObj(this::text))
			.allSatisfy((text) -> assertThat(text).endsWith("Edition 4."));
	}

	@Test
	void aFolderIsTakenOnceAndWhatFailedIsToldEachTime() throws IOException {
		Path news = Files.createDirectory(this.directory.resolve("news"));
		Files.writeString(news.resolve("a.txt"), "Peru condemned Chile on Monday, its Foreign Ministry said.");
		Files.writeString(news.resolve("b.jsonl"), """
				{"url": "https://zenda.example/b1", "text": "Ecuador supports Peru, its president said on Monday."}
				{"url": "https://zenda.example/b2", "te
				{"url": "https://zenda.example/b3", "text": "   "}
				{"url": "https://zenda.example/b1", "text": "Ecuador supports Chile, its president said on Tuesday."}
				""");
		Files.createFile(news.resolve("c.txt"));
		assertThat(take(news, false)).contains("3 failed",
				"Failed 1: BAD_USER_INPUT: It is empty. Fetch or copy the file again. [" + news.resolve("c.txt") + "]",
				"Failed 1: BAD_USER_INPUT: There is no text in it. Hand in the text of the article. ["
						+ news.resolve("b.jsonl") + ", line 3]",
				"line 2]");
		assertThat(this.articles.isEmpty()).isFalse();
		assertThat(take(news, false)).contains("Articles: 0 new, 0 updated, 0 unchanged, 3 failed",
				"Taken before and passed over: 3 (--again takes them once more).");
		Files.writeString(news.resolve("a.txt"), "Peru condemned Chile on Monday, its Foreign Ministry said.\n");
		assertThat(take(news, false)).contains("Articles: 0 new, 0 updated, 1 unchanged, 3 failed",
				"Taken before and passed over: 2 ");
		assertThat(take(news, true)).contains("Articles: 0 new,", "3 failed").doesNotContain("Taken before");
	}

	@Test
	void allThatFailedStandsInAFileThatTheNextRunRenews() throws IOException {
		Path news = Files.createDirectory(this.directory.resolve("broken"));
		for (String name : List.of("a", "b", "c", "d", "e")) {
			Files.createFile(news.resolve(name + ".txt"));
		}
		Path failed = this.directory.resolve("failed.tsv");
		assertThat(take(news, false)).contains("Failed 5: ", "; …]", "All that failed, each with its place: " + failed);
		assertThat(failed).content()
			.hasLineCount(5)
			.contains(news.resolve("e.txt") + "\tBAD_USER_INPUT: It is empty. Fetch or copy the file again.");
		Files.writeString(news.resolve("a.txt"), "Peru thanked Chile on Monday, its Foreign Ministry said.");
		assertThat(take(news.resolve("a.txt"), false)).doesNotContain("All that failed");
		assertThat(failed).doesNotExist();
	}

	@Test
	void whatNobodyCanTakeIsAFailure() {
		assertThat(take(Path.of("gone"), false)).contains("1 failed", "BAD_USER_INPUT: No way in is known for it",
				"[gone]");
	}

	private String take(Path source, boolean again) {
		return new CommandIntake(this.doors, this.ingest, this.store, this.directory.resolve("taken.tsv")).take(source,
				again);
	}

	private String text(int article) {
		String key = this.articles.findByUrl(URI.create("https://zenda.example/e" + article)).orElseThrow().key();
		return String.valueOf(this.articles.texts(List.of(key)).get(key));
	}

}
