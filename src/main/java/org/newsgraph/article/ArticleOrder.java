package org.newsgraph.article;

/**
 * The order of articles.
 *
 * @param field by what
 * @param direction which way
 */
record ArticleOrder(Field field, Direction direction) {

	static final ArticleOrder LATEST_FIRST = new ArticleOrder(Field.DATE_PUBLISHED, Direction.DESC);

	enum Field {

		DATE_PUBLISHED, RECORDED_FROM

	}

	enum Direction {

		ASC, DESC

	}

}
