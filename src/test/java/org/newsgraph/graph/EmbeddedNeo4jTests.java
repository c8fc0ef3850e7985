package org.newsgraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedNeo4jTests {

	@TempDir
	private Path home;

	@Test
	void aSecondProcessOnTheSameDirectoryIsRefused() {
		try (Home first = Home.take(this.home)) {
			assertThatThrownBy(this::start).isInstanceOf(StartFailure.class)
				.hasMessageContaining("Another Newsgraph is using");
			assertThat(first.passwordFile()).doesNotExist();
		}
	}

	@Test
	void aFileInPlaceOfTheDirectoryIsRefused() throws IOException {
		this.home = Files.writeString(this.home.resolve("file"), "kept");
		assertThatThrownBy(this::start).isInstanceOf(StartFailure.class).hasMessageContaining("no directory");
		assertThat(this.home).hasContent("kept");
	}

	@Test
	void aDiskWithTooLittleRoomIsSaidToBeSo(@TempDir Path directory) {
		assertThatThrownBy(() -> Home.makeSureThereIsRoom(directory, Long.MAX_VALUE)).isInstanceOf(StartFailure.class)
			.hasMessageContaining("MB left");
	}

	@Test
	void aPasswordTooShortIsRefused() throws IOException {
		Files.writeString(this.home.resolve("neo4j-password"), "short");
		assertThatThrownBy(this::start).isInstanceOf(StartFailure.class).hasMessageContaining("8 characters");
	}

	@Test
	void thePasswordFileIsThePasswordAndADamagedStoreIsSaid() throws IOException {
		String first;
		try (EmbeddedNeo4j neo4j = start()) {
			neo4j.await();
			first = neo4j.password();
			assertThat(first).hasSizeGreaterThanOrEqualTo(24);
			assertThat(Files.getPosixFilePermissions(this.home.resolve("neo4j-password"))).hasSize(2);
		}
		Files.writeString(this.home.resolve("neo4j-password"), "written by the owner");
		EmbeddedNeo4j neo4j = start();
		neo4j.await();
		login(neo4j, "written by the owner");
		assertThatThrownBy(() -> login(neo4j, first)).hasMessageContaining("unauthorized");
		long before = System.nanoTime();
		neo4j.close();
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
		damage();
		try (EmbeddedNeo4j damaged = start()) {
			assertThatThrownBy(damaged::await).isInstanceOf(StartFailure.class)
				.hasMessageContaining(this.home.resolve("neo4j").toString());
		}
	}

	private void damage() throws IOException {
		try (var files = Files.list(this.home.resolve("neo4j/data/databases/neo4j"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.writeString(file, "no store");
			}
		}
	}

	private static void login(EmbeddedNeo4j neo4j, String password) {
		try (Driver driver = GraphDatabase.driver(neo4j.address().uri(), AuthTokens.basic("neo4j", password))) {
			driver.verifyConnectivity();
		}
	}

	private EmbeddedNeo4j start() {
		return new EmbeddedNeo4j(new GraphProperties(this.home, 0, DataSize.ofMegabytes(16)));
	}

}
