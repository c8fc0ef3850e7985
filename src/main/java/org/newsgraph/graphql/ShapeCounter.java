package org.newsgraph.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the shape of a document's operations; at each fragment once, however often it
 * is spread. Introspection has a limit of its own and no depth here.
 */
class ShapeCounter {

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, Shape> known = new HashMap<>();

	ShapeCounter(Document document) {
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment, (one, same) -> one));
	}

	Shape shape(OperationDefinition operation) {
		return shape(operation.getSelectionSet()).with(operation.getDirectives().size());
	}

	private Shape shape(@Nullable SelectionSet selections) {
		Shape all = Shape.NOTHING;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				all = all.beside(shape(selection));
			}
		}
		return all;
	}

	private Shape shape(Selection<?> selection) {
		return switch (selection) {
			case Field field -> field(field);
			case InlineFragment inline -> shape(inline.getSelectionSet()).with(inline.getDirectives().size());
			case FragmentSpread spread -> fragment(spread.getName()).with(spread.getDirectives().size());
			default -> Shape.NOTHING;
		};
	}

	private Shape field(Field field) {
		Shape below = shape(field.getSelectionSet());
		if (field.getName().startsWith("__")) {
			below = new Shape(0, below.aliases(), below.directives(), below.mostDirectives(), below.mostRepeats(),
					below.names());
		}
		return Shape.field(field.getResultKey(), field.getAlias() != null, field.getDirectives().size(), below);
	}

	private Shape fragment(String name) {
		Shape shape = this.known.get(name);
		FragmentDefinition fragment = this.fragments.get(name);
		if (shape == null && fragment != null) {
			// One that spreads itself is found by the validation.
			this.known.put(name, Shape.NOTHING);
			shape = shape(fragment.getSelectionSet()).with(fragment.getDirectives().size());
			this.known.put(name, shape);
		}
		return (shape != null) ? shape : Shape.NOTHING;
	}

}
