package org.newsgraph.reading;

/**
 * The event types of PLOVER (openeventdata/PLOVER, CC BY-SA 4.0), each with its quad
 * class and its score from -10 (conflict) to +10 (cooperation).
 */
public enum EventType {

	AGREE(QuadClass.VERBAL_COOPERATION, 2.5), CONSULT(QuadClass.VERBAL_COOPERATION, 2.5),
	SUPPORT(QuadClass.VERBAL_COOPERATION, 5), CONCEDE(QuadClass.VERBAL_COOPERATION, 4.5),
	COOPERATE(QuadClass.MATERIAL_COOPERATION, 9.5), AID(QuadClass.MATERIAL_COOPERATION, 10),
	RETREAT(QuadClass.MATERIAL_COOPERATION, 6.5), REQUEST(QuadClass.VERBAL_CONFLICT, 0),
	ACCUSE(QuadClass.VERBAL_CONFLICT, -3), REJECT(QuadClass.VERBAL_CONFLICT, -2),
	THREATEN(QuadClass.VERBAL_CONFLICT, -3.5), PROTEST(QuadClass.MATERIAL_CONFLICT, -5),
	SANCTION(QuadClass.MATERIAL_CONFLICT, -6), MOBILIZE(QuadClass.MATERIAL_CONFLICT, -5.5),
	COERCE(QuadClass.MATERIAL_CONFLICT, -7), ASSAULT(QuadClass.MATERIAL_CONFLICT, -9);

	private final QuadClass quadClass;

	private final double score;

	EventType(QuadClass quadClass, double score) {
		this.quadClass = quadClass;
		this.score = score;
	}

	/** The class it falls into. */
	public QuadClass quadClass() {
		return this.quadClass;
	}

	/** Its score where no mode says otherwise, from -10 to +10. */
	public double score() {
		return this.score;
	}

}
