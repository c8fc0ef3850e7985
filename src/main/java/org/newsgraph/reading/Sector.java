package org.newsgraph.reading;

/** The role an actor acts in, by PLOVER's codes. */
public enum Sector {

	COP, GOV, JUD, LEG, MIL, PRM, PTY, REB, SPY, UAF, UNK, AGR, BUS, CRM, CVL, EDU, ELI, JRN, LAB, MED, REF, OPP, PRE,
	REL, SOC

}
