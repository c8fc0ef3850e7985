package org.newsgraph.timeline;

import org.newsgraph.relation.FactsSlice;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** Timelines and all that stores facts, without what serves them. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = Timelines.class, useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(Component.class),
		excludeFilters = { @ComponentScan.Filter(Controller.class),
				@ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class) })
@Import(FactsSlice.class)
public class TimelineSlice {

}
