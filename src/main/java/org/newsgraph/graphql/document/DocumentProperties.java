package org.newsgraph.graphql.document;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which documents are run.
 *
 * @param documents whether any, or only those that are trusted
 * @param documentsDirectory where trusted documents lie, in files that end in .graphql;
 * it need not be there
 * @param documentCache how many characters of documents are kept parsed and validated
 */
@ConfigurationProperties("newsgraph.graphql")
record DocumentProperties(@DefaultValue("any") Mode documents, @Nullable Path documentsDirectory,
		@DefaultValue("1MB") DataSize documentCache) {

	/** Which documents are run. */
	enum Mode {

		/** Whatever is asked. */
		ANY,
		/** Only what a trusted document asks. */
		TRUSTED_ONLY

	}

}
