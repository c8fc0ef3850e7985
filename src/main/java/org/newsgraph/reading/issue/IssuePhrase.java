package org.newsgraph.reading.issue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * A phrase whose head noun can name an issue, and what it says of it.
 *
 * @param sentence where it stands
 * @param head its head noun
 * @param headClass the sort of head noun
 * @param parties the actors it names
 * @param subject lower-case words that tell it apart, in order
 * @param words all its words in lower case, and their dictionary forms
 * @param number the ordinal or number it bears
 * @param properName its capitalised name, if it has one
 * @param definite whether it can take up an issue already named
 * @param bare whether nothing hangs behind its head
 * @param start of the first UTF-16 unit, its article left out
 * @param end behind the last UTF-16 unit
 */
record IssuePhrase(Sentence sentence, Token head, HeadClass headClass, List<Party> parties, List<String> subject,
		Set<String> words, Optional<Integer> number, Optional<String> properName, boolean definite, boolean bare,
		int start, int end) {

	/** The ids of those whose issue it is. */
	Set<String> owners() {
		return ids((party) -> party.role() == Role.OWNER);
	}

	/** The codes of all countries it names. */
	Set<String> countries() {
		return ids((party) -> party.id().startsWith("country:")).stream()
			.map((id) -> id.substring("country:".length()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether what it is about are countries only: no war is in the United Nations. */
	boolean isAboutCountries() {
		return this.parties.stream()
			.filter((party) -> party.role() == Role.ABOUT)
			.allMatch((party) -> party.id().startsWith("country:"));
	}

	/** The usual names of the parties in these roles, in alphabetical order. */
	List<String> names(Role... roles) {
		return this.parties.stream()
			.filter((party) -> List.of(roles).contains(party.role()))
			.map(Party::name)
			.distinct()
			.sorted()
			.toList();
	}

	private Set<String> ids(Predicate<Party> wanted) {
		return this.parties.stream().filter(wanted).map(Party::id).collect(Collectors.toUnmodifiableSet());
	}

	/** What an actor has to do with the issue. */
	enum Role {

		/** It made it or has it: "China's plan". */
		OWNER,
		/** It takes part in it: "a treaty with Japan". */
		WITH,
		/** It is about it: "war in Ukraine", "the Ukraine plan". */
		ABOUT

	}

	/**
	 * An actor that a phrase names.
	 *
	 * @param role what it has to do with the issue
	 * @param id of the actor; of the state, if it is a body or official of one
	 * @param name its usual name
	 */
	record Party(Role role, String id, String name) {
	}

}
