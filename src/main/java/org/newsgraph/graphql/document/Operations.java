package org.newsgraph.graphql.document;

import java.util.Optional;

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
		try {
			return Parser.parse(environment(document))
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter((definition) -> operation.isEmpty() || operation.get().equals(definition.getName()))
				.allMatch((definition) -> definition.getOperation() == Operation.QUERY);
		}
		catch (InvalidSyntaxException ex) {
			return true;
		}
	}

	private ParserEnvironment environment(String document) {
		return ParserEnvironment.newParserEnvironment().document(document).parserOptions(this.options).build();
	}

}
