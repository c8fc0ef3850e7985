package org.newsgraph.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;

class BrowserCondition implements ExecutionCondition {

	private static final Logger log = LoggerFactory.getLogger(BrowserCondition.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.executable().isEmpty()) {
			return skipped(context, "there is no Chromium: install it or name it in NEWSGRAPH_CHROMIUM");
		}
		if (!new ClassPathResource("static/graphiql/index.html").exists()) {
			return skipped(context, "the pages were not built: build without -Dui.skip");
		}
		return ConditionEvaluationResult.enabled("there is a browser and a page to open in it");
	}

	private ConditionEvaluationResult skipped(ExtensionContext context, String why) {
		// The condition is asked for the class and for each test in it.
		if (context.getTestMethod().isEmpty()) {
			log.warn("Skipped {}: {}.", context.getDisplayName(), why);
		}
		return ConditionEvaluationResult.disabled(why);
	}

}
