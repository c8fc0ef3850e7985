package org.newsgraph.graphql;

import java.util.List;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Hands a controller the page that a connection field is asked for. */
@Component
class PageArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Page.class;
	}

	/** Of one field, however many parents it is asked of, the page is the same. */
	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return environment.getGraphQlContext()
			.computeIfAbsent(new Asked(environment.getMergedField().getFields()), (field) -> page(environment));
	}

	private static Page page(DataFetchingEnvironment environment) {
		return Page.of(environment.getArgument("first"), environment.getArgument("after"),
				environment.getArgument("last"), environment.getArgument("before"),
				environment.getSelectionSet().contains("totalCount"));
	}

	/** A field where a document asks for it. */
	private record Asked(List<Field> places) {
	}

}
