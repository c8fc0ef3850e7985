package org.newsgraph.graphql;

import java.time.Duration;
import java.util.Objects;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Deadline;

/** Puts the deadline of an operation where every fetcher and batch loader finds it. */
class TimeLimit extends SimplePerformantInstrumentation {

	private final Duration queries;

	private final Duration mutations;

	TimeLimit(Duration queries, Duration mutations) {
		this.queries = queries;
		this.mutations = mutations;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		Operation operation = context.getOperationDefinition().getOperation();
		if (operation != Operation.SUBSCRIPTION) {
			Duration time = (operation == Operation.QUERY) ? this.queries : this.mutations;
			context.getGraphQLContext().put(Deadline.class.getName(), Deadline.in(time));
			context.getGraphQLContext().put(Allowance.class, new Allowance(System.nanoTime(), time));
		}
		return null;
	}

	/** When a query must be answered. */
	static Deadline of(ExecutionContext query) {
		return Objects.requireNonNull(query.getGraphQLContext().get(Deadline.class.getName()));
	}

	/**
	 * How long an operation may take.
	 *
	 * @param since when it began, by the clock of {@link System#nanoTime()}
	 * @param time from then on
	 */
	record Allowance(long since, Duration time) {

		/** That it took longer. */
		NewsgraphException exceeded() {
			long taken = Duration.ofNanos(System.nanoTime() - this.since).toMillis();
			return new NewsgraphException(ErrorCode.TOO_COMPLEX,
					"This takes longer than the %s ms it may. Ask for less at once.".formatted(this.time.toMillis()))
				.costing(taken, this.time.toMillis());
		}

	}

}
