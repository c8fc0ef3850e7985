/** Reads one article. Pure: no database, no clock, no network. */
@NullMarked
@ApplicationModule(displayName = "Reading", allowedDependencies = {})
package org.newsgraph.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
