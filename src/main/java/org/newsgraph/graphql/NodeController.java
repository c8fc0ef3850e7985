package org.newsgraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GlobalId;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds anything by its global id. */
@Controller
class NodeController {

	private final Map<String, NodeLoader> loaders;

	NodeController(List<NodeLoader> loaders, Batches batches) {
		this.loaders = loaders.stream().collect(Collectors.toMap(NodeLoader::type, Function.identity()));
		batches.values("nodeById", this::load);
	}

	@QueryMapping
	CompletableFuture<@Nullable Node> node(@Argument String id, DataLoader<GlobalId, @Nullable Node> nodeById) {
		return nodeById.load(Ids.parse(id));
	}

	@QueryMapping
	CompletableFuture<List<@Nullable Node>> nodes(@Argument List<String> ids,
			DataLoader<GlobalId, @Nullable Node> nodeById) {
		Page.within("The number of ids", ids.size());
		return nodeById.loadMany(ids.stream().map(Ids::parse).toList());
	}

	@SchemaMapping(typeName = "Node")
	String id(Node node) {
		return node.id();
	}

	private Map<GlobalId, Node> load(Set<GlobalId> ids) {
		Map<GlobalId, Node> found = new HashMap<>();
		ids.stream().collect(Collectors.groupingBy(GlobalId::type)).forEach((type, group) -> {
			NodeLoader loader = this.loaders.get(type);
			if (loader != null) {
				loader.load(group.stream().map(GlobalId::key).toList())
					.forEach((key, node) -> found.put(new GlobalId(type, key), node));
			}
		});
		return found;
	}

}
