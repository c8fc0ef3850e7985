package org.newsgraph.reading.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headlines as titles of pages have them: with the name of the site behind. */
final class Headlines {

	private static final Pattern BEHIND = Pattern
		.compile("^(.{15,}?)\\s+[|•·»]\\s+.{2,60}$|^(.{15,})\\s+[-–—]\\s+([^-–—]{2,40})$");

	private static final int MOST_NAME_WORDS = 5;

	private Headlines() {
	}

	/**
	 * The title without the name of the site.
	 * @param site the name, or empty if the page does not tell
	 */
	static String withoutSite(String title, String site) {
		String tidy = PlainBlocks.tidy(title.replace('\n', ' '));
		if (!site.isBlank() && tidy.length() > site.length() + 3 && tidy.endsWith(site)) {
			return tidy.substring(0, tidy.length() - site.length()).replaceFirst("[\\s|•·»:–—-]+$", "");
		}
		Matcher behind = BEHIND.matcher(tidy);
		if (!behind.matches()) {
			return tidy;
		}
		return (behind.group(1) != null) ? behind.group(1) : withoutDashed(tidy, behind);
	}

	/** Behind a dash stands a name only if it is written like one. */
	private static String withoutDashed(String title, Matcher behind) {
		String name = behind.group(3);
		boolean isName = Words.count(name) <= MOST_NAME_WORDS
				&& name.chars().filter(Character::isUpperCase).count() >= Words.count(name);
		return isName ? behind.group(2) : title;
	}

}
