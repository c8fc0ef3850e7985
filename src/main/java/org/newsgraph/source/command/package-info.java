/** The command line: what is done without the web server. */
@NullMarked
@NamedInterface("command")
package org.newsgraph.source.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
