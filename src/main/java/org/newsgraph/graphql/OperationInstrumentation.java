package org.newsgraph.graphql;

import java.util.List;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * Looks at whole operations, several ways one after the other, and has each level of an
 * answer asked for once. An answer has hundreds of fields, so nothing is told of each of
 * them.
 */
class OperationInstrumentation extends ChainedInstrumentation {

	private final Turns turns;

	OperationInstrumentation(List<Instrumentation> ways, Turns turns) {
		super(ways);
		this.turns = turns;
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return super.instrumentExecutionInput(input, parameters, state)
			.transform((builder) -> builder.dataLoaderRegistry(new Level(input.getDataLoaderRegistry())));
	}

	/** The fields of the root are asked for together, when all that looks at it has. */
	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		InstrumentationContext<ExecutionResult> context = SimpleInstrumentationContext
			.nonNullCtx(super.beginExecuteOperation(parameters, state));
		Together.gather();
		return new SimpleInstrumentationContext<>() {

			@Override
			public void onDispatched() {
				context.onDispatched();
				answer(parameters.getExecutionContext());
			}

			@Override
			public void onCompleted(@Nullable ExecutionResult result, @Nullable Throwable failure) {
				context.onCompleted(result, failure);
			}

		};
	}

	private void answer(ExecutionContext asked) {
		if (asked.isQueryOperation()) {
			this.turns.take(TimeLimit.of(asked).remaining(), Together::start);
		}
		else {
			Together.start();
		}
	}

	/** Each thing that a subscription tells of is asked for as it is then. */
	@Override
	public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(InstrumentationFieldParameters parameters,
			InstrumentationState state) {
		parameters.getExecutionContext()
			.getDataLoaderRegistry()
			.getDataLoadersMap()
			.values()
			.forEach(DataLoader::clearAll);
		return super.beginSubscribedFieldEvent(parameters, state);
	}

	@Override
	public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
			InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
			InstrumentationState state) {
		return null;
	}

	@Override
	public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
			InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldCompletion(
			InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
			InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
		return null;
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return fetcher;
	}

}
