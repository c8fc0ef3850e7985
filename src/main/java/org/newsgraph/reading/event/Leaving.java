package org.newsgraph.reading.event;

import java.util.Optional;
import java.util.stream.Stream;

import org.newsgraph.reading.EventType;
import org.newsgraph.reading.IssueKind;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Token;

/**
 * Tells who gives way or cuts back from who only leaves off: a company that stops flying
 * punishes no state, and who leaves a project gives up no ground.
 */
final class Leaving {

	private Leaving() {
	}

	/**
	 * Takes such a leaving for what it is.
	 * @return the match itself if it is none; empty if it tells of nothing
	 */
	static Optional<Match> told(Match match, Cause cause) {
		if (isOfBusiness(match, cause)) {
			return Optional.empty();
		}
		return Optional.of(isOfProject(match, cause) ? match.as(EventType.REJECT, null) : match);
	}

	// "The airline suspended flights to Chad."
	private static boolean isOfBusiness(Match match, Cause cause) {
		boolean cut = match.pattern().type() == EventType.SANCTION || match.pattern().type() == EventType.RETREAT;
		return cut && !cause.actors().isEmpty()
				&& cause.actors().stream().allMatch((actor) -> actor.sector() == Sector.BUS)
				&& Stream
					.concat(new Clause(match.sentence(), match.anchor()).objects().stream(),
							match.sentence().below(match.trigger(), "nmod:of").stream())
					.anyMatch((thing) -> Words.in("business", thing));
	}

	// "withdrew from China's Belt and Road"
	private static boolean isOfProject(Match match, Cause cause) {
		return match.pattern().type() == EventType.RETREAT && "withdraw".equals(match.pattern().mode())
				&& !match.trigger().isNoun() && match.actors().stream().noneMatch(Leaving::isTroops)
				&& new Clause(match.sentence(), match.anchor()).objects().isEmpty()
				&& cause.issues().stream().anyMatch((issue) -> issue.kind() != IssueKind.CONFLICT);
	}

	private static boolean isTroops(Token token) {
		return Words.in("troops", token) || Words.in("doer", token);
	}

}
