package org.newsgraph.source.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.newsgraph.graph.GraphAddress;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.source.door.Door;

/** Lends what the command line does to tests that start no process. */
public final class CommandIntake {

	private final List<Door> doors;

	private final Ingest ingest;

	private final GraphAddress store;

	private final Path journal;

	public CommandIntake(List<Door> doors, Ingest ingest, GraphAddress store, Path journal) {
		this.doors = doors;
		this.ingest = ingest;
		this.store = store;
		this.journal = journal;
	}

	/** Takes it in, and gives what somebody is told at the end. */
	public String take(Path source, boolean again) {
		StringWriter told = new StringWriter();
		new Intake(this.doors, this.ingest, this.store, this.journal).take(List.of(source.toString()), again,
				new PrintWriter(told));
		return told.toString();
	}

}
