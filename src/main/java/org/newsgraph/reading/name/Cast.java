package org.newsgraph.reading.name;

import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Who takes part in an article, and which words stand for whom. */
public interface Cast {

	/**
	 * Whom the phrase with this head word stands for where something is done: a body, an
	 * office without a name or a metonym of a state is that state, with the sector and
	 * the institution kept; a named person stays that person. Pronouns and "the ministry"
	 * are followed to whom they mean. An adjective ("Chinese" in "Chinese peace plan")
	 * stands for its country, the noun it belongs to for nobody.
	 * @return empty if the word is no head of a phrase that names an actor
	 */
	Optional<Participant> actor(Sentence sentence, Token head);

	/** As {@link #actor}, but a body stays the body: it is the one who speaks. */
	Optional<Participant> speaker(Sentence sentence, Token head);

	/**
	 * Whether the word names a capital or country only as the place where something
	 * happens or somebody goes: "in Beijing", "visited Moscow". {@link #actor} still says
	 * which country that is.
	 */
	default boolean isPlace(Sentence sentence, Token head) {
		return false;
	}

	/**
	 * The role that the phrase with this head word names, even where nobody can tell
	 * whose people they are: "gunmen", "the police".
	 * @return empty if the word is no head of such a phrase
	 */
	default Optional<Sector> role(Sentence sentence, Token head) {
		return actor(sentence, head).map(Participant::sector);
	}

	/**
	 * Whether any word of the sentence stands for anybody; if not, nobody does anything
	 * in it.
	 */
	default boolean isPeopled(Sentence sentence) {
		return true;
	}

	/** Each actor once, with all its mentions, in the order of first mention. */
	List<ReadActor> actors();

}
