package org.newsgraph.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Fields that only hand a key to a data loader are the most of an answer, and need
 * nothing of the thread they are asked on: they are spared what is done around others.
 */
class LoaderFields extends GraphQLTypeVisitorStub {

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
		FieldCoordinates place = FieldCoordinates.coordinates((GraphQLFieldsContainer) context.getParentNode(), field);
		if (registry.getDataFetcher(place, field) instanceof SelfDescribingDataFetcher<?> fetcher
				&& fetcher.usesDataLoader()) {
			registry.dataFetcher(place, new Handing(fetcher));
		}
		return TraversalControl.CONTINUE;
	}

	/** Hands a key to a data loader. */
	private record Handing(SelfDescribingDataFetcher<?> fetcher) implements TrivialDataFetcher<Object> {

		@Override
		public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
			Object value = this.fetcher.get(environment);
			return (value instanceof Mono<?> later) ? later.toFuture() : value;
		}

	}

}
