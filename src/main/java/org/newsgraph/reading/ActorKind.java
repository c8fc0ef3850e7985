package org.newsgraph.reading;

/** What sort of actor this is. */
public enum ActorKind {

	COUNTRY, ORGANIZATION, PERSON, GROUP

}
