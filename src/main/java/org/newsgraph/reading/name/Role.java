package org.newsgraph.reading.name;

import org.newsgraph.reading.Sector;

/**
 * What a body, an office or a kind of people is called.
 *
 * @param kind what it is a word for
 * @param sector the role that PLOVER gives it
 * @param name the usual name, such as "Foreign Ministry"
 */
record Role(Kind kind, Sector sector, String name) {

	enum Kind {

		BODY, OFFICE, OFFICIAL, FORCE, PEOPLE, COMMON

	}

	/** Whether it is the word for one person or several, who may be named beside it. */
	boolean isPersonal() {
		return this.kind == Kind.OFFICE || this.kind == Kind.OFFICIAL || this.kind == Kind.PEOPLE;
	}

	/** Whether who has left it goes on as one of the elite: a minister, not a teacher. */
	boolean isPower() {
		return switch (this.sector) {
			case GOV, LEG, JUD, MIL, COP, SPY, PTY -> true;
			default -> false;
		};
	}

	/** Whether those it is said of only live or work there: no officials, no fighters. */
	boolean isCivil() {
		return this.kind == Kind.PEOPLE && this.sector != Sector.REB && this.sector != Sector.UAF;
	}

	/** Whether those it is said of serve a city or a province, be it the capital. */
	boolean isLocal() {
		return this.name.equals("local official");
	}

	/** Whether those it is said of act for their state. */
	boolean actsForState() {
		return this.kind != Kind.PEOPLE && this.sector != Sector.OPP && this.sector != Sector.PTY
				&& this.sector != Sector.REB && this.sector != Sector.REL;
	}

}
