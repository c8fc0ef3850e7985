package org.newsgraph.article;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a fact.
 *
 * @param independentSources how many independent sources report it
 * @param confidence how sure it is with all of them, from 0 to 0.99
 * @param inferred the first and the last day that stood in before an article gave the
 * day; {@code null} if none had to
 */
public record Backing(int independentSources, double confidence, @Nullable List<LocalDate> inferred) {

	static final Backing NONE = new Backing(0, 0, null);

}
