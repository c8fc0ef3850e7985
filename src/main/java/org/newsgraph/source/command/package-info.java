/** The command line: what is done without the web server. */
@NullMarked
package org.newsgraph.source.command;

import org.jspecify.annotations.NullMarked;
