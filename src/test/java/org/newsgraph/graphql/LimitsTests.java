package org.newsgraph.graphql;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.GraphAddress;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What is just allowed, and what is just too much. */
class LimitsTests {

	private static final LimitProperties SMALL = new LimitProperties(DataSize.ofMegabytes(1), DataSize.ofKilobytes(1),
			200, 900, 5, 3, 6, 2, 4, 100, 20, DataSize.ofBytes(60), Duration.ofSeconds(10), Duration.ofSeconds(10));

	private static final String SCHEMA = """
			type Query { word: String text(length: Int!): String words(many: Int!): [String!]! paper: Paper
			  papers(first: Int, last: Int): PaperConnection! byIds(ids: [ID!]!): [Paper]! every(first: Int = 5): [Paper!]! }
			type PaperConnection { nodes: [Paper!]! edges: [PaperEdge!]! pageInfo: PageInfo! totalCount: Int }
			type PaperEdge { cursor: String! node: Paper! }
			type PageInfo { hasNextPage: Boolean! }
			type Paper { word: String authors: [Author!]! below: Paper papers(first: Int, last: Int): PaperConnection! }
			type Author { name: String }
			""";

	private final GraphQL graphQl = graphQl(SMALL, true);

	@Test
	void levels() {
		assertThat(refusal("{ paper { below { below { below { word } } } } }")).isEmpty();
		assertThat(refusal("{ paper { below { below { below { below { word } } } } } }")).isEqualTo("6 of 5");
		assertThat(refusal("{ paper { below { ...A } } } fragment A on Paper { below { below { below { word } } } }"))
			.as("in a fragment")
			.isEqualTo("6 of 5");
	}

	@Test
	void aliases() {
		assertThat(refusal("{ a: word b: word c: word }")).isEmpty();
		assertThat(refusal("{ a: word b: word c: word d: word }")).isEqualTo("4 of 3");
		assertThat(refusal("""
				{ paper { ...A } papers { nodes { ...A } } } fragment A on Paper { a: word b: word }"""))
			.as("in a fragment that is spread twice")
			.isEqualTo("4 of 3");
	}

	@Test
	void oneNameAgainAndAgain() {
		assertThat(refusal("{ " + "word ".repeat(6) + "}")).isEmpty();
		assertThat(refusal("{ " + "word ".repeat(7) + "}")).isEqualTo("7 of 6");
		assertThat(refusal("{ ...A " + "word ".repeat(4) + "...A } fragment A on Query { word word }"))
			.as("in fragments beside it")
			.isEqualTo("8 of 6");
	}

	@Test
	void directives() {
		String skip = " @skip(if: false)";
		String include = " @include(if: true)";
		assertThat(refusal("{ word" + skip + include + " paper" + skip + include + " { word } }")).isEmpty();
		assertThat(refusal("{ word @a @b @c }")).isEqualTo("3 of 2");
		assertThat(refusal("{ word" + skip + include + " paper" + skip + include + " { word" + skip + " } }"))
			.isEqualTo("5 of 4");
	}

	@Test
	void aFragmentDoubledAgainAndAgainIsCountedAsOftenAsItIsSpread() {
		String fragments = IntStream.range(0, 20)
			.mapToObj((i) -> "fragment F" + i + " on Paper { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
			.collect(Collectors.joining(" "));
		GraphQL wide = graphQl(new LimitProperties(SMALL.body(), SMALL.message(), 4000, 32000, 20, 30, 50, 10, 50,
				50000, 200000, DataSize.ofMegabytes(1), SMALL.queryTime(), SMALL.mutationTime()), true);
		assertThat(refusal(wide, "{ paper { ...F0 } } " + fragments + " fragment F20 on Paper { a: word }"))
			.isEqualTo(Shape.MANY + " of 30");
	}

	@Test
	void aFragmentThatSpreadsItselfIsInvalidAndNoMore() {
		assertThat(this.graphQl.execute("{ paper { ...A } } fragment A on Paper { below { ...A } }").getErrors())
			.isNotEmpty();
	}

	@Test
	void wordsAndMarks() {
		// With nine others, and the end.
		assertThat(refusal("{ word(a: [" + "1 ".repeat(190) + "]) }")).contains("Validation error");
		assertThat(refusal("{ word(a: [" + "1 ".repeat(191) + "]) }")).isEqualTo("201 of 200");
	}

	@Test
	void characters() {
		assertThat(refusal("{ word } #" + "x".repeat(890))).isEmpty();
		assertThat(refusal("{ word } #" + "x".repeat(891))).isEqualTo("901 of 900");
	}

	@Test
	void thingsAskedFor() {
		assertThat(refusal("{ papers(first: 100) { nodes { word } } }")).isEmpty();
		assertThat(refusal("{ papers(first: 100) { nodes { word } } paper { word } }")).isEqualTo("101 of 100");
		assertThat(refusal("{ papers(last: 10) { nodes { papers(first: 10) { pageInfo { hasNextPage } } } } }"))
			.as("pages in pages")
			.isEqualTo("110 of 100");
		assertThat(refusal("{ papers { totalCount nodes { authors { name } } } }")).as("lists without pages")
			.isEqualTo("120 of 100");
		assertThat(refusal("{ byIds(ids: [1, 2, 3]) { papers(first: 33) { nodes { word } } } }")).as("as many as ids")
			.isEqualTo("102 of 100");
		assertThat(refusal("{ every(first: 51) { below { word } } }")).as("a list with a size").isEqualTo("102 of 100");
	}

	@Test
	void aSizeInAVariableCountsToo() {
		var asked = this.graphQl
			.execute((input) -> input.query("query($n: Int) { papers(first: $n) { nodes { word } } paper { word } }")
				.variables(Map.of("n", 100)));
		assertThat(asked.getErrors()).hasSize(1);
	}

	@Test
	void eachAnswerSaysWhatItCost() {
		assertThat(this.graphQl.execute("{ papers(first: 7) { nodes { word } } }").getExtensions())
			.isEqualTo(Map.of("cost", Map.of("requested", 7, "limit", 100)));
		assertThat(this.graphQl.execute("{ __typename }").getExtensions())
			.isEqualTo(Map.of("cost", Map.of("requested", 0, "limit", 100)));
	}

	@Test
	void gitHubsOwnExampleCostsWhatGitHubSays() {
		String example = """
				{ papers(first: 50) { edges { node {
				    a: papers(first: 20) { edges { node { papers(first: 10) { edges { node { word } } } } } }
				    b: papers(first: 20) { edges { node { papers(first: 10) { edges { node { word } } } } } } } } }
				  c: papers(first: 10) { edges { node { word } } } }""";
		assertThat(refusal(graphQl(SMALL, true), example.replaceAll("\\s+", " "))).isEqualTo("10 of 5");
		LimitProperties deep = new LimitProperties(SMALL.body(), SMALL.message(), 4000, 32000, 20, 30, 50, 10, 50,
				22059, 200000, DataSize.ofMegabytes(1), SMALL.queryTime(), SMALL.mutationTime());
		assertThat(refusal(graphQl(deep, true), example)).isEqualTo("22060 of 22059");
	}

	@Test
	void valuesOfAnAnswer() {
		assertThat(refusal("{ words(many: 19) }")).isEmpty();
		assertThat(refusal("{ words(many: 20) }")).isEqualTo("21 of 20");
		assertThat(this.graphQl.execute("{ words(many: 20) }").isDataPresent()).isFalse();
	}

	@Test
	void charactersOfAnAnswer() {
		assertThat(refusal("{ text(length: 56) }")).isEmpty();
		assertThat(refusal("{ text(length: 57) }")).isEqualTo("61 of 60");
	}

	@Test
	void theSchemaIsShownWhateverTheDepthAllowed() {
		LimitProperties shallow = new LimitProperties(SMALL.body(), SMALL.message(), 4000, 32000, 2, 30, 50, 10, 50, 0,
				200000, DataSize.ofMegabytes(1), SMALL.queryTime(), SMALL.mutationTime());
		assertThat(graphQl(shallow, true).execute(IntrospectionQuery.INTROSPECTION_QUERY).getErrors()).isEmpty();
	}

	@Test
	void introspectionInCirclesIsRefused() {
		assertThat(this.graphQl
			.execute("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }")
			.getErrors()).singleElement().satisfies((error) -> assertThat(error.getMessage()).contains("good faith"));
	}

	@Test
	void introspectionCanBeOff() {
		GraphQL closed = graphQl(SMALL, false);
		assertThat(closed.execute("{ __schema { queryType { name } } }").getErrors()).hasSize(1);
		assertThat(closed.execute("{ __type(name: \"Paper\") { name } }").getErrors()).hasSize(1);
		assertThat(closed.execute("{ __typename }").getErrors()).isEmpty();
	}

	private String refusal(String query) {
		return refusal(this.graphQl, query);
	}

	/** "cost of limit", or nothing if it is answered. */
	private static String refusal(GraphQL graphQl, String query) {
		ExecutionResult result = graphQl.execute(query);
		return result.getErrors().stream().map(LimitsTests::told).collect(Collectors.joining(", "));
	}

	private static String told(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		if (extensions == null || !"TOO_COMPLEX".equals(extensions.get("code"))) {
			return error.getMessage();
		}
		assertThat(error.getMessage()).contains(extensions.get("cost") + " ", " " + extensions.get("limit"));
		return extensions.get("cost") + " of " + extensions.get("limit");
	}

	private static GraphQL graphQl(LimitProperties properties, boolean introspection) {
		Limits limits = new Limits();
		return GraphQL.newGraphQL(schema())
			.instrumentation(limits.limitsOfOperations(properties, limits.parserOptions(properties), introspection,
					new GraphAddress(URI.create("bolt://localhost"), null, null)))
			.build();
	}

	private static GraphQLSchema schema() {
		DataFetcher<?> nothing = (environment) -> Map.of("nodes", List.of(), "edges", List.of(), "pageInfo",
				Map.of("hasNextPage", false), "totalCount", 0);
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Query",
					(type) -> type
						.dataFetcher("words",
								(environment) -> java.util.Collections.nCopies(environment.<Integer>getArgument("many"),
										"w"))
						.dataFetcher("text", (environment) -> "x".repeat(environment.<Integer>getArgument("length")))
						.dataFetcher("papers", nothing)
						.dataFetcher("byIds", (environment) -> List.of())
						.dataFetcher("every", (environment) -> List.of()))
			.build();
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
	}

}
