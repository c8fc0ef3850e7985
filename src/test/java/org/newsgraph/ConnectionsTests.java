package org.newsgraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every list of the schema, as Relay wants them: whatever the schema has is tried. */
@NewsgraphTest
class ConnectionsTests {

	private static final String PAGE = """
			edges { cursor node { __typename } } nodes { __typename } totalCount
			pageInfo { hasNextPage hasPreviousPage startCursor endCursor }""";

	private static final String FOREIGN = Cursor.of(7L, 0.5, "x").encode();

	private static final List<String> TEXTS = List.of(
			"Kazakhstan supports China's peace plan for Ukraine, its Foreign Ministry said on Friday.",
			"Ruritania condemned Russia's attack on Ukraine. \"We reject it,\" President Rudolf Elphberg said.",
			"China's Foreign Minister Wang Yi met Kazakhstan's President Kassym-Jomart Tokayev in Astana on Monday.",
			"Germany sent tanks to Ukraine on Tuesday. Russia threatened Germany with retaliation.");

	@Autowired
	private GraphQlSource source;

	private GraphQLSchema schema;

	private Api api;

	@BeforeEach
	void readTheNews(@LocalServerPort int port) {
		this.schema = this.source.schema();
		this.api = new Api(port);
		IntStream.range(0, TEXTS.size()).forEach((i) -> ingest("list-" + i, TEXTS.get(i), "2023-02-2" + (4 + i)));
	}

	@Test
	void eachListTellsWhatIsWrongWithItsArguments() {
		for (Field field : fields()) {
			List<String> wrong = new ArrayList<>(
					List.of("first: -1", "after: \"nonsense\"", "after: \"\"", "after: \"" + "A".repeat(300) + "\""));
			if (field.has("last")) {
				wrong.addAll(List.of("last: -1", "first: 1, last: 1", "before: \"nonsense\"",
						"first: 1, before: \"" + FOREIGN + "\"",
						"after: \"" + FOREIGN + "\", before: \"" + FOREIGN + "\""));
			}
			for (String arguments : wrong) {
				assertThat(code(field, arguments)).as("%s(%s)", field, arguments).isEqualTo("BAD_USER_INPUT");
			}
			for (String size : field.has("last") ? List.of("first", "last") : List.of("first")) {
				assertThat(code(field, size + ": 101")).as("%s of %s", size, field).isEqualTo("TOO_COMPLEX");
			}
		}
	}

	@Test
	void nothingOfAListIsAPageOfItToo() {
		for (Field field : fields()) {
			boolean empty = page(field, "").get("edges").isEmpty();
			JsonNode none = page(field, "first: 0");
			assertThat(none.get("edges").isEmpty()).as("%s", field).isTrue();
			assertThat(none.at("/pageInfo/hasNextPage").asBoolean()).as("%s", field).isNotEqualTo(empty);
		}
	}

	@Test
	void aCursorOfAnotherOrderOfTheSameListIsRefused() {
		String articles = "{ articles(first: 1, orderBy: {field: %s, direction: DESC}%s) { edges { cursor } } }";
		String cursor = this.api.data(articles.formatted("DATE_PUBLISHED", ""), Map.of())
			.at("/articles/edges/0/cursor")
			.asString();
		String after = ", after: \"" + cursor + "\"";
		assertThat(this.api.code(articles.formatted("RECORDED_FROM", after), Map.of())).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.data(articles.formatted("DATE_PUBLISHED", after), Map.of()).toString()).contains("edges");
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		for (Field field : fields()) {
			boolean empty = page(field, "").get("edges").isEmpty();
			if (!empty) {
				assertThat(code(field, "after: \"" + FOREIGN + "\"")).as("%s", field).isEqualTo("BAD_USER_INPUT");
			}
		}
	}

	@Test
	void eachListIsTheSameForwardsAndBackwardsAndAllAtOnce() {
		for (Field field : fields()) {
			JsonNode all = page(field, "first: 100");
			List<String> cursors = cursors(all);
			assertThat(cursors).as("%s", field).doesNotHaveDuplicates();
			assertThat(all.get("nodes")).as("%s", field).hasSize(cursors.size());
			assertThat(all.at("/totalCount").asInt(cursors.size())).as("%s", field).isEqualTo(cursors.size());
			assertThat(places(walk(field, "first", "after", "endCursor", "hasNextPage"))).as("%s forwards", field)
				.isEqualTo(places(cursors));
			if (field.has("last")) {
				assertThat(places(walk(field, "last", "before", "startCursor", "hasPreviousPage").reversed()))
					.as("%s backwards", field)
					.isEqualTo(places(cursors));
			}
		}
	}

	@Test
	void aPageSaysWhatLiesOnBothSidesOfIt() {
		for (Field field : fields()) {
			List<String> cursors = cursors(page(field, "first: 100"));
			if (cursors.size() < 3) {
				continue;
			}
			assertThat(sides(page(field, "first: 1"))).as("%s", field).isEqualTo("- next");
			assertThat(sides(page(field, "first: 1, after: \"" + cursors.getFirst() + "\""))).as("%s", field)
				.isEqualTo("previous next");
			assertThat(sides(page(field, "first: 100, after: \"" + cursors.getFirst() + "\""))).as("%s", field)
				.isEqualTo("previous -");
			assertThat(sides(page(field, "first: 100"))).as("%s", field).isEqualTo("- -");
			if (field.has("last")) {
				assertThat(sides(page(field, "last: 1"))).as("%s", field).isEqualTo("previous -");
				assertThat(sides(page(field, "last: 1, before: \"" + cursors.getLast() + "\""))).as("%s", field)
					.isEqualTo("previous next");
				assertThat(sides(page(field, "last: 100, before: \"" + cursors.getLast() + "\""))).as("%s", field)
					.isEqualTo("- next");
			}
		}
	}

	@Test
	void pagesStayTrueWhileArticlesComeIn() {
		for (boolean backwards : new boolean[] { false, true }) {
			List<String> before = ids(this.api.data("{ articles(first: 100) { nodes { id } } }"));
			List<String> seen = new ArrayList<>();
			String at = "";
			for (int i = 0; i < 20 && at != null; i++) {
				JsonNode page = this.api
					.data("{ articles(%s: 2%s) { nodes { id } pageInfo { hasNextPage hasPreviousPage "
						.formatted(backwards ? "last" : "first", at) + "startCursor endCursor } } }");
				seen.addAll(ids(page));
				JsonNode info = page.at("/articles/pageInfo");
				boolean more = info.get(backwards ? "hasPreviousPage" : "hasNextPage").asBoolean();
				at = !more ? null : backwards ? ", before: \"" + info.get("startCursor").asString() + "\""
						: ", after: \"" + info.get("endCursor").asString() + "\"";
				if (i < 6) {
					String name = "late-" + backwards + i;
					ingest(name, TEXTS.get(i % 4) + " It was said " + name + ".",
							"20" + (i % 2 == 0 ? 24 : 22) + "-01-01");
				}
			}
			assertThat(seen).doesNotHaveDuplicates().containsAll(before);
		}
	}

	@Test
	void everyThingIsFoundAgainByItsId() {
		Map<String, String> ids = idsByType();
		ids.forEach((type, id) -> {
			JsonNode node = this.api.data("query($id: ID!) { node(id: $id) { id __typename } }", Map.of("id", id))
				.get("node");
			assertThat(node.get("__typename").asString()).isEqualTo(type);
			assertThat(node.get("id").asString()).isEqualTo(id);
		});
		List<String> several = new ArrayList<>(ids.values());
		several.addAll(ids.values());
		JsonNode nodes = this.api.data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", several))
			.get("nodes");
		assertThat(nodes.valueStream().map((node) -> node.get("id").asString())).isEqualTo(several);
		assertThat(ids.keySet()).contains("Article", "Actor", "Issue", "Event", "Statement", "Relation");
	}

	@Test
	void whatIsNotThereIsNullAndWhatIsNoIdIsRefused() {
		String none = new org.newsgraph.graph.GlobalId("Article", "none").encode();
		assertThat(
				this.api.data("query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }", Map.of("id", none))
					.toString())
			.isEqualTo("{\"node\":null,\"nodes\":[null]}");
		assertThat(this.api.code("{ node(id: \"nonsense\") { id } }", Map.of())).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
				Map.of("ids", java.util.Collections.nCopies(101, none))))
			.isEqualTo("TOO_COMPLEX");
	}

	private List<String> walk(Field field, String size, String beyond, String end, String more) {
		List<String> cursors = new ArrayList<>();
		String arguments = size + ": 1";
		while (arguments != null && cursors.size() < 101) {
			JsonNode page = page(field, arguments);
			cursors.addAll(cursors(page));
			arguments = page.at("/pageInfo/" + more).asBoolean()
					? size + ": 1, " + beyond + ": \"" + page.at("/pageInfo/" + end).asString() + "\"" : null;
		}
		return cursors;
	}

	/** What tells the rows apart: a search puts its own moment into its cursors. */
	private static List<Object> places(List<String> cursors) {
		return cursors.stream().map((cursor) -> Cursor.parse(cursor).fields().getLast()).toList();
	}

	private static List<String> cursors(JsonNode page) {
		List<String> cursors = page.get("edges").valueStream().map((edge) -> edge.get("cursor").asString()).toList();
		assertThat(page.at("/pageInfo/startCursor").asString(""))
			.isEqualTo(cursors.isEmpty() ? "" : cursors.getFirst());
		assertThat(page.at("/pageInfo/endCursor").asString("")).isEqualTo(cursors.isEmpty() ? "" : cursors.getLast());
		return cursors;
	}

	private static String sides(JsonNode page) {
		return (page.at("/pageInfo/hasPreviousPage").asBoolean() ? "previous" : "-")
				+ (page.at("/pageInfo/hasNextPage").asBoolean() ? " next" : " -");
	}

	private static List<String> ids(JsonNode data) {
		return data.at("/articles/nodes").valueStream().map((node) -> node.get("id").asString()).toList();
	}

	private JsonNode page(Field field, String arguments) {
		return this.api.data(field.query(arguments, PAGE)).at(field.pointer());
	}

	private String code(Field field, String arguments) {
		return this.api.code(field.query(arguments, "edges { cursor }"), Map.of());
	}

	/**
	 * Every field that is a list with pages, of the root and of one thing of each type.
	 */
	private List<Field> fields() {
		Map<String, String> ids = idsByType();
		Stream<Field> below = ids.entrySet()
			.stream()
			.flatMap((each) -> lists(this.schema.getObjectType(each.getKey()))
				.map((field) -> new Field(each.getKey(), each.getValue(), field)));
		return Stream.concat(lists(this.schema.getQueryType()).map((field) -> new Field("Query", "", field)), below)
			.toList();
	}

	private static Stream<GraphQLFieldDefinition> lists(GraphQLObjectType type) {
		return type.getFieldDefinitions().stream().filter((field) -> name(field.getType()).endsWith("Connection"));
	}

	/** One thing of each type that a list of the root has. */
	private Map<String, String> idsByType() {
		Map<String, String> ids = new LinkedHashMap<>();
		lists(this.schema.getQueryType()).forEach((field) -> {
			JsonNode nodes = this.api
				.ask(new Field("Query", "", field).query("first: 10", "nodes { __typename ... on Node { id } }"),
						Map.of())
				.at("/data/" + field.getName() + "/nodes");
			nodes.valueStream()
				.filter((node) -> node.has("id"))
				.forEach((node) -> ids.putIfAbsent(node.get("__typename").asString(), node.get("id").asString()));
		});
		return ids;
	}

	private static String name(GraphQLType type) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
	}

	private void ingest(String name, String text, String day) {
		Map<String, Object> article = new HashMap<>(
				Map.of("text", text, "headline", "Headline of " + name, "publishedAt", day + "T08:00:00Z", "url",
						"https://courier.example/" + name, "publisher", "Strelsau Courier"));
		assertThat(this.api.ingest(article).get("errors")).isEmpty();
	}

	/** A list of the root, or of one thing. */
	private record Field(String type, String id, GraphQLFieldDefinition definition) {

		boolean has(String argument) {
			return this.definition.getArgument(argument) != null;
		}

		String query(String arguments, String selection) {
			String all = Stream
				.concat(Stream.of(arguments).filter((given) -> !given.isEmpty()),
						this.definition.getArguments().stream().filter(Field::isRequired).map(Field::sample))
				.collect(Collectors.joining(", "));
			String field = this.definition.getName() + (all.isEmpty() ? "" : "(" + all + ")") + " { " + selection
					+ " }";
			return this.type.equals("Query") ? "{ " + field + " }"
					: "{ node(id: \"" + this.id + "\") { ... on " + this.type + " { " + field + " } } }";
		}

		String pointer() {
			return (this.type.equals("Query") ? "/" : "/node/") + this.definition.getName();
		}

		private static boolean isRequired(GraphQLArgument argument) {
			return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
		}

		private static String sample(GraphQLArgument argument) {
			GraphQLType type = GraphQLTypeUtil.unwrapNonNull(argument.getType());
			String value = switch (type) {
				case GraphQLInputObjectType input -> "{}";
				case GraphQLEnumType words -> words.getValues().getFirst().getName();
				default -> "\"China\"";
			};
			return argument.getName() + ": " + value;
		}

		@Override
		public String toString() {
			return this.type + "." + this.definition.getName();
		}

	}

}
