package org.newsgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged service in a process of its own, as somebody starts it: on free ports,
 * without the demonstration corpus.
 */
public final class ServiceProcess implements AutoCloseable {

	private static final Path JAR = Path.of("target/newsgraph.jar");

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private static final Pattern ADDRESS = Pattern.compile("GraphQL +(http://localhost:\\d+)/graphql");

	private static final Pattern BOLT = Pattern.compile("Neo4j +(bolt://[^:\\s]+:\\d+)");

	private static final String INGEST = """
			mutation Ingest($article: ArticleInput!) {
			  ingestArticle(input: $article) { outcome errors { code message } }
			}""";

	private static final Duration UP = Duration.ofMinutes(5);

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	private final Process process;

	private final Path output;

	private ServiceProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/** Skips the test where the jar has not been built. */
	public static void assumeItIsBuilt() {
		Assumptions.assumeTrue(Files.exists(JAR), "skipped: " + JAR + " is not there; mvn verify builds it");
	}

	/** Starts it on this home, with more arguments, and does not wait. */
	public static ServiceProcess start(Path home, String... arguments) {
		return start(command(home, arguments));
	}

	/** As {@link #start(Path, String...)}, with so much heap, as in {@code 4g}. */
	public static ServiceProcess startWithHeap(String heap, Path home, String... arguments) {
		List<String> command = command(home, arguments);
		command.replaceAll((word) -> word.startsWith("-Xmx") ? "-Xmx" + heap : word);
		return start(command);
	}

	/**
	 * As {@link #start(Path, String...)}, with more classes than are packaged.
	 * @param classes the folder they lie in
	 */
	public static ServiceProcess startWithClasses(Path classes, Path home, List<String> arguments) {
		List<String> command = command(home, arguments.toArray(String[]::new));
		int jar = command.indexOf("-jar");
		command.set(jar, "-cp");
		command.add(jar + 2, LAUNCHER);
		command.add(jar, "-Dloader.path=" + classes);
		return start(command);
	}

	/** As {@link #start(Path, String...)}, by somebody who may not write everywhere. */
	static ServiceProcess startAsNobody(Path home) {
		List<String> command = new ArrayList<>(
				List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
		command.addAll(command(home));
		return start(command);
	}

	private static ServiceProcess start(List<String> command) {
		try {
			Path output = Files.createTempFile("newsgraph-output", ".log");
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			return new ServiceProcess(process, output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> command(Path home, String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx1g", "-jar", JAR.toString(), "--newsgraph.demo=false", "--server.port=0",
				"--newsgraph.limits.query-time=60s", "--newsgraph.bolt-port=0", "--newsgraph.home=" + home));
		for (String argument : arguments) {
			String name = argument.substring(0, argument.indexOf('=') + 1);
			command.removeIf((other) -> other.startsWith(name));
			command.add(argument);
		}
		return command;
	}

	/** Waits until it says that it runs. */
	public ServiceProcess up() {
		Awaitility.await()
			.atMost(UP)
			.pollInterval(Duration.ofMillis(100))
			.until(() -> BOLT.matcher(output()).find() || !this.process.isAlive());
		if (!this.process.isAlive()) {
			throw new IllegalStateException(output());
		}
		return this;
	}

	/** What it has printed. */
	String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of its web server, as it says. */
	public String address() {
		return said(ADDRESS);
	}

	/** The address of its database, as it says. */
	public String bolt() {
		return said(BOLT);
	}

	private String said(Pattern pattern) {
		Matcher matcher = pattern.matcher(output());
		if (!matcher.find()) {
			throw new IllegalStateException(output());
		}
		return matcher.group(1);
	}

	/** Asks GraphQL, and gives the data of the answer. */
	public JsonNode ask(String query, Map<String, ?> variables) throws IOException, InterruptedException {
		String body = this.json.writeValueAsString(Map.of("query", query, "variables", variables));
		HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		JsonNode answer = this.json.readTree(this.client.send(request, HttpResponse.BodyHandlers.ofString()).body());
		if (answer.has("errors")) {
			throw new IllegalStateException(answer.toString());
		}
		return answer.get("data");
	}

	/** Hands an article of 27 February 2023 in, and gives what became of it. */
	String ingest(String headline, String text, String url) throws IOException, InterruptedException {
		Map<String, String> article = Map.of("headline", headline, "text", text, "url", url, "publishedAt",
				"2023-02-27T10:00:00Z");
		return ask(INGEST, Map.of("article", article)).at("/ingestArticle/outcome").asString();
	}

	/** Asks it to stop, as a service manager does, and gives how long it took. */
	public Duration stop() throws InterruptedException {
		long before = System.nanoTime();
		this.process.destroy();
		this.process.waitFor(60, TimeUnit.SECONDS);
		return Duration.ofNanos(System.nanoTime() - before);
	}

	/** Ends it with no chance to do anything more. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Waits until it ends by itself.
	 * @return its exit code, or -1 if it still runs after the time
	 */
	int exitCode(Duration time) throws InterruptedException {
		return this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS) ? this.process.exitValue() : -1;
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
		this.client.close();
		try {
			Files.deleteIfExists(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
