package org.newsgraph.event;

import org.newsgraph.article.CodedArticle;

/**
 * That an article mentions a coded event.
 *
 * @param eventKey of the event
 * @param article the article
 * @param sentence which sentence of it, from 1
 * @param confidence how sure they are, from 0 to 1
 */
public record CodedMention(String eventKey, CodedArticle article, int sentence, double confidence) {
}
