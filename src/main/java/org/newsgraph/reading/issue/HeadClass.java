package org.newsgraph.reading.issue;

import org.newsgraph.reading.IssueKind;

/**
 * Head nouns that name the same sort of issue, and the noun that stands for all of them.
 */
enum HeadClass {

	PLAN(IssueKind.PROPOSAL, "plan", "proposal"), PAPER(IssueKind.PROPOSAL, "paper", "proposal"),
	POSITION(IssueKind.POLICY, "position", "proposal"), AGREEMENT(IssueKind.AGREEMENT, "agreement", "agreement"),
	CEASEFIRE(IssueKind.AGREEMENT, "ceasefire", "ceasefire"), CORRIDOR(IssueKind.OTHER, "corridor", "corridor"),
	LAW(IssueKind.LAW, "law", "law"), RESOLUTION(IssueKind.LAW, "resolution", "resolution"),
	WARRANT(IssueKind.LAW, "arrest warrant", "warrant"), WAR(IssueKind.CONFLICT, "war", "conflict"),
	CRISIS(IssueKind.CONFLICT, "crisis", "conflict"), SUMMIT(IssueKind.SUMMIT, "summit", "summit"),
	TALKS(IssueKind.SUMMIT, "talks", "talks"), ELECTION(IssueKind.ELECTION, "election", "election"),
	REFERENDUM(IssueKind.ELECTION, "referendum", "referendum"), PACKAGE(IssueKind.POLICY, "package", "package"),
	SANCTIONS(IssueKind.POLICY, "sanctions", "sanctions"), MEMBERSHIP(IssueKind.POLICY, "membership", "membership"),
	REFORM(IssueKind.POLICY, "reform", "reform");

	private final IssueKind kind;

	private final String noun;

	private final String group;

	HeadClass(IssueKind kind, String noun, String group) {
		this.kind = kind;
		this.noun = noun;
		this.group = group;
	}

	IssueKind kind() {
		return this.kind;
	}

	/** The noun used in names. */
	String noun() {
		return this.noun;
	}

	/**
	 * Classes of one group may take each other up: a plan can be called "the document".
	 */
	String group() {
		return this.group;
	}

}
