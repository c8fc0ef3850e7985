package org.newsgraph.reading;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param name as the text has it
 * @param countryCode ISO 3166-1 alpha-3, if known
 * @param exact the words that name it
 * @param start of the first UTF-16 unit
 * @param end behind the last UTF-16 unit
 */
public record ReadPlace(String name, @Nullable String countryCode, String exact, int start, int end) {
}
