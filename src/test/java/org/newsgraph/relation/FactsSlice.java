package org.newsgraph.relation;

import org.newsgraph.actor.Actors;
import org.newsgraph.article.Articles;
import org.newsgraph.event.Events;
import org.newsgraph.graphql.Refs;
import org.newsgraph.issue.Issues;
import org.newsgraph.reading.issue.IssueFinder;
import org.newsgraph.statement.Statements;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** All that stores facts, without what serves them. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
		basePackageClasses = {
				Articles.class, Actors.class, Issues.class, Events.class, Statements.class, Relations.class },
		useDefaultFilters = false, includeFilters = @ComponentScan.Filter(Component.class),
		excludeFilters = { @ComponentScan.Filter(Controller.class),
				@ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class) })
@Import({ Refs.class, IssueFinder.class, Desk.class })
public class FactsSlice {

}
