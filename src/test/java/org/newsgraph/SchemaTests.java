package org.newsgraph;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema as a client developer reads it: {@code graphql-schema/}. */
class SchemaTests {

	private final GraphQLSchema schema = SchemaFiles.today();

	@Test
	void theFilesTogetherAreOneSchema() {
		assertThat(this.schema.getQueryType().getFieldDefinition("relations")).isNotNull();
		assertThat(this.schema.getMutationType().getFieldDefinition("ingestArticle")).isNotNull();
		assertThat(this.schema.getSubscriptionType().getFieldDefinition("articleIngested")).isNotNull();
	}

	@Test
	void everythingInItIsDescribed() {
		List<String> undescribed = types().flatMap(SchemaTests::undescribed).sorted().toList();
		assertThat(undescribed).isEmpty();
	}

	@Test
	void everyDescriptionIsASentence() {
		assertThat(types().flatMap(SchemaTests::described)).filteredOn((element) -> element.getDescription() != null)
			.allSatisfy((element) -> assertThat(element.getDescription().strip()).as(element.getName())
				.matches("(?s)\\P{Ll}.*[.:;)`]"));
	}

	@Test
	void whatIsDeprecatedSaysWhatToUse() {
		assertThat(types().flatMap(SchemaTests::described)
			.filter(GraphQLDirectiveContainer.class::isInstance)
			.map(GraphQLDirectiveContainer.class::cast)
			.map((element) -> element.getAppliedDirective("deprecated"))
			.filter(Objects::nonNull)
			.map((deprecated) -> (String) deprecated.getArgument("reason").getValue()))
			.allSatisfy((reason) -> assertThat(reason).contains("Use "));
	}

	@Test
	void listsAreConnectionsWithCursors() {
		assertThat(types().filter((type) -> type.getName().endsWith("Connection"))).isNotEmpty().allSatisfy((type) -> {
			GraphQLFieldsContainer connection = (GraphQLFieldsContainer) type;
			String edge = nameOf(connection, "edges");
			assertThat(signature(connection)).contains("edges: [" + edge + "!]!", "pageInfo: PageInfo!",
					"totalCount: Int");
			GraphQLFieldsContainer edges = (GraphQLFieldsContainer) this.schema.getType(edge);
			assertThat(edge).endsWith("Edge");
			assertThat(signature(edges)).contains("cursor: String!", "node: " + nameOf(edges, "node") + "!");
			assertThat(signature(connection)).contains("nodes: [" + nameOf(edges, "node") + "!]!");
		});
	}

	@Test
	void whateverGivesAConnectionTakesThePageThatIsAskedFor() {
		assertThat(fields().filter((field) -> typeName(field.getType()).endsWith("Connection"))).isNotEmpty()
			.allSatisfy((field) -> {
				List<String> arguments = arguments(field.getArguments()).map(SchemaTests::signature).toList();
				assertThat(arguments).as(field.getName()).contains("after: String");
				assertThat(signature(field.getArgument("first"))).isEqualTo("first: Int");
				assertThat(arguments.contains("last: Int")).as(field.getName())
					.isEqualTo(arguments.contains("before: String"));
				assertThat(field.getType()).as(field.getName()).isInstanceOf(GraphQLNonNull.class);
			});
	}

	@Test
	void aPageSaysWhereItStands() {
		assertThat(signature((GraphQLFieldsContainer) this.schema.getType("PageInfo"))).containsExactlyInAnyOrder(
				"hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String");
	}

	@Test
	void whatHasAnIdIsFoundAgainByIt() {
		assertThat(types().filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> type.getFieldDefinition("id") != null)).isNotEmpty().allSatisfy((type) -> {
				assertThat(type.getInterfaces()).as(type.getName())
					.extracting(GraphQLNamedSchemaElement::getName)
					.contains("Node");
				assertThat(signature(type)).contains("id: ID!");
			});
	}

	private Stream<GraphQLFieldDefinition> fields() {
		return types().filter(GraphQLFieldsContainer.class::isInstance)
			.map(GraphQLFieldsContainer.class::cast)
			.flatMap((type) -> type.getFieldDefinitions().stream());
	}

	private static List<String> signature(GraphQLFieldsContainer type) {
		return type.getFieldDefinitions().stream().map(SchemaTests::signature).toList();
	}

	private static String signature(GraphQLNamedSchemaElement element) {
		GraphQLType type = (element instanceof GraphQLArgument argument) ? argument.getType()
				: ((GraphQLFieldDefinition) element).getType();
		return element.getName() + ": " + GraphQLTypeUtil.simplePrint(type);
	}

	private static String nameOf(GraphQLFieldsContainer type, String field) {
		return typeName(type.getFieldDefinition(field).getType());
	}

	private static String typeName(GraphQLType type) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
	}

	private Stream<GraphQLNamedType> types() {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !Introspection.isIntrospectionTypes(type))
			.filter((type) -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()));
	}

	private static Stream<String> undescribed(GraphQLNamedType type) {
		return described(type)
			.filter((element) -> element.getDescription() == null || element.getDescription().isBlank())
			.map((element) -> (element == type) ? type.getName() : type.getName() + "." + element.getName());
	}

	private static Stream<GraphQLNamedSchemaElement> described(GraphQLNamedType type) {
		return Stream.concat(Stream.of(type), parts(type));
	}

	private static Stream<? extends GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
		return switch (type) {
			case GraphQLFieldsContainer fields -> fields.getFieldDefinitions()
				.stream()
				.flatMap((field) -> Stream.<GraphQLNamedSchemaElement>concat(Stream.of(field),
						arguments(field.getArguments())));
			case GraphQLInputObjectType input -> input.getFieldDefinitions().stream();
			case GraphQLEnumType words -> words.getValues().stream();
			default -> Stream.empty();
		};
	}

	private static Stream<GraphQLNamedSchemaElement> arguments(List<GraphQLArgument> arguments) {
		return arguments.stream().map(GraphQLNamedSchemaElement.class::cast);
	}

}
