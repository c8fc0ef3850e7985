package org.newsgraph.reading;

/** The role an actor acts in, by PLOVER's codes. */
public enum Sector {

	COP, GOV, JUD, LEG, MIL, PRM, PTY, REB, SPY, UAF, UNK, AGR, BUS, CRM, CVL, EDU, ELI, JRN, LAB, MED, REF, OPP, PRE,
	REL, SOC;

	/** Whether it acts for a state and not for itself. */
	public boolean isOfTheState() {
		return switch (this) {
			case COP, GOV, JUD, LEG, MIL, SPY -> true;
			default -> false;
		};
	}

}
