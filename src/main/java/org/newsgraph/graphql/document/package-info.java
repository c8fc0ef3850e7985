/** The documents that clients send: which are known, and those read before. */
@NullMarked
package org.newsgraph.graphql.document;

import org.jspecify.annotations.NullMarked;
