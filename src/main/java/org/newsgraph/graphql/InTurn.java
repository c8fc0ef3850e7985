package org.newsgraph.graphql;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;

/**
 * Has the fields of the root asked for together, those of a query when it is its turn.
 * Whatever may refuse an operation looks at it before.
 */
class InTurn extends SimplePerformantInstrumentation {

	private final Turns turns;

	InTurn(Turns turns) {
		this.turns = turns;
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		Together.gather();
		return SimpleInstrumentationContext.whenDispatched(() -> answer(parameters.getExecutionContext()));
	}

	private void answer(ExecutionContext asked) {
		if (asked.isQueryOperation()) {
			this.turns.take(TimeLimit.of(asked).remaining(), Together::start);
		}
		else {
			Together.start();
		}
	}

}
