package org.newsgraph.reading.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.issue.IssueFinder;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.ActorFinder;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.reading.time.DateReader;
import org.newsgraph.scorecard.Figure;

/** Scores whole statements on the sentences of gold.tsv: form, words, speaker, day. */
final class GoldScore {

	private static final LocalDate WRITTEN = LocalDate.of(2023, 2, 26);

	private static final String NOBODY = "-";

	private final ActorFinder actors = new ActorFinder(RealDirectory.get());

	private final IssueFinder issues = new IssueFinder();

	private final Attribution attribution = new Attribution(new DateReader());

	private final Calibration calibration = new Calibration();

	private final List<String> errors = new ArrayList<>();

	private int expected;

	private int found;

	private int matched;

	private int formed;

	private int spoken;

	private int behalf;

	private int dated;

	void score(Parser parser) {
		List<Expected> open = new ArrayList<>();
		for (List<String> row : WordTable.rows(GoldScore.class, "gold.tsv", 6)) {
			if (!row.get(0).isEmpty() && !open.isEmpty()) {
				count(open, parser);
				open.clear();
			}
			open.add(Expected.of(row));
		}
		count(open, parser);
	}

	List<Figure> figures() {
		double precision = (double) this.matched / this.found;
		double recall = (double) this.matched / this.expected;
		return List.of(new Figure("statements gold, words P", precision, this.found),
				new Figure("statements gold, words R", recall, this.expected),
				new Figure("statements gold, words F1", 2 * precision * recall / (precision + recall), this.expected),
				share("form", this.formed), share("speaker", this.spoken), share("on behalf of", this.behalf),
				share("day", this.dated),
				new Figure("statements gold, calibration error", this.calibration.error(), this.calibration.cases()));
	}

	List<String> errors() {
		return this.errors;
	}

	private Figure share(String name, int right) {
		return new Figure("statements gold, " + name + " of those found", (double) right / this.matched, this.matched);
	}

	private void count(List<Expected> rows, Parser parser) {
		String text = rows.getFirst().text().replace("\u00B6", "\n\n");
		List<ReadStatement> statements = new ArrayList<>(read(text, parser));
		this.found += statements.size();
		for (Expected row : rows) {
			if (!row.form().equals("NONE")) {
				this.expected++;
				Optional<ReadStatement> match = statements.stream().filter(row::isSaidIn).findFirst();
				match.ifPresentOrElse((statement) -> compare(row, statement),
						() -> this.errors.add("missed: " + row.said() + " | " + text));
				match.ifPresent(statements::remove);
			}
		}
		statements.forEach((wrong) -> {
			this.calibration.count(wrong.confidence(), false);
			this.errors.add("wrong: " + wrong.text() + " | " + wrong.rule() + " | " + text);
		});
	}

	private void compare(Expected row, ReadStatement statement) {
		String day = row.day().equals(NOBODY) ? WRITTEN.toString() : row.day();
		boolean speaker = is(row.speaker(), statement.speaker());
		boolean form = row.form().equals(statement.form().name());
		boolean onBehalf = is(row.onBehalfOf(), statement.onBehalfOf());
		this.matched++;
		this.formed += form ? 1 : 0;
		this.spoken += speaker ? 1 : 0;
		this.behalf += onBehalf ? 1 : 0;
		boolean dated = day.equals(String.valueOf(statement.saidAt()));
		this.dated += dated ? 1 : 0;
		this.calibration.count(statement.confidence(), speaker);
		if (!speaker || !form || !onBehalf || !dated) {
			this.errors.add("other: " + row + " | " + statement);
		}
	}

	private static boolean is(String expected, @Nullable Participant found) {
		return expected.equals("?") || expected.equals((found != null) ? found.name() : NOBODY);
	}

	private List<ReadStatement> read(String text, Parser parser) {
		List<Sentence> sentences = parser.parse(text);
		Cast cast = this.actors.find(sentences, text, null, WRITTEN);
		Agenda agenda = this.issues.find(sentences, text, null, cast, WRITTEN);
		return this.attribution.attribute(text, sentences, cast, agenda, WRITTEN);
	}

	/** One row of gold.tsv. */
	private record Expected(String text, String form, String said, String speaker, String onBehalfOf, String day) {

		static Expected of(List<String> row) {
			return new Expected(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
		}

		boolean isSaidIn(ReadStatement statement) {
			return statement.text().equals(this.said.replace("\u00B6", "\n\n"));
		}

	}

}
