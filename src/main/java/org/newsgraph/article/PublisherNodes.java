package org.newsgraph.article;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.newsgraph.graphql.NodeLoader;

import org.springframework.stereotype.Component;

/** Finds publishers by their keys. */
@Component
class PublisherNodes implements NodeLoader {

	private final Publishers publishers;

	PublisherNodes(Publishers publishers) {
		this.publishers = publishers;
	}

	@Override
	public String type() {
		return "Publisher";
	}

	@Override
	public Map<String, Publisher> load(Collection<String> keys) {
		return this.publishers.findAllById(keys)
			.stream()
			.collect(Collectors.toMap(Publisher::key, Function.identity()));
	}

}
