package org.newsgraph.graphql.document;

import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

import org.springframework.stereotype.Component;

/** What the operations of a document do. */
@Component
public final class Operations {

	private final ParserOptions options;

	Operations(ParserOptions options) {
		this.options = options;
	}

	/**
	 * Whether nothing is changed and nothing followed by an operation of a document.
	 * @param document its text; one that cannot be parsed does nothing
	 * @param operation its name, if one is meant
	 */
	public boolean onlyRead(String document, Optional<String> operation) {
		return meant(document, operation).allMatch(Operation.QUERY::equals);
	}

	/**
	 * Whether something is followed by an operation of a document.
	 * @param document its text; one that cannot be parsed does nothing
	 * @param operation its name, if one is meant
	 */
	public boolean follow(String document, Optional<String> operation) {
		return document.contains("subscription") && meant(document, operation).anyMatch(Operation.SUBSCRIPTION::equals);
	}

	private Stream<Operation> meant(String document, Optional<String> name) {
		try {
			return Parser.parse(environment(document))
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter((definition) -> name.isEmpty() || name.get().equals(definition.getName()))
				.map(OperationDefinition::getOperation);
		}
		catch (InvalidSyntaxException ex) {
			return Stream.empty();
		}
	}

	private ParserEnvironment environment(String document) {
		return ParserEnvironment.newParserEnvironment().document(document).parserOptions(this.options).build();
	}

}
