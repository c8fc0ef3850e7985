package org.newsgraph.reading.issue;

import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** What an article is about, and which words stand for what. */
public interface Agenda {

	/**
	 * What the phrase with this head word stands for; "the plan" and "it" are followed to
	 * what they mean.
	 * @return empty if the word is no head of a phrase that names an issue
	 */
	Optional<ReadIssue> issue(Sentence sentence, Token head);

	/** Each issue once, with all its mentions, in the order of first mention. */
	List<ReadIssue> issues();

}
