package org.newsgraph.reading.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.UnreadableException;
import org.newsgraph.reading.UnreadableException.Reason;

/**
 * Frees an article of the page around it. Safe for use by many threads at once; takes
 * time in proportion to the size of the manuscript.
 */
@Component
public final class Cleaner {

	private final StoryFinder stories = new StoryFinder();

	private final LanguageGuess languages = new LanguageGuess();

	/**
	 * Frees one article of the page around it.
	 * @param manuscript exactly one of its text and html is given; what it knows wins
	 * over what the page says
	 * @return the body and what is known about it
	 * @throws UnreadableException if there is no article in it, too much or no text
	 */
	public CleanPage clean(Manuscript manuscript) {
		Intake intake = Intake.of(manuscript);
		TextRepair.Repaired repaired = TextRepair.repair(intake.source());
		Page page = intake.isPage() ? HtmlPage.read(repaired.text(), manuscript.url())
				: Page.ofText(PlainBlocks.of(repaired.text()));
		Story story = this.stories.find(page.blocks(), firstFilled(manuscript.headline(), page.headline()));
		if (story.paragraphs().isEmpty()) {
			throw new UnreadableException(Reason.EMPTY,
					"No text of an article was found in it. Hand in the text of the article itself.");
		}
		return assembled(manuscript, page, story, repaired.changed());
	}

	private CleanPage assembled(Manuscript manuscript, Page page, Story story, boolean repaired) {
		TextRepair.Repaired text = TextRepair.repair(String.join("\n\n", story.paragraphs()));
		Instant publishedAt = published(manuscript.publishedAt(), page.publishedAt());
		String language = this.languages.of(text.text(), manuscript.language());
		List<String> authors = firstFilled(manuscript.authors(), firstFilled(page.authors(), story.authors()));
		Notices notices = new Notices();
		notices.onCharacters(repaired || text.changed());
		notices.onHeadline(story.headline());
		notices.onDate(publishedAt, manuscript.receivedAt());
		notices.onLanguage(language);
		return new CleanPage(story.headline(), text.text(), publishedAt, modified(manuscript, page), authors, language,
				page.canonicalUrl(), page.publisher(), notices.warnings());
	}

	/** What lies ahead of its coming here is no date of its text. */
	private static @Nullable Instant modified(Manuscript manuscript, Page page) {
		Instant said = (manuscript.modifiedAt() != null) ? manuscript.modifiedAt() : page.modifiedAt();
		return (said == null || said.isAfter(manuscript.receivedAt())) ? null : said;
	}

	private static @Nullable Instant published(@Nullable Instant given, @Nullable OffsetDateTime onPage) {
		if (onPage == null) {
			return given;
		}
		return (given != null) ? new GivenDate(given).orExactly(onPage) : onPage.toInstant();
	}

	private static @Nullable String firstFilled(@Nullable String given, @Nullable String found) {
		String first = (given == null || given.isBlank()) ? found : given;
		String tidy = (first == null) ? "" : PlainBlocks.tidy(TextRepair.repair(first).text().replace('\n', ' '));
		return tidy.isEmpty() ? null : tidy;
	}

	private static List<String> firstFilled(List<String> given, List<String> found) {
		return given.isEmpty() ? found : List.copyOf(given);
	}

}
