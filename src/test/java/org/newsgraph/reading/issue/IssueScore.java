package org.newsgraph.reading.issue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.ActorFinder;
import org.newsgraph.scorecard.Figure;

/**
 * Scores which of the mentions of {@code mentions.tsv} are joined in one issue, over all
 * pairs of them. Run by hand, with any argument to see the errors.
 */
public final class IssueScore {

	private static final Pattern BEHIND_THE_HEAD = Pattern
		.compile(" (?:of|on|for|to|in|between|against|with|by|at|from) ");

	private final Parser parser = new CoreNlpParser();

	private final ActorFinder actors = new ActorFinder(RealDirectory.get());

	private final IssueFinder issues = new IssueFinder();

	private final List<Found> found = new ArrayList<>();

	private IssueScore() {
		WordTable.rows(IssueScore.class, "mentions.tsv", 4).forEach((row) -> this.found.add(new Found(row, read(row))));
	}

	/** Prints the scores, and each wrong pair if there is an argument. */
	public static void main(String[] arguments) {
		Logger log = Logger.getLogger("issues");
		IssueScore score = new IssueScore();
		if (arguments.length > 0) {
			score.pairs()
				.stream()
				.filter((pair) -> pair.belong() != pair.joined())
				.forEach((pair) -> log.info(pair::toString));
		}
		log.info(() -> score.figures().toString());
	}

	/**
	 * The figures of our own mentions.
	 * @param data unused: there is no set by others
	 */
	public static List<Figure> figures(@Nullable Path data) {
		return new IssueScore().figures();
	}

	private List<Figure> figures() {
		List<Pair> pairs = pairs();
		double right = pairs.stream().filter((pair) -> pair.belong() && pair.joined()).count();
		double belong = pairs.stream().filter(Pair::belong).count();
		double joined = pairs.stream().filter(Pair::joined).count();
		return List.of(new Figure("issues: pairs joined, precision", right / joined, (int) joined),
				new Figure("issues: pairs joined, recall", right / belong, (int) belong),
				new Figure("issues: pairs joined, F1", 2 * right / (belong + joined), pairs.size()));
	}

	private List<Pair> pairs() {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < this.found.size(); i++) {
			for (int j = i + 1; j < this.found.size(); j++) {
				pairs.add(new Pair(this.found.get(i), this.found.get(j)));
			}
		}
		return pairs;
	}

	private @Nullable String read(List<String> row) {
		String text = row.get(3);
		LocalDate day = LocalDate.parse(row.get(1));
		List<Sentence> sentences = this.parser.parse(text);
		Agenda agenda = this.issues.find(sentences, text, null, this.actors.find(sentences, text, null, day), day);
		int head = text.indexOf(row.get(2)) + BEHIND_THE_HEAD.split(row.get(2))[0].length() - 1;
		return agenda.issues()
			.stream()
			.filter((issue) -> issue.mentions()
				.stream()
				.anyMatch((mention) -> mention.start() <= head && head < mention.end()))
			.map(ReadIssue::id)
			.findFirst()
			.orElse(null);
	}

	private record Found(List<String> row, @Nullable String id) {
	}

	private record Pair(Found one, Found other) {

		boolean belong() {
			String key = this.one.row().getFirst();
			return !key.equals("-") && key.equals(this.other.row().getFirst());
		}

		boolean joined() {
			return this.one.id() != null && this.one.id().equals(this.other.id());
		}

	}

}
