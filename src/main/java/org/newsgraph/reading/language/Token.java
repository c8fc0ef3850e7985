package org.newsgraph.reading.language;

/**
 * A word, number or mark of a sentence.
 *
 * @param index in its sentence, from 0
 * @param text as it stands in the normalised text
 * @param lemma its dictionary form, lower case but for names
 * @param tag part of speech by the Penn Treebank
 * @param entity PERSON, ORGANIZATION, LOCATION, or O
 * @param start of its first UTF-16 unit in the text
 * @param end behind its last UTF-16 unit
 */
public record Token(int index, String text, String lemma, String tag, String entity, int start, int end) {

	/** Whether it is some form of a verb. */
	public boolean isVerb() {
		return this.tag.startsWith("V");
	}

	/** Whether it is a common or proper noun. */
	public boolean isNoun() {
		return this.tag.startsWith("NN");
	}

	/** Whether it is a proper noun. */
	public boolean isName() {
		return this.tag.startsWith("NNP");
	}

	/** Whether it is a personal or possessive pronoun. */
	public boolean isPronoun() {
		return this.tag.startsWith("PRP");
	}

}
