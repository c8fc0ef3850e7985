package org.newsgraph.reading;

/** What sort of thing is argued about. */
public enum IssueKind {

	PROPOSAL, AGREEMENT, CONFLICT, LAW, POLICY, SUMMIT, ELECTION, OTHER

}
