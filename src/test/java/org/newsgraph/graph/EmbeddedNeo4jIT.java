package org.newsgraph.graph;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes wrong at a start, in real processes: each ends with a message that says what
 * to do, and the service that runs beside them all goes on undisturbed.
 */
class EmbeddedNeo4jIT {

	private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	@TempDir
	private static Path directory;

	private static ServiceProcess running;

	@TempDir
	private Path empty;

	@BeforeAll
	static void startTheOneThatRuns() {
		ServiceProcess.assumeItIsBuilt();
		running = ServiceProcess.start(directory.resolve("home")).up();
	}

	@AfterAll
	static void itHasGoneOn() throws IOException, InterruptedException {
		if (running != null) {
			try (ServiceProcess service = running) {
				assertThat(service.ask("{ articles { totalCount } }", Map.of()).at("/articles/totalCount").asInt(-1))
					.isZero();
			}
		}
	}

	@Test
	void aSecondServiceOnTheSameDirectorySaysWhichProcessHasIt() throws Exception {
		String said = refused(directory.resolve("home"));
		assertThat(said).contains("Another Newsgraph is using", "(process ", "--newsgraph.home=DIR");
	}

	@Test
	void aFileInPlaceOfTheDirectoryIsLeftAlone() throws Exception {
		Path file = Files.writeString(this.empty.resolve("file"), "kept");
		assertThat(refused(file)).contains("is no directory", "--newsgraph.home=DIR");
		assertThat(file).hasContent("kept");
	}

	@Test
	void aDirectoryThatCannotBeMadeIsSaid() throws Exception {
		Path file = Files.writeString(this.empty.resolve("file"), "kept");
		assertThat(refused(file.resolve("below"))).contains("cannot be written", "the right to write");
		assertThat(file).hasContent("kept");
	}

	@Test
	void aDirectoryWithoutWritePermissionIsSaid() throws Exception {
		// Not below @TempDir, which only its owner may enter.
		Path closed = Files.createTempDirectory("newsgraph-closed",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
		boolean mayWriteEverywhere = Files.isWritable(closed);
		Assumptions.assumeTrue(!mayWriteEverywhere || Files.isExecutable(SETPRIV),
				"skipped: this user may write everywhere, and there is no setpriv to become another");
		assertThat(refused(mayWriteEverywhere ? ServiceProcess.startAsNobody(closed) : ServiceProcess.start(closed)))
			.contains("cannot be written", "the right to write");
		assertThat(closed).isEmptyDirectory();
		Files.delete(closed);
	}

	@Test
	void aServerThatIsAwayIsSaid() throws Exception {
		String uri = "bolt://127.0.0.1:" + freePort();
		assertThat(refused(this.empty.resolve("home"), "--spring.neo4j.uri=" + uri)).contains(uri, "cannot be used",
				"spring.neo4j.uri");
		assertThat(this.empty).isEmptyDirectory();
	}

	@Test
	void aWrongPasswordIsSaidWithoutBeingShown() throws Exception {
		String said = refused(this.empty.resolve("home"), "--spring.neo4j.uri=" + running.bolt(),
				"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=not-this-one");
		assertThat(said).contains("does not let us in", "SPRING_NEO4J_AUTHENTICATION_USERNAME")
			.doesNotContain("not-this-one");
	}

	@Test
	void aTakenPortIsSaid() throws Exception {
		int port = URI.create(running.address()).getPort();
		assertThat(refused(this.empty.resolve("home"), "--server.port=" + port)).contains(String.valueOf(port),
				"already in use");
	}

	@Test
	void aStoreThatCannotBeOpenedIsLeftAsItIs() throws Exception {
		Path home = this.empty.resolve("home");
		try (EmbeddedNeo4j neo4j = new EmbeddedNeo4j(new GraphProperties(home, 0, TestStore.PAGE_CACHE))) {
			neo4j.await();
		}
		Path store = home.resolve("neo4j/data/databases/neo4j/neostore");
		byte[] spoilt = "written by something else".repeat(400).getBytes();
		Files.write(store, spoilt);
		assertThat(refused(home)).contains("The store in " + home.resolve("neo4j"), "--newsgraph.home=DIR");
		assertThat(store).hasBinaryContent(spoilt);
		FileSystemUtils.deleteRecursively(home);
	}

	/** Starts a service that must end by itself, and gives what it said. */
	private static String refused(Path home, String... arguments) throws InterruptedException {
		return refused(ServiceProcess.start(home, arguments));
	}

	private static String refused(ServiceProcess service) throws InterruptedException {
		try (service) {
			int exitCode = service.exitCode(PATIENCE);
			String said = service.output();
			assertThat(exitCode).as(said).isPositive();
			assertThat(said).containsOnlyOnce("APPLICATION FAILED TO START")
				.containsOnlyOnce("Action:")
				.doesNotContain("\tat ")
				.doesNotContain("Caused by:");
			return said;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
