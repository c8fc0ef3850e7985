/**
 * Gets what stands at a web address, from public addresses only, politely and within
 * limits.
 */
@NullMarked
package org.newsgraph.source.fetch;

import org.jspecify.annotations.NullMarked;
