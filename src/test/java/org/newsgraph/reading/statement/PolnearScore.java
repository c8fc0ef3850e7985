package org.newsgraph.reading.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.scorecard.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores contents and sources on a file of attributions in PolNeAR's form, whose data are
 * no part of this project. Marks and punctuation at the ends of a content do not count; a
 * content that is broken by its cue counts by its parts.
 */
final class PolnearScore {

	private static final double MOSTLY = 0.5;

	private final Calibration calibration = new Calibration();

	private final List<String> errors = new ArrayList<>();

	private int found;

	private int gold;

	private int exact;

	private double overlapFound;

	private double overlapGold;

	private int matched;

	private int sourced;

	private int unknown;

	void score(Path file, Parser parser) {
		StatementFinder finder = new StatementFinder();
		for (String line : lines(file)) {
			JsonNode article = JsonMapper.shared().readTree(line);
			String text = article.get("text").asString();
			List<Gold> contents = Gold.of(text, article.get("quotes"));
			List<Found> attributions = finder.find(text, parser.parse(text));
			count(text, attributions, contents);
			StatementFinder.statements(attributions).forEach((one) -> calibrate(text, one, contents));
		}
	}

	List<Figure> figures() {
		double precision = (double) this.exact / this.found;
		double recall = (double) this.exact / this.gold;
		double overlapPrecision = this.overlapFound / this.found;
		double overlapRecall = this.overlapGold / this.gold;
		return List.of(new Figure("attributions, exact P", precision, this.found),
				new Figure("attributions, exact R", recall, this.gold),
				new Figure("attributions, exact F1", harmonic(precision, recall), this.gold),
				new Figure("attributions, overlap P", overlapPrecision, this.found),
				new Figure("attributions, overlap R", overlapRecall, this.gold),
				new Figure("attributions, overlap F1", harmonic(overlapPrecision, overlapRecall), this.gold),
				new Figure("attributions, head of source right", (double) this.sourced / this.matched, this.matched),
				new Figure("attributions, source unknown", (double) this.unknown / this.matched, this.matched),
				new Figure("statements, calibration error", this.calibration.error(), this.calibration.cases()));
	}

	List<String> errors() {
		return this.errors;
	}

	private static double harmonic(double precision, double recall) {
		return 2 * precision * recall / (precision + recall);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void count(String text, List<Found> attributions, List<Gold> contents) {
		List<Span> all = contents.stream().map(Gold::span).toList();
		List<Span> parts = attributions.stream()
			.flatMap((one) -> one.parts().stream())
			.map((part) -> bare(text, part.start(), part.end()))
			.toList();
		BitSet goldUnits = units(all);
		BitSet foundUnits = units(parts);
		this.gold += all.size();
		this.found += parts.size();
		for (Span part : parts) {
			this.exact += all.contains(part) ? 1 : 0;
			this.overlapFound += share(goldUnits, part);
			note("wrong", text, part, all);
		}
		for (Gold content : contents) {
			this.overlapGold += share(foundUnits, content.span());
			note("missed", text, content.span(), parts);
			attributions.stream()
				.filter((one) -> !content.sources().isEmpty() && content.overlaps(one, text))
				.findFirst()
				.ifPresent((one) -> source(one, content));
		}
	}

	private void note(String what, String text, Span span, List<Span> others) {
		if (!others.contains(span)) {
			this.errors.add(what + ": " + text.substring(span.start(), span.end()).replace("\n", "\u00B6"));
		}
	}

	private void source(Found attribution, Gold content) {
		this.matched++;
		this.unknown += (attribution.source() == null) ? 1 : 0;
		this.sourced += content.isBy(attribution.source()) ? 1 : 0;
	}

	/** Right is what is mostly the content of an attribution and has its source. */
	private void calibrate(String text, Found statement, List<Gold> contents) {
		Span said = bare(text, statement.start(), statement.end());
		boolean right = contents.stream()
			.filter((content) -> content.isMostly(said))
			.anyMatch((content) -> content.sources().isEmpty() || content.isBy(statement.source()));
		this.calibration.count(statement.confidence(), right);
	}

	private static BitSet units(List<Span> spans) {
		BitSet units = new BitSet();
		spans.forEach((span) -> units.set(span.start(), span.end()));
		return units;
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

	/**
	 * One stretch of an annotated content.
	 *
	 * @param span without marks at its ends
	 * @param sources where its source stands
	 */
	private record Gold(Span span, List<Span> sources) {

		static List<Gold> of(String text, JsonNode quotes) {
			List<Gold> all = new ArrayList<>();
			for (JsonNode quote : quotes) {
				List<Span> sources = new ArrayList<>();
				quote.get("source_spans").forEach((span) -> sources.add(span(span)));
				for (JsonNode span : quote.get("content_spans")) {
					all.add(new Gold(bare(text, span.get(0).asInt(), span.get(1).asInt()), sources));
				}
			}
			return all;
		}

		private static Span span(JsonNode node) {
			return new Span(node.get(0).asInt(), node.get(1).asInt());
		}

		boolean overlaps(Found attribution, String text) {
			return attribution.parts()
				.stream()
				.map((part) -> bare(text, part.start(), part.end()))
				.anyMatch((part) -> part.start() < this.span.end() && this.span.start() < part.end());
		}

		boolean isMostly(Span other) {
			int common = Math.min(this.span.end(), other.end()) - Math.max(this.span.start(), other.start());
			int all = Math.max(this.span.end(), other.end()) - Math.min(this.span.start(), other.start());
			return common > MOSTLY * all;
		}

		boolean isBy(Found.@Nullable Source source) {
			return source != null && this.sources.stream()
				.anyMatch((span) -> span.start() <= source.head().start() && source.head().end() <= span.end());
		}

	}

}
