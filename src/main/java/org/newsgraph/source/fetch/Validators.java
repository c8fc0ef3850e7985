package org.newsgraph.source.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By what a server knows whether somebody has its newest version. Both are given back as
 * they came.
 *
 * @param etag its mark
 * @param lastModified when it was changed last
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

	/** Of somebody who has no version yet. */
	public static final Validators NONE = new Validators(null, null);

}
