package org.newsgraph.source.fetch;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets the whole service ask one site on loopback, and that alone. */
@TestConfiguration(proxyBeanMethods = false)
public class LiftedSite {

	@Bean(destroyMethod = "close")
	Site site() {
		return Site.open();
	}

	@Bean
	@Primary
	Fetcher liftedFetcher(Site site) {
		return Fetchers.of(site);
	}

}
