package org.newsgraph.graphql;

import java.util.List;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

/**
 * Refuses documents of an odd shape before they are validated, which takes long for some
 * of them.
 */
class ShapeLimit extends SimplePerformantInstrumentation {

	private final LimitProperties limits;

	ShapeLimit(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
		Document document = parameters.getDocument();
		ShapeCounter counter = new ShapeCounter(document);
		document.getDefinitionsOfType(OperationDefinition.class)
			.forEach((operation) -> check(counter.shape(operation)));
		return null;
	}

	private void check(Shape shape) {
		check("levels", shape.depth(), this.limits.depth());
		check("aliases", shape.aliases(), this.limits.aliases());
		check("times the same name", shape.mostRepeats(), this.limits.repeats());
		check("directives at one place", shape.mostDirectives(), this.limits.fieldDirectives());
		check("directives", shape.directives(), this.limits.directives());
	}

	private static void check(String what, int count, int limit) {
		if (count > limit) {
			throw new TooComplexException(what, count, limit);
		}
	}

}
