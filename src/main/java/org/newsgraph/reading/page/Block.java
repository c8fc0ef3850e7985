package org.newsgraph.reading.page;

/**
 * A paragraph, heading or item as it stands on the page.
 *
 * @param text without line ends, but for verse
 * @param form what the page says it is
 */
record Block(String text, Form form) {

	static Block paragraph(String text) {
		return new Block(text, Form.PARAGRAPH);
	}

	/**
	 * What the page says a block is; a plain text says nothing and has paragraphs only.
	 */
	enum Form {

		PARAGRAPH, HEADING, ITEM

	}

}
