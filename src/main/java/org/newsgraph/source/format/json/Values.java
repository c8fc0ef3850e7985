package org.newsgraph.source.format.json;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.source.format.text.Count;
import org.newsgraph.source.format.text.Moments;
import tools.jackson.databind.JsonNode;

/** Texts in JSON, where one may stand for a list of one, and an object for its name. */
final class Values {

	private Values() {
	}

	/** The first of the properties that is a text with something in it. */
	static @Nullable String text(JsonNode node, String... properties) {
		return Arrays.stream(properties)
			.flatMap((property) -> each(node.path(property)).map(Values::text))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** JSON-LD may write a text as an object, to say its language. */
	static @Nullable String text(JsonNode value) {
		JsonNode said = value.has("@value") ? value.path("@value") : value;
		String text = said.isString() ? said.stringValue().strip() : "";
		return text.isEmpty() ? null : text;
	}

	/** The first of the properties that has a text, if that is a moment. */
	static @Nullable Instant moment(JsonNode node, String... properties) {
		return Optional.ofNullable(text(node, properties)).flatMap(Moments::find).orElse(null);
	}

	/** A whole number from 0, be it given as a number or as a text. */
	static @Nullable Integer count(JsonNode node, String property) {
		return Optional.of(node.path(property)).flatMap((value) -> Count.find(value.asString(""))).orElse(null);
	}

	/** The texts and the names of the objects in a property. */
	static List<String> names(JsonNode node, String property) {
		return each(node.path(property)).flatMap((value) -> Optional.ofNullable(name(value)).stream())
			.distinct()
			.toList();
	}

	static @Nullable String name(JsonNode value) {
		String name = text(value, "name");
		return (name != null) ? name : text(value);
	}

	/**
	 * The elements of an array; or the one value that is none; nothing if it is absent.
	 */
	static Stream<JsonNode> each(JsonNode value) {
		return value.isArray() ? value.valueStream() : value.isMissingNode() ? Stream.empty() : Stream.of(value);
	}

}
