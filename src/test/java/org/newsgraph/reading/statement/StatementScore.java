package org.newsgraph.reading.statement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.scorecard.Figure;

/**
 * Measures who is said to have said what: on our own gold always, and on the attributions
 * of a directory that holds polnear_dev.jsonl if one is given. By hand: the directory,
 * and "errors" to see what went wrong.
 */
public final class StatementScore {

	private static final Logger LOG = Logger.getLogger("statements");

	private final GoldScore gold = new GoldScore();

	private final PolnearScore polnear = new PolnearScore();

	private final List<Figure> figures = new ArrayList<>();

	private StatementScore(@Nullable Path data) {
		Parser parser = new CoreNlpParser();
		this.gold.score(parser);
		this.figures.addAll(this.gold.figures());
		if (data != null) {
			this.polnear.score(data.resolve("polnear_dev.jsonl"), parser);
			this.figures.addAll(this.polnear.figures());
		}
	}

	/**
	 * Measures.
	 * @param data a directory of annotated articles, or {@code null} for our gold only
	 */
	public static List<Figure> figures(@Nullable Path data) {
		return List.copyOf(new StatementScore(data).figures);
	}

	/** Prints the figures, and the errors if the last argument asks for them. */
	public static void main(String[] arguments) {
		List<String> options = List.of(arguments);
		Path data = options.stream().filter((one) -> !one.equals("errors")).findFirst().map(Path::of).orElse(null);
		StatementScore score = new StatementScore(data);
		if (options.contains("errors")) {
			score.gold.errors().forEach(LOG::info);
			score.polnear.errors().forEach(LOG::info);
		}
		score.figures.forEach((figure) -> LOG.info(figure::toString));
	}

}
