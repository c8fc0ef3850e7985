package org.newsgraph.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Finds the article among the blocks of a page. */
final class StoryFinder {

	private final Furniture furniture = new Furniture();

	/**
	 * The article of a page.
	 * @param headline as given or as the page says, or {@code null} to find it
	 */
	Story find(List<Block> blocks, @Nullable String headline) {
		Lines lines = new Lines(blocks.stream()
			.filter((block) -> !block.text().isBlank())
			.map((block) -> Line.of(block, this.furniture))
			.toList());
		Lead lead = Lead.of(lines, headline);
		List<String> paragraphs = new ArrayList<>(lead.kept(lines));
		paragraphs.addAll(new Body(lines, lead).paragraphs());
		return new Story(lead.headline(), paragraphs.stream().flatMap(this::parted).toList(), Byline.of(lines, lead));
	}

	private Stream<String> parted(String paragraph) {
		return Dateline.parted(paragraph).stream();
	}

}
