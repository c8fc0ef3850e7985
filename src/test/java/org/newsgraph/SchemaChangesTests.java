package org.newsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That whoever wrote a query against the last release can still send it. With
 * {@code -Dnewsgraph.schema.release=true} the schema of today becomes that of the last
 * release.
 */
class SchemaChangesTests {

	private static final Path RELEASED = Path.of("src/test/resources/org/newsgraph/released.graphqls");

	private static final String SAMPLE = """
			type Query { paper(id: ID!, size: Int, order: Order): Paper papers: [Paper!]! old: Int @deprecated(reason: "Use papers.") }
			type Paper { name: String! pages: Int kind: Kind }
			enum Kind { DAILY WEEKLY }
			input Order { first: Int }
			""";

	@Test
	void nothingBreaksForClientsOfTheLastRelease() throws IOException {
		GraphQLSchema today = SchemaFiles.today();
		if (Boolean.getBoolean("newsgraph.schema.release")) {
			Files.writeString(RELEASED, SchemaFiles.print(today));
		}
		GraphQLSchema released = SchemaFiles.of(Files.readString(RELEASED));
		assertThat(breakages(released, today)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			papers: [Paper!]!          | | a field goes
			pages: Int                 | pages: String | a type changes
			name: String!              | name: String | a value may be missing
			size: Int                  | size: Int! | an argument must be given
			size: Int                  | size: Int, more: Int! | a new argument must be given
			WEEKLY                     | | a word goes
			first: Int                 | first: Int! | an input must be given
			""")
	void whatWouldBreakAClientIsFound(String before, String after, String what) {
		assertThat(breakages(SAMPLE, SAMPLE.replace(before, (after != null) ? after : ""))).as(what).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pages: Int        | pages: Int more: Int | a new field
			pages: Int        | pages: Int! | a value that is always there
			size: Int         | size: Int, more: Int = 2 | a new argument that may be left out
			pages: Int        | pages: Int @deprecated(reason: "Use name.") | a deprecation
			kind: Kind        | "What kind." kind: Kind | a description
			first: Int        | first: Int last: Int | a new input that may be left out
			old: Int @deprecated(reason: "Use papers.") | | what was deprecated goes
			""")
	void whatBreaksNobodyIsAllowed(String before, String after, String what) {
		assertThat(breakages(SAMPLE, SAMPLE.replace(before, (after != null) ? after : ""))).as(what).isEmpty();
	}

	private static List<String> breakages(String before, String after) {
		return breakages(SchemaFiles.of(before), SchemaFiles.of(after));
	}

	private static List<String> breakages(GraphQLSchema before, GraphQLSchema after) {
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(SchemaFiles.print(before), SchemaFiles.print(after)),
				reporter);
		return Stream.of(reporter.getBreakages(), reporter.getDangers())
			.flatMap(List::stream)
			.filter((event) -> !wasDeprecated(before, event) && !isAnnounced(event))
			.map(DiffEvent::getReasonMsg)
			.toList();
	}

	private static boolean wasDeprecated(GraphQLSchema before, DiffEvent event) {
		String field = String.valueOf(event.getFieldName());
		return switch (before.getType(event.getTypeName())) {
			case GraphQLFieldsContainer type -> isDeprecated(type.getFieldDefinition(field));
			case GraphQLInputObjectType input ->
				input.getFieldDefinition(field) != null && input.getFieldDefinition(field).isDeprecated();
			case GraphQLEnumType words -> words.getValue(field) != null && words.getValue(field).isDeprecated();
			case null, default -> false;
		};
	}

	private static boolean isDeprecated(GraphQLFieldDefinition field) {
		return field != null && field.isDeprecated();
	}

	/** Clients are told to expect more words, and to leave what is deprecated. */
	private static boolean isAnnounced(DiffEvent event) {
		return event.getLevel() == DiffLevel.DANGEROUS && (event.getCategory() == DiffCategory.ADDITION
				|| event.getCategory() == DiffCategory.DEPRECATION_ADDED);
	}

}
