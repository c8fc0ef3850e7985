package org.newsgraph.article;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graph.Fields;

/**
 * The passage that proves a fact, and where it stands.
 *
 * @param passageKey key of the passage
 * @param exact the words
 * @param prefix some words before
 * @param suffix some words behind
 * @param start of the first UTF-16 unit in the article's text
 * @param end behind the last UTF-16 unit
 * @param sentenceIndex which sentence of the article, from 0
 * @param article where it stands
 * @param rule names the rule that read the fact here
 * @param confidence how sure the reading is, from 0 to 1
 * @param speakerKey key of the actor whose words the article reports there, if it is not
 * the article's own words and names them
 */
public record Evidence(String passageKey, String exact, String prefix, String suffix, int start, int end,
		int sentenceIndex, Article article, String rule, double confidence, @Nullable String speakerKey) {

	static Evidence of(Value row) {
		Value passage = row.get("passage");
		return new Evidence(passage.get("id").asString(), passage.get("exact").asString(),
				passage.get("prefix").asString(), passage.get("suffix").asString(), passage.get("start").asInt(),
				passage.get("end").asInt(), passage.get("sentenceIndex").asInt(), Article.of(row.get("article")),
				row.get("rule").asString(), row.get("confidence").asDouble(),
				Fields.orNull(row.get("speaker"), Value::asString));
	}

	/** Whether it was read here and can be quoted, or who else says so. */
	public Origin origin() {
		return this.article.origin();
	}

	/**
	 * Which text of the article it stands in, from 1: what was proved at an earlier
	 * moment may stand in an earlier one. A stub has one.
	 */
	public int version() {
		return (origin() == Origin.READ) ? Edition.versionOf(this.passageKey) : 1;
	}

	Cursor cursor() {
		Instant published = this.article.datePublished();
		return Cursor.of((this.article.copyOfKey() != null) ? 1L : 0L, published, this.passageKey);
	}

}
