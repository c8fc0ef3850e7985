package org.newsgraph.graphql;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import org.jspecify.annotations.Nullable;

/** Stops the parser at documents that are too long, and introspection if it is off. */
class DocumentLimit extends SimplePerformantInstrumentation {

	private final ParserOptions options;

	private final boolean introspection;

	DocumentLimit(ParserOptions options, boolean introspection) {
		this.options = options;
		this.introspection = introspection;
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, this.options);
		if (!this.introspection) {
			input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, true);
		}
		return input;
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		int characters = parameters.getQuery().length();
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
			if (failure instanceof ParseCancelledTooManyCharsException) {
				throw new TooComplexException("characters", characters, this.options.getMaxCharacters());
			}
			if (failure instanceof ParseCancelledException) {
				throw new TooComplexException("words and marks", this.options.getMaxTokens() + 1,
						this.options.getMaxTokens());
			}
		});
	}

}
