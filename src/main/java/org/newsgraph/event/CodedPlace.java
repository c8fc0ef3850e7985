package org.newsgraph.event;

import org.jspecify.annotations.Nullable;

/**
 * Where a coded event happened.
 *
 * @param name of the place, as they give it
 * @param countryCode ISO 3166-1 alpha-3 of the country it lies in
 */
public record CodedPlace(String name, @Nullable String countryCode) {
}
