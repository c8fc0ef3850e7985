package org.newsgraph.source.format.json;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.UnusableException;
import org.newsgraph.source.format.text.Clearance;
import org.newsgraph.source.format.text.Names;
import org.newsgraph.source.format.text.Paragraphs;
import tools.jackson.databind.JsonNode;

/**
 * An item of IPTC ninjs. 1.x has {@code body_text} and {@code versioncreated}, 2.x
 * {@code bodies} and {@code versioncreated}, 3.x {@code bodies} and
 * {@code versionCreated}.
 */
final class Ninjs {

	private Ninjs() {
	}

	static boolean isSpokenBy(JsonNode node) {
		return Stream
			.of("versioncreated", "versionCreated", "pubstatus", "pubStatus", "bodies", "body_text", "body_xhtml",
					"standard")
			.anyMatch(node::has) && !OwnArticle.isSpokenBy(node);
	}

	/** The article, if it is no picture or sound. */
	static Optional<Submission> findArticle(JsonNode node) {
		return Clearance.isPictureOrSound(Values.text(node, "type")) ? Optional.empty() : Optional.of(article(node));
	}

	private static Submission article(JsonNode node) {
		Clearance.check(Values.text(node, "pubstatus", "pubStatus"), Values.text(node, "type"),
				Values.text(node, "embargoed"));
		String uri = Values.text(node, "uri");
		return new Submission((uri != null) ? WebAddress.find(uri).orElse(null) : null, headline(node), text(node),
				null, Values.moment(node, "versioncreated", "versionCreated", "firstcreated", "firstCreated"),
				Values.moment(node, "versioncreated", "versionCreated"), publisher(node), authors(node),
				Values.text(node, "language"), uri, Values.count(node, "version"));
	}

	private static @Nullable String headline(JsonNode node) {
		String headline = Values.text(node, "headline");
		return (headline != null) ? headline : chief(node.path("headlines")).orElse(null);
	}

	private static Optional<String> chief(JsonNode headlines) {
		return headlines.valueStream()
			.sorted(Comparator.comparing((headline) -> !"main".equals(headline.path("role").asString(""))))
			.map((headline) -> Values.text(headline, "value"))
			.filter(Objects::nonNull)
			.map(Paragraphs::ofHtml)
			.findFirst();
	}

	/** Marked-up bodies come first: the plain ones often lack the paragraphs. */
	private static String text(JsonNode node) {
		return Stream
			.concat(Stream.of(body(node, "body_xhtml"), body(node, "body_html"), body(node, "body_text")),
					node.path("bodies")
						.valueStream()
						.sorted(Comparator.comparing((body) -> !kind(body).contains("html")))
						.map(Ninjs::body))
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElseThrow(() -> new UnusableException("It has no text in its body."));
	}

	private static String body(JsonNode node, String field) {
		String body = Values.text(node, field);
		return (body == null) ? "" : field.equals("body_text") ? body : Paragraphs.ofHtml(body);
	}

	private static String body(JsonNode body) {
		String value = Objects.requireNonNullElse(Values.text(body, "value"), "");
		return kind(body).contains("ml") ? Paragraphs.ofHtml(value) : value;
	}

	private static String kind(JsonNode body) {
		return body.path("contenttype").asString(body.path("contentType").asString("text/plain"));
	}

	private static List<String> authors(JsonNode node) {
		String by = Values.text(node, "byline", "by");
		return (by == null) ? Values.names(node, "contributors") : Names.in(by);
	}

	private static @Nullable String publisher(JsonNode node) {
		return Stream
			.concat(Stream.of("provider", "infosources", "infoSources", "infosource")
				.flatMap((field) -> Values.names(node, field).stream()),
					Stream.of(Values.text(node, "copyrightholder", "copyrightHolder")))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
