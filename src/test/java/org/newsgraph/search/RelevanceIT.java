package org.newsgraph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether what somebody looks for in the demonstration corpus is among the first five
 * that are found, by each mode: {@code relevance.tsv} says what.
 */
@NewsgraphTest
@TestPropertySource(properties = { "newsgraph.demo=true", "newsgraph.search.meaning=true" })
class RelevanceIT {

	private static final Logger log = LoggerFactory.getLogger(RelevanceIT.class);

	private static final Path FILE = Path.of("src/test/resources/org/newsgraph/search/relevance.tsv");

	private static final String ASK = """
			query($q: String!, $mode: SearchMode) { search(query: $q, mode: $mode, first: 50) { edges {
			  node { ... on Article { headline } ... on Actor { name } ... on Issue { name } } snippets { text } } } }""";

	private static final String PENDING = """
			MATCH (n:ArticleVersion) WHERE n.embedding IS NULL AND n.recordedTo IS NULL RETURN count(n) AS n""";

	@Autowired
	private Graph graph;

	private final Map<SearchMode, Integer> amongTheFirst = new EnumMap<>(SearchMode.class);

	private final Map<SearchMode, Double> reciprocals = new EnumMap<>(SearchMode.class);

	@Test
	void bothWaysTogetherFindMoreThanEither(@LocalServerPort int port) throws IOException, InterruptedException {
		awaitMeaning();
		List<String> lines = Files.readAllLines(FILE).stream().filter((line) -> !line.startsWith("#")).toList();
		StringBuilder table = new StringBuilder();
		for (String line : lines) {
			String[] cells = line.split("\t");
			int[] ranks = Arrays.stream(SearchMode.values())
				.mapToInt((mode) -> count(mode, rank(new Api(port), cells[0], cells[1], mode)))
				.toArray();
			table.append(String.format(Locale.ROOT, "%n%-64s%s", cells[0], Arrays.toString(ranks)));
		}
		log.info("Relevance: place of what was looked for, by {}{}", Arrays.toString(SearchMode.values()), table);
		log.info("Relevance: among the first five of {}: {}; sums of reciprocal ranks: {}", lines.size(),
				this.amongTheFirst, this.reciprocals);
		int hybrid = this.amongTheFirst.get(SearchMode.HYBRID);
		assertThat(hybrid).isGreaterThanOrEqualTo(this.amongTheFirst.get(SearchMode.TEXT))
			.isGreaterThanOrEqualTo(this.amongTheFirst.get(SearchMode.MEANING))
			.isGreaterThanOrEqualTo(lines.size() * 85 / 100);
		assertThat(this.reciprocals.get(SearchMode.HYBRID))
			.isGreaterThanOrEqualTo(this.reciprocals.get(SearchMode.TEXT))
			.isGreaterThanOrEqualTo(this.reciprocals.get(SearchMode.MEANING));
	}

	private int count(SearchMode mode, int rank) {
		this.amongTheFirst.merge(mode, (rank > 0 && rank <= 5) ? 1 : 0, Integer::sum);
		this.reciprocals.merge(mode, (rank > 0) ? 1.0 / rank : 0, Double::sum);
		return rank;
	}

	/** From 1; 0 if it is not found. */
	private static int rank(Api api, String query, String expected, SearchMode mode) {
		List<JsonNode> edges = api.data(ASK, Map.of("q", query, "mode", mode.name()))
			.at("/search/edges")
			.valueStream()
			.toList();
		return 1 + IntStream.range(0, edges.size())
			.filter((index) -> Arrays.stream(expected.split("\\|")).anyMatch((text) -> fits(edges.get(index), text)))
			.findFirst()
			.orElse(-1);
	}

	private static boolean fits(JsonNode edge, String expected) {
		if (expected.startsWith("=")) {
			return edge.at("/node/name").asString("").equals(expected.substring(1));
		}
		String all = edge.at("/node").toString() + edge.at("/snippets");
		return all.toLowerCase(Locale.ROOT).contains(expected.toLowerCase(Locale.ROOT));
	}

	private void awaitMeaning() throws InterruptedException {
		for (int time = 0; time < 1200 && pending() > 0; time++) {
			Thread.sleep(100);
		}
		assertThat(pending()).isZero();
	}

	private long pending() {
		return this.graph.read((cypher) -> cypher.run(PENDING)).getFirst().get("n").asLong();
	}

}
