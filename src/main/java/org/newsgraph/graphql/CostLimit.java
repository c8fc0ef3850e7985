package org.newsgraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an operation that asks for too many things, and says with each answer how many
 * it asked for.
 */
class CostLimit extends SimplePerformantInstrumentation {

	private static final NodeCost COST = new NodeCost();

	private final int limit;

	CostLimit(int limit) {
		this.limit = limit;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		int cost = QueryComplexityCalculator.newCalculator()
			.fieldComplexityCalculator(COST)
			.schema(context.getGraphQLSchema())
			.document(context.getDocument())
			.operationName(context.getExecutionInput().getOperationName())
			.variables(context.getCoercedVariables())
			.build()
			.calculate();
		if (cost > this.limit) {
			throw new TooComplexException("things", cost, this.limit);
		}
		context.getGraphQLContext().put(CostLimit.class, cost);
		return null;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Integer cost = parameters.getGraphQLContext().get(CostLimit.class);
		return CompletableFuture.completedFuture((cost != null) ? told(result, cost) : result);
	}

	private ExecutionResult told(ExecutionResult result, int cost) {
		Map<Object, Object> extensions = new LinkedHashMap<>();
		if (result.getExtensions() != null) {
			extensions.putAll(result.getExtensions());
		}
		Map<String, Integer> figures = new LinkedHashMap<>();
		figures.put("requested", cost);
		figures.put("limit", this.limit);
		extensions.put("cost", figures);
		return result.transform((builder) -> builder.extensions(extensions));
	}

}
