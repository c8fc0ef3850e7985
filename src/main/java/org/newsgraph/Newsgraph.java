package org.newsgraph;

import org.newsgraph.source.command.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the whole service: the graph, the reader, the GraphQL API and the pages. With a
 * command in the arguments it does that and ends.
 */
@SpringBootApplication
public class Newsgraph {

	public static void main(String[] args) {
		if (Commands.areIn(args)) {
			System.exit(Commands.run(Newsgraph.class, args));
		}
		SpringApplication.run(Newsgraph.class, args);
	}

}
