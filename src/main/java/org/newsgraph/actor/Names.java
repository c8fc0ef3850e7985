package org.newsgraph.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is known under each name, however it is accented or capitalised in headlines. */
final class Names<T> {

	private static final int SHORTEST_SHOUTED = 5;

	private final Map<String, List<T>> byName = new HashMap<>();

	private int longest;

	void add(String name, T what) {
		String key = plain(name);
		List<T> there = this.byName.computeIfAbsent(key, (added) -> new ArrayList<>(1));
		if (!there.contains(what)) {
			there.add(what);
		}
		this.longest = Math.max(this.longest, key.split("[ -]").length);
	}

	List<T> under(String name) {
		String key = plain(name);
		List<T> found = this.byName.get(key);
		if (found == null && isShouted(key)) {
			found = this.byName.get(capitalised(key));
		}
		return (found != null) ? found : List.of();
	}

	int longest() {
		return this.longest;
	}

	static String plain(String name) {
		String straight = name.replace('’', '\'');
		return isPlain(straight) ? straight
				: Normalizer.normalize(straight, Normalizer.Form.NFD)
					.replaceAll("\\p{M}", "")
					.replace('ł', 'l')
					.replace('Ł', 'L')
					.replace('ø', 'o')
					.replace('Ø', 'O')
					.replace('ı', 'i');
	}

	private static boolean isPlain(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}

	private static boolean isShouted(String name) {
		return name.length() >= SHORTEST_SHOUTED && name.equals(name.toUpperCase(Locale.ROOT));
	}

	private static String capitalised(String shouted) {
		StringBuilder name = new StringBuilder(shouted.length());
		for (int i = 0; i < shouted.length(); i++) {
			boolean first = i == 0 || !Character.isLetter(shouted.charAt(i - 1));
			name.append(first ? shouted.charAt(i) : Character.toLowerCase(shouted.charAt(i)));
		}
		return name.toString();
	}

}
