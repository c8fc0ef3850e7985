package org.newsgraph.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

/**
 * Gives no answer that is too large: it stops when it has too many values, and is not
 * written when its texts are too long.
 */
class AnswerLimit extends SimplePerformantInstrumentation {

	private final int values;

	private final long characters;

	AnswerLimit(int values, long characters) {
		this.values = values;
		this.characters = characters;
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, this.values);
		return input;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		ResultNodesInfo counted = parameters.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
		if (counted != null && counted.isMaxResultNodesExceeded()) {
			return refused(new TooComplexException("values in the answer", this.values + 1L, this.values));
		}
		long length = length(result.isDataPresent() ? result.getData() : null);
		return (length <= this.characters) ? CompletableFuture.completedFuture(result)
				: refused(new TooComplexException("characters in the answer", length, this.characters));
	}

	private static CompletableFuture<ExecutionResult> refused(TooComplexException why) {
		return CompletableFuture.completedFuture(why.toExecutionResult());
	}

	/** Of texts and the names of fields; numbers and marks are few beside them. */
	private static long length(@Nullable Object value) {
		return switch (value) {
			case CharSequence text -> text.length();
			case Map<?, ?> fields -> fields.entrySet()
				.stream()
				.mapToLong((field) -> length(field.getKey()) + length(field.getValue()))
				.sum();
			case Collection<?> list -> list.stream().mapToLong(AnswerLimit::length).sum();
			case null, default -> 0;
		};
	}

}
