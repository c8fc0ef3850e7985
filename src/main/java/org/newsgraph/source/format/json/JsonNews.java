package org.newsgraph.source.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.door.UnusableException;
import org.newsgraph.source.letters.Letters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** News in JSON, one object in memory at a time. */
public final class JsonNews {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
		.build();

	private final int most;

	/**
	 * For objects of some size.
	 * @param most how many bytes an object may have
	 */
	public JsonNews(int most) {
		this.most = most;
	}

	/** One object, an array of them, or one after the other. */
	public void read(InputStream bytes, Spot where, Consumer<Found> to) {
		Portion portion = new Portion(bytes, this.most);
		int number = 0;
		boolean inArray = false;
		try (JsonParser parser = JSON.createParser(portion)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				inArray |= token == JsonToken.START_ARRAY;
				if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
					boolean alone = number == 0 && !inArray;
					give(parser.readValueAsTree(), alone ? where : where.record(number + 1), to);
					number++;
					portion.renew();
				}
			}
		}
		catch (JacksonException ex) {
			to.accept(new Found.Refusal((number == 0) ? where : where.record(number + 1), Malformed.reason(ex)));
		}
		catch (UnusableException ex) {
			to.accept(new Found.Refusal((number == 0) ? where : where.record(number + 1), ex));
		}
	}

	/** An object a line; a line that is none does not stop those after it. */
	public void readLines(InputStream bytes, Spot where, Consumer<Found> to) throws IOException {
		Lines lines = new Lines(bytes, this.most);
		for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
			Spot spot = where.line(line.number());
			if (line.isTooLong()) {
				to.accept(new Found.Refusal(spot, ErrorCode.TOO_LARGE,
						"The line is too long. Put one article in each line."));
			}
			else if (!line.isBlank()) {
				readLine(line.bytes(), spot, to);
			}
		}
	}

	private static void readLine(byte[] line, Spot spot, Consumer<Found> to) {
		JsonNode node;
		try {
			node = JSON.readTree(Letters.decode(line, null));
		}
		catch (JacksonException ex) {
			to.accept(new Found.Refusal(spot, Malformed.reason(ex)));
			return;
		}
		give(node, spot, to);
	}

	private static void give(JsonNode node, Spot where, Consumer<Found> to) {
		List<Submission> articles;
		try {
			articles = articles(node);
		}
		catch (UnusableException ex) {
			to.accept(new Found.Refusal(where, ex));
			return;
		}
		articles.forEach((article) -> to.accept(new Found.Article(where, article)));
	}

	private static List<Submission> articles(JsonNode node) {
		if (SchemaOrg.isSpokenBy(node)) {
			return new SchemaOrg(node).articles();
		}
		if (Ninjs.isSpokenBy(node)) {
			return Ninjs.findArticle(node).stream().toList();
		}
		if (OwnArticle.isSpokenBy(node)) {
			return List.of(OwnArticle.article(node));
		}
		throw new UnusableException(
				"It is no article. Give an object with text or html, a NewsArticle of schema.org, or IPTC ninjs.");
	}

}
