package org.newsgraph.source.format;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a file is taken.
 *
 * @param document the most bytes of what holds one article: a file, an entry of an
 * archive, a line, a record
 * @param archive the most bytes that an archive may become when it is unpacked
 * @param ratio how many times its size it may become
 * @param entries the most entries of a zip archive
 */
@ConfigurationProperties("newsgraph.files")
public record FileLimits(@DefaultValue("20MB") DataSize document, @DefaultValue("10GB") DataSize archive,
		@DefaultValue("100") int ratio, @DefaultValue("100000") int entries) {

	int documentBytes() {
		return (int) Math.min(this.document.toBytes(), Integer.MAX_VALUE - 16);
	}

}
