package org.newsgraph.reading;

import java.util.List;

/** Knows under which names people look for a well-known issue. */
public interface IssueDirectory {

	/**
	 * The names of an issue besides its usual one.
	 * @param id {@link ReadIssue#id()}
	 * @return in lower case; empty if the directory does not know the issue
	 */
	List<String> aliases(String id);

}
