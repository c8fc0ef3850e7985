package org.newsgraph.source.gdelt;

import java.util.Arrays;
import java.util.List;

/** Rows in the form of GDELT and ICEWS, of events that nobody coded. */
final class Exports {

	private static final List<String> NOBODY = List.of("", "", "", "");

	private Exports() {
	}

	/** A row of GDELT 2.0: 61 columns. */
	static String second(String id, String day, String code, String actor, String recipient, String url) {
		String[] cells = cells(61, id, day, code, actor, recipient);
		cells[52] = "Lima, Lima, Peru";
		cells[53] = "PE";
		cells[59] = "20310502143000";
		cells[60] = url;
		return String.join("\t", cells);
	}

	/** A row of GDELT 1.0: 58 columns. */
	static String first(String id, String day, String code, String actor, String recipient, String url) {
		return early(id, day, code, actor, recipient) + "\t" + url;
	}

	/** A row of GDELT 1.0 before it gave addresses: 57 columns. */
	static String early(String id, String day, String code, String actor, String recipient) {
		String[] cells = cells(57, id, day, code, actor, recipient);
		cells[50] = "Lima, Lima, Peru";
		cells[51] = "PE";
		cells[56] = "20310502";
		return String.join("\t", cells);
	}

	/** A row of GDELT's mentions: 16 columns. */
	static String mention(String id, String publisher, String where, int sentence, int confidence) {
		return String.join("\t", id, "20310502143000", "20310503101500", "1", publisher, where,
				String.valueOf(sentence), "-1", "20", "80", "1", String.valueOf(confidence), "900", "-2.5", "", "");
	}

	/** A row of ICEWS: 20 columns. */
	static String icews(String id, String day, String code, List<String> actor, List<String> recipient) {
		return String.join("\t", id, day, actor.get(0), actor.get(1), actor.get(2), "Says what", code, "1",
				recipient.get(0), recipient.get(1), recipient.get(2), "77", "3", "Zenda Courier", "Lima", "NA", "NA",
				"Peru", "-12.0", "-77.0");
	}

	/** Somebody in GDELT, as in "PER/REB" or "//NAT": country, type, group. */
	private static String[] cells(int columns, String id, String day, String code, String actor, String recipient) {
		String[] cells = new String[columns];
		Arrays.fill(cells, "");
		cells[0] = id;
		cells[1] = day;
		side(cells, 5, actor);
		side(cells, 15, recipient);
		cells[26] = code;
		cells[32] = "2";
		return cells;
	}

	private static void side(String[] cells, int first, String side) {
		List<String> parts = side.isEmpty() ? NOBODY : List.of((side + "///").split("/", -1));
		cells[first] = parts.get(0) + parts.get(1) + parts.get(2);
		cells[first + 2] = parts.get(0);
		cells[first + 7] = parts.get(1);
		cells[first + 3] = parts.get(2);
	}

}
