package org.newsgraph.reading;

/**
 * The stretch of the text that proves a fact, usually a sentence.
 *
 * @param exact the words, exactly as they stand there
 * @param start of the first UTF-16 unit
 * @param end behind the last UTF-16 unit
 * @param sentenceIndex of its (first) sentence, from 0
 */
public record Passage(String exact, int start, int end, int sentenceIndex) {
}
