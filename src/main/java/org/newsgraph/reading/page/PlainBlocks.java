package org.newsgraph.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a plain text. Empty lines part them; so does each line end, unless
 * the lines are wrapped at a column, as in mails and agency wires, or are verse.
 */
final class PlainBlocks {

	private static final Pattern SPACES = Pattern.compile(" {2,}");

	private PlainBlocks() {
	}

	static List<Block> of(String text) {
		List<String> lines = text.lines().map(String::stripTrailing).toList();
		Wrapping wrapping = Wrapping.of(lines);
		List<Block> blocks = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= lines.size(); i++) {
			if (i == lines.size() || lines.get(i).isBlank()) {
				addChunk(lines.subList(start, i), wrapping, blocks);
				start = i + 1;
			}
		}
		return blocks;
	}

	private static void addChunk(List<String> chunk, Wrapping wrapping, List<Block> blocks) {
		if (Verse.is(chunk)) {
			blocks.add(Block.paragraph(String.join("\n", chunk.stream().map(PlainBlocks::tidy).toList())));
			return;
		}
		StringBuilder paragraph = new StringBuilder();
		for (int i = 0; i < chunk.size(); i++) {
			paragraph.append(paragraph.isEmpty() ? "" : " ").append(chunk.get(i));
			if (i + 1 == chunk.size() || !wrapping.joins(chunk.get(i), chunk.get(i + 1))) {
				blocks.add(Block.paragraph(tidy(paragraph.toString())));
				paragraph.setLength(0);
			}
		}
	}

	/** One space between words and none at the ends. */
	static String tidy(String line) {
		return SPACES.matcher(line).replaceAll(" ").strip();
	}

}
