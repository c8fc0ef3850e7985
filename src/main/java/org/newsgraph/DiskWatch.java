package org.newsgraph;

import java.io.File;

import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.health.autoconfigure.application.DiskSpaceHealthIndicatorProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Watches the disk on which all state lies. With a server of somebody's own the directory
 * may not be there, which is no full disk: then it is the disk on which it would lie.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEnabledHealthIndicator("diskspace")
class DiskWatch {

	@Bean
	DiskSpaceHealthIndicator diskSpaceHealthIndicator(DiskSpaceHealthIndicatorProperties given) {
		return new DiskSpaceHealthIndicator(there(given.getPath().getAbsoluteFile()), given.getThreshold());
	}

	private static File there(File place) {
		File above = place.getParentFile();
		return (place.exists() || above == null) ? place : there(above);
	}

}
