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

	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	public static void main(String[] args) {
		hearWhoeverAsksWhileOthersAreAnswered();
		if (Commands.areIn(args)) {
			System.exit(Commands.run(Newsgraph.class, args));
		}
		SpringApplication.run(Newsgraph.class, args);
	}

	/**
	 * As many questions are answered at once as there are processors; others must come as
	 * far as to queue for their turn. Java reads the property when it starts its first
	 * virtual thread.
	 */
	private static void hearWhoeverAsksWhileOthersAreAnswered() {
		if (System.getProperty(CARRIERS) == null) {
			System.setProperty(CARRIERS, String.valueOf(2 * Runtime.getRuntime().availableProcessors()));
		}
	}

}
