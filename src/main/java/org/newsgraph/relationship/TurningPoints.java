package org.newsgraph.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.relation.Sign;

/**
 * Finds where two actors turned from cooperation to conflict or back: where the sign of
 * their faded balance changes, and at least two independent sources report what changed
 * it. What one source alone reports turns nothing until a second one bears it out.
 */
final class TurningPoints {

	private static final int ENOUGH_SOURCES = 2;

	private static final int MOST_FACTS = 10;

	private final Curve curve;

	private final HalfLife halfLife;

	private final @Nullable Instant knownBy;

	private final List<Turn> turns = new ArrayList<>();

	private Sign sign = Sign.NEUTRAL;

	/** The furthest the balance was to this side since the last turn, faded. */
	private double peak;

	private @Nullable LocalDate day;

	/** What goes against the sign since the peak. */
	private final List<Dealing> against = new ArrayList<>();

	/** Where the balance changed its sign, if that is not borne out yet. */
	private @Nullable LocalDate crossed;

	private TurningPoints(HalfLife halfLife, @Nullable Instant knownBy) {
		this.curve = new Curve(halfLife);
		this.halfLife = halfLife;
		this.knownBy = knownBy;
	}

	/**
	 * The turning points that are shown of a history, in order.
	 * @param knownBy the moment as of which the history is known
	 */
	static List<Turn> of(History history, @Nullable Instant knownBy) {
		TurningPoints points = new TurningPoints(history.halfLife(), knownBy);
		List<Dealing> day = new ArrayList<>();
		for (Dealing dealing : history.all(Side.TOGETHER)) {
			if (!day.isEmpty() && !day.getFirst().date().equals(dealing.date())) {
				points.live(day);
				day.clear();
			}
			day.add(dealing);
		}
		if (!day.isEmpty()) {
			points.live(day);
		}
		return points.turns.stream().filter((turn) -> !turn.date().isBefore(history.firstDay())).toList();
	}

	private void live(List<Dealing> today) {
		LocalDate day = today.getFirst().date();
		fadeThePeak(day);
		today.forEach(this.curve::add);
		Balance evening = this.curve.on(day);
		if (this.sign == Sign.NEUTRAL || evening.sign() == this.sign) {
			stay(evening, today);
		}
		else {
			rememberWhatGoesAgainst(today);
			cross(evening, day);
		}
	}

	private void fadeThePeak(LocalDate day) {
		this.peak = (this.day != null) ? this.peak * this.halfLife.left(this.day, day) : 0;
		this.day = day;
	}

	private void stay(Balance evening, List<Dealing> today) {
		this.crossed = null;
		if (this.sign == Sign.NEUTRAL || Math.abs(evening.sum()) >= this.peak) {
			start(evening);
		}
		else {
			rememberWhatGoesAgainst(today);
		}
	}

	private void start(Balance evening) {
		this.sign = evening.sign();
		this.peak = Math.abs(evening.sum());
		this.against.clear();
		this.crossed = null;
	}

	private void rememberWhatGoesAgainst(List<Dealing> today) {
		today.stream().filter((dealing) -> Sign.NEUTRAL != this.sign && opposes(dealing)).forEach(this.against::add);
	}

	private boolean opposes(Dealing dealing) {
		return (this.sign == Sign.POSITIVE) ? dealing.score() < 0 : dealing.score() > 0;
	}

	private void cross(Balance evening, LocalDate day) {
		if (evening.sign() == Sign.NEUTRAL) {
			return;
		}
		if (this.crossed == null) {
			this.crossed = day;
		}
		int sources = sources(this.against);
		if (sources >= ENOUGH_SOURCES) {
			this.turns.add(new Turn(this.crossed, this.sign, evening.sign(), evening, sources, weightiest(day)));
			start(evening);
		}
	}

	private static int sources(List<Dealing> dealings) {
		return (int) dealings.stream()
			.flatMap((dealing) -> dealing.reports().stream())
			.map(Report::source)
			.distinct()
			.count();
	}

	private List<TurningFact> weightiest(LocalDate day) {
		return this.against.stream()
			.map((dealing) -> new TurningFact(dealing.key(), dealing.weight() * this.halfLife.left(dealing.date(), day),
					dealing.reports().size(), this.knownBy))
			.sorted(Comparator.comparingDouble((TurningFact fact) -> -Math.abs(fact.contribution()))
				.thenComparing(TurningFact::key))
			.limit(MOST_FACTS)
			.toList();
	}

	/**
	 * A turning point.
	 *
	 * @param date the day on which the balance changed its sign
	 * @param before its sign before
	 * @param after its sign since
	 * @param balance on the day on which a second source bore it out
	 * @param independentSources how many report what changed it
	 * @param facts what changed it, the weightiest first
	 */
	record Turn(LocalDate date, Sign before, Sign after, Balance balance, int independentSources,
			List<TurningFact> facts) {
	}

}
