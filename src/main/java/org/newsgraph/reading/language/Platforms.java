package org.newsgraph.reading.language;

import java.util.Locale;
import java.util.Set;

/** Tells where something is posted from who posts it. */
public final class Platforms {

	private static final Set<String> NAMES = Set.of("twitter", "instagram", "facebook", "youtube", "telegram", "tiktok",
			"weibo", "snapchat", "linkedin", "reddit");

	private static final Set<String> PLACES = Set.of("on", "via", "to");

	private Platforms() {
	}

	/**
	 * Whether it is only the place of a post, as in "posted on Twitter urging".
	 * @param sentence in which the word stands
	 * @param word the name, perhaps
	 * @return whether it is
	 */
	public static boolean isPlace(Sentence sentence, Token word) {
		return word.index() > 0 && NAMES.contains(word.text().toLowerCase(Locale.ROOT))
				&& PLACES.contains(sentence.tokens().get(word.index() - 1).text().toLowerCase(Locale.ROOT));
	}

}
