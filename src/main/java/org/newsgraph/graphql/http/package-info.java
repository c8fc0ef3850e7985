/** GraphQL over HTTP, to the letter. */
@NullMarked
package org.newsgraph.graphql.http;

import org.jspecify.annotations.NullMarked;
