/** The pages a browser shows. */
@NullMarked
@ApplicationModule(displayName = "Explorer", allowedDependencies = {})
package org.newsgraph.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
