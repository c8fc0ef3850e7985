package org.newsgraph.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Bounds;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.Refs;

import org.springframework.stereotype.Component;

/** What a filter means in the graph. */
@Component
class RelationChoice {

	private final Refs refs;

	RelationChoice(Refs refs) {
		this.refs = refs;
	}

	Map<String, @Nullable Object> parameters(@Nullable RelationFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		List.of("subjects", "objects", "ones", "others", "types", "sign", "state", "validOn", "knownBy",
				"minConfidence", "minSources")
			.forEach((name) -> parameters.put(name, null));
		if (filter != null) {
			choose(filter, parameters);
		}
		return parameters;
	}

	private void choose(RelationFilter filter, Map<String, @Nullable Object> parameters) {
		Bounds.least(filter.minConfidence(), filter.minSources());
		parameters.put("subjects", actors(filter.subject()));
		parameters.put("objects", objects(filter.object()));
		if (filter.between() != null) {
			if (filter.between().size() != 2) {
				throw NewsgraphException.badInput("Give two ends in between, not " + filter.between().size() + ".");
			}
			parameters.put("ones", objects(filter.between().getFirst()));
			parameters.put("others", objects(filter.between().getLast()));
		}
		parameters.put("types", (filter.types() != null) ? filter.types().stream().map(Enum::name).toList() : null);
		parameters.put("sign", (filter.sign() != null) ? filter.sign().name() : null);
		parameters.put("state", (filter.state() != null) ? filter.state().name() : null);
		parameters.put("validOn", filter.validOn());
		parameters.put("knownBy", filter.knownBy());
		parameters.put("minConfidence", filter.minConfidence());
		parameters.put("minSources", filter.minSources());
	}

	private @Nullable List<String> actors(@Nullable Ref ref) {
		return (ref != null) ? List.copyOf(this.refs.keys(ref, "Actor")) : null;
	}

	private @Nullable List<String> objects(@Nullable Ref ref) {
		return (ref != null) ? List.copyOf(this.refs.keys(ref, "Actor", "Issue")) : null;
	}

}
