package org.newsgraph;

import java.io.File;
import java.util.Arrays;
import java.util.Objects;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** The schema as it is written. */
final class SchemaFiles {

	private static final File FOLDER = new File("graphql-schema");

	private SchemaFiles() {
	}

	/** All files of {@code graphql-schema/} together. */
	static GraphQLSchema today() {
		TypeDefinitionRegistry all = new TypeDefinitionRegistry();
		File[] files = Objects.requireNonNull(FOLDER.listFiles((folder, name) -> name.endsWith(".graphqls")));
		Arrays.stream(files).sorted().forEach((file) -> all.merge(new SchemaParser().parse(file)));
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(all);
	}

	static GraphQLSchema of(String sdl) {
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
	}

	/** In one text, in the order of the alphabet. */
	static String print(GraphQLSchema schema) {
		SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false);
		return new SchemaPrinter(options).print(schema);
	}

}
