package org.newsgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the whole service: the graph, the reader, the GraphQL API and the pages. */
@SpringBootApplication
public class Newsgraph {

	public static void main(String[] args) {
		SpringApplication.run(Newsgraph.class, args);
	}

}
