package org.newsgraph.actor;

import org.newsgraph.reading.NameDirectory;

/** Lends the directory to tests of the reading that want the real one. */
public final class RealDirectory {

	private static final NameDirectory DIRECTORY = new Directory(OwnActors.none());

	private RealDirectory() {
	}

	/** The directory that comes with the service. */
	public static NameDirectory get() {
		return DIRECTORY;
	}

}
