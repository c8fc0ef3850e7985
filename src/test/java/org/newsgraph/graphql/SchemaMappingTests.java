package org.newsgraph.graphql;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the code answers every field of the schema, and no other. */
@NewsgraphTest
// Wiring the controllers once more registers their data loaders once more.
@DirtiesContext
class SchemaMappingTests {

	/** Our records by their names, those inside another with its name before theirs. */
	private static final Map<String, Class<?>> RECORDS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.newsgraph")
		.stream()
		.filter(JavaClass::isRecord)
		.collect(Collectors.toMap(
				(type) -> type.getEnclosingClass().map(JavaClass::getSimpleName).orElse("") + type.getSimpleName(),
				JavaClass::reflect, (one, other) -> one));

	private final SchemaReport report;

	SchemaMappingTests(@Autowired GraphQlSource source,
			@Autowired ObjectProvider<RuntimeWiringConfigurer> configurers) {
		GraphQLSchema schema = source.schema();
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		configurers.orderedStream().forEach((configurer) -> configurer.configure(wiring));
		this.report = SchemaMappingInspector.inspect(schema, wiring.build());
	}

	@Test
	void everyFieldIsAnswered() {
		assertThat(this.report.unmappedFields()).filteredOn((field) -> !isAnsweredByItsRecord(field)).isEmpty();
	}

	@Test
	void noCodeAnswersWhatTheSchemaDoesNotHave() {
		assertThat(this.report.unmappedRegistrations()).isEmpty();
	}

	@Test
	void everyArgumentOfTheCodeIsOneOfTheSchema() {
		assertThat(this.report.unmappedArguments()).isEmpty();
	}

	@Test
	void whatMayBeLeftOutMayBeNullInTheCode() {
		assertThat(this.report.argumentNullnessErrors()).isEmpty();
		assertThat(this.report.fieldNullnessErrors()).isEmpty();
	}

	/** By a public method that is no component, which Spring does not look for. */
	private static boolean isAnsweredByItsRecord(FieldCoordinates field) {
		return Stream.ofNullable(RECORDS.get(field.getTypeName()))
			.flatMap((record) -> Arrays.stream(record.getMethods()))
			.anyMatch((method) -> method.getName().equals(field.getFieldName()) && method.getParameterCount() == 0
					&& Modifier.isPublic(method.getModifiers()));
	}

}
