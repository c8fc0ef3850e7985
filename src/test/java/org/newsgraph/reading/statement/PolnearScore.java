package org.newsgraph.reading.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.logging.Logger;

import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores contents and sources on a file of attributions in PolNeAR's form. Run by hand
 * with the directory that holds polnear_dev.jsonl as its argument; the data are no part
 * of this project. Marks and punctuation at the ends of a content do not count.
 */
public final class PolnearScore {

	private int found;

	private int gold;

	private int exact;

	private double overlapFound;

	private double overlapGold;

	private int matched;

	private int sourced;

	private int unknown;

	private PolnearScore() {
	}

	/** Prints the scores of a directory. */
	public static void main(String[] arguments) throws IOException {
		Parser parser = new CoreNlpParser();
		StatementFinder finder = new StatementFinder();
		PolnearScore score = new PolnearScore();
		for (String line : Files.readAllLines(Path.of(arguments[0], "polnear_dev.jsonl"))) {
			JsonNode article = JsonMapper.shared().readTree(line);
			String text = article.get("text").asString();
			score.count(text, finder.find(text, parser.parse(text)), article.get("quotes"));
		}
		Logger.getLogger("polnear").info(score::toString);
	}

	private void count(String text, List<Found> statements, JsonNode quotes) {
		List<Span> all = new ArrayList<>();
		BitSet goldUnits = new BitSet();
		BitSet foundUnits = new BitSet();
		for (JsonNode quote : quotes) {
			for (JsonNode span : quote.get("content_spans")) {
				all.add(bare(text, span.get(0).asInt(), span.get(1).asInt()));
				goldUnits.set(all.getLast().start(), all.getLast().end());
				source(text, statements, all.getLast(), quote.get("source_spans"));
			}
		}
		this.gold += all.size();
		this.found += statements.size();
		for (Found statement : statements) {
			Span span = bare(text, statement.start(), statement.end());
			this.exact += all.contains(span) ? 1 : 0;
			foundUnits.set(span.start(), span.end());
			this.overlapFound += share(goldUnits, span);
		}
		all.forEach((span) -> this.overlapGold += share(foundUnits, span));
	}

	private void source(String text, List<Found> statements, Span content, JsonNode sources) {
		for (Found statement : statements) {
			Span span = bare(text, statement.start(), statement.end());
			if (span.start() < content.end() && content.start() < span.end() && !sources.isEmpty()) {
				this.matched++;
				Found.Source source = statement.source();
				this.unknown += (source == null) ? 1 : 0;
				this.sourced += (source != null && isIn(source, sources)) ? 1 : 0;
				return;
			}
		}
	}

	private static boolean isIn(Found.Source source, JsonNode sources) {
		for (JsonNode span : sources) {
			if (span.get(0).asInt() <= source.head().start() && source.head().end() <= span.get(1).asInt()) {
				return true;
			}
		}
		return false;
	}

	private static double share(BitSet units, Span span) {
		return span.isEmpty() ? 0 : (double) units.get(span.start(), span.end()).cardinality() / span.length();
	}

	private static Span bare(String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
			from++;
		}
		while (from < to && !Character.isLetterOrDigit(text.charAt(to - 1))) {
			to--;
		}
		return new Span(from, to);
	}

	@Override
	public String toString() {
		return "exact P %.3f R %.3f, overlap P %.3f R %.3f, source %.3f unknown %.3f, found %d gold %d".formatted(
				(double) this.exact / this.found, (double) this.exact / this.gold, this.overlapFound / this.found,
				this.overlapGold / this.gold, (double) this.sourced / this.matched,
				(double) this.unknown / this.matched, this.found, this.gold);
	}

}
