package org.newsgraph.graph;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Empties the shared database before a class, and for {@link GraphTest} before each test.
 */
class EmptyStore implements BeforeAllCallback, BeforeEachCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		TestStore.assumeItCanBeHad();
		TestStore.empty();
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		if (!context.getRequiredTestClass().isAnnotationPresent(NewsgraphTest.class)) {
			TestStore.empty();
		}
	}

}
