package org.newsgraph.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.language.Definition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions that the page offers in its tabs, against the schema that answers them.
 */
class ExampleQueriesTests {

	private static final Path FOLDER = Path.of("src/main/explorer/src/examples");

	private static GraphQLSchema schema;

	@BeforeAll
	static void readSchema() throws IOException {
		var registry = new TypeDefinitionRegistry();
		for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:graphql-schema/*.graphqls")) {
			registry.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
		}
		schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
	}

	static List<Path> examples() throws IOException {
		return files(".graphql");
	}

	static List<Path> variables() throws IOException {
		return files(".json");
	}

	@Test
	void thereAreSixOfThem() throws IOException {
		assertThat(examples()).hasSize(6);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theSchemaAnswersIt(Path example) throws IOException {
		var document = new Parser().parseDocument(Files.readString(example));
		assertThat(new Validator().validateDocument(schema, document, Locale.ENGLISH)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void itBeginsWithWhatItIsFor(Path example) throws IOException {
		assertThat(Files.readAllLines(example).getFirst()).startsWith("# ");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void itIsOneNamedOperationForTheNameIsItsTab(Path example) throws IOException {
		assertThat(operation(example).getName()).isNotBlank();
	}

	@ParameterizedTest
	@MethodSource("variables")
	void itsVariablesAreThoseItAsksFor(Path variables) throws IOException {
		var example = variables.resolveSibling(variables.getFileName().toString().replace(".json", ".graphql"));
		var given = JsonMapper.shared().readTree(Files.readString(variables)).propertyNames();
		assertThat(given).containsExactlyInAnyOrderElementsOf(
				operation(example).getVariableDefinitions().stream().map(VariableDefinition::getName).toList());
	}

	private static OperationDefinition operation(Path example) throws IOException {
		List<Definition> definitions = new Parser().parseDocument(Files.readString(example)).getDefinitions();
		assertThat(definitions).hasSize(1);
		return (OperationDefinition) definitions.getFirst();
	}

	private static List<Path> files(String ending) throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
