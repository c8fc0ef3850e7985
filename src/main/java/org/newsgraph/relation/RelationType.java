package org.newsgraph.relation;

import org.newsgraph.reading.EventType;

/**
 * What sort of relation: one for each event type of PLOVER, and OPPOSES, which follows
 * from stances and from outright rejection only.
 */
public enum RelationType {

	SUPPORTS(EventType.SUPPORT.score()), OPPOSES(-EventType.SUPPORT.score()), AGREES_WITH(EventType.AGREE.score()),
	CONSULTS(EventType.CONSULT.score()), CONCEDES_TO(EventType.CONCEDE.score()),
	COOPERATES_WITH(EventType.COOPERATE.score()), AIDS(EventType.AID.score()), YIELDS_TO(EventType.RETREAT.score()),
	REQUESTS(EventType.REQUEST.score()), ACCUSES(EventType.ACCUSE.score()), REJECTS(EventType.REJECT.score()),
	THREATENS(EventType.THREATEN.score()), PROTESTS_AGAINST(EventType.PROTEST.score()),
	SANCTIONS(EventType.SANCTION.score()), MOBILIZES_AGAINST(EventType.MOBILIZE.score()),
	COERCES(EventType.COERCE.score()), ATTACKS(EventType.ASSAULT.score());

	private final double score;

	RelationType(double score) {
		this.score = score;
	}

	/** From -10 (conflict) to +10 (cooperation). */
	public double score() {
		return this.score;
	}

	/** Which way it points: by its score, never by its class. */
	public Sign sign() {
		return Sign.of(this.score);
	}

	/** What events of a type add up to. */
	public static RelationType of(EventType type) {
		return switch (type) {
			case AGREE -> AGREES_WITH;
			case CONSULT -> CONSULTS;
			case SUPPORT -> SUPPORTS;
			case CONCEDE -> CONCEDES_TO;
			case COOPERATE -> COOPERATES_WITH;
			case AID -> AIDS;
			case RETREAT -> YIELDS_TO;
			case REQUEST -> REQUESTS;
			case ACCUSE -> ACCUSES;
			case REJECT -> REJECTS;
			case THREATEN -> THREATENS;
			case PROTEST -> PROTESTS_AGAINST;
			case SANCTION -> SANCTIONS;
			case MOBILIZE -> MOBILIZES_AGAINST;
			case COERCE -> COERCES;
			case ASSAULT -> ATTACKS;
		};
	}

}
