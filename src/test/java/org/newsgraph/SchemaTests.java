package org.newsgraph;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema as a client developer reads it: {@code graphql-schema/}. */
class SchemaTests {

	private static final File FOLDER = new File("graphql-schema");

	private final GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(parsed());

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
		assertThat(types().filter((type) -> type.getName().endsWith("Connection"))).isNotEmpty()
			.allSatisfy((type) -> assertThat(((GraphQLFieldsContainer) type).getFieldDefinitions())
				.extracting(GraphQLNamedSchemaElement::getName)
				.contains("edges", "nodes", "pageInfo", "totalCount"));
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

	private static TypeDefinitionRegistry parsed() {
		TypeDefinitionRegistry all = new TypeDefinitionRegistry();
		File[] files = Objects.requireNonNull(FOLDER.listFiles((folder, name) -> name.endsWith(".graphqls")));
		Arrays.stream(files).sorted().forEach((file) -> all.merge(new SchemaParser().parse(file)));
		return all;
	}

}
