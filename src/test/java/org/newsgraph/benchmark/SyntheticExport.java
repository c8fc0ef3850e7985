package org.newsgraph.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows in the form of GDELT 2.0 that nobody coded. */
final class SyntheticExport {

	private static final List<String> STATES = List.of("PER", "CHL", "BOL", "NOR", "KAZ", "KEN", "TCD", "JPN", "FRA",
			"IND", "BRA", "EGY", "TUR", "VNM", "CAN", "POL", "MEX", "NGA", "IDN", "SWE");

	private static final List<String> CODES = List.of("043", "051", "112", "190", "0841", "173", "036", "130");

	private static final LocalDate BEGIN = LocalDate.of(2016, 1, 1);

	private SyntheticExport() {
	}

	static Path write(Path file, int first, int rows) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (int id = first; id < first + rows; id++) {
				out.write(line(id));
				out.write('\n');
			}
		}
		return file;
	}

	private static String line(int id) {
		String[] cells = new String[61];
		Arrays.fill(cells, "");
		String day = BEGIN.plusDays(id % 3000).format(DateTimeFormatter.BASIC_ISO_DATE);
		cells[0] = String.valueOf(id);
		cells[1] = day;
		cells[5] = STATES.get(id % STATES.size()) + "GOV";
		cells[7] = STATES.get(id % STATES.size());
		cells[12] = "GOV";
		cells[15] = STATES.get(id / 7 % STATES.size());
		cells[17] = cells[15];
		cells[26] = CODES.get(id % CODES.size());
		cells[32] = "2";
		cells[52] = "Town " + id % 500;
		cells[53] = "PE";
		cells[59] = day + "120000";
		cells[60] = "https://paper" + id % 300 + ".example/news/" + id / 3;
		return String.join("\t", cells);
	}

	/** What somebody who writes by hand would make of a line. */
	static Map<String, Object> row(String line) {
		String[] cells = line.split("\t", -1);
		Map<String, Object> properties = new HashMap<>();
		properties.put("origin", "GDELT");
		properties.put("code", cells[26]);
		properties.put("type", "CONSULT");
		properties.put("mode", "visit");
		properties.put("quadClass", "VERBAL_COOPERATION");
		properties.put("score", 2.5);
		properties.put("startDate", LocalDate.parse(cells[1], DateTimeFormatter.BASIC_ISO_DATE));
		properties.put("endDate", properties.get("startDate"));
		properties.put("datePrecision", "DAY");
		properties.put("dateInferred", true);
		properties.put("realis", "ACTUAL");
		properties.put("confidence", 0.0);
		properties.put("independentSources", Integer.parseInt(cells[32]));
		properties.put("placeName", cells[52]);
		properties.put("placeCountry", "PER");
		return Map.of("id", "raw-" + cells[0], "article", "raw-" + cells[60], "url", cells[60], "publisher",
				cells[60].split("/")[2], "added", properties.get("startDate"), "actor", "country:" + cells[7],
				"recipient", "country:" + cells[17], "properties", properties);
	}

}
