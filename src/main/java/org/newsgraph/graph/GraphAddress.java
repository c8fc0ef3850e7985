package org.newsgraph.graph;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where people find the database with Neo4j Browser or cypher-shell.
 *
 * @param uri the Bolt address
 * @param user the user's name, or null where the server was named by its settings
 * @param passwordFile the file that holds the password, or null where the server was
 * named by its settings
 */
public record GraphAddress(URI uri, @Nullable String user, @Nullable Path passwordFile) {

	/** Whether the database runs in this very process. */
	public boolean isEmbedded() {
		return this.passwordFile != null;
	}

}
