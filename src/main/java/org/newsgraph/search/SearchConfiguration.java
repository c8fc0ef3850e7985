package org.newsgraph.search;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The language model by which things are found. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

	@Bean
	Meanings meanings(SearchProperties properties) {
		return new Meanings(properties.meaning(), SentenceModel::shared);
	}

}
