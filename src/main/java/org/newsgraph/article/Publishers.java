package org.newsgraph.article;

import java.util.List;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The publishers, each loaded and saved whole. */
public interface Publishers extends Neo4jRepository<Publisher, String> {

	/** All publishers by name. */
	List<Publisher> findAllByOrderByName();

}
