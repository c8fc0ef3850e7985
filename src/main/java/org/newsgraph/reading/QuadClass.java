package org.newsgraph.reading;

/** The four classes that PLOVER's types fall into. */
public enum QuadClass {

	VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT, MATERIAL_CONFLICT

}
