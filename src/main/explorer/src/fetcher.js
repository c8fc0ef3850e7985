import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-sse';
import { operationOf } from './operation.js';

/** Queries and mutations go by HTTP, subscriptions by server-sent events, all of them to the one address. */
export function makeFetcher(url) {
  const http = createGraphiQLFetcher({ url });
  return (params, options) => {
    const operation = operationOf(params);
    const request = operation ? { ...params, operationName: operation.name?.value } : params;
    if (operation?.operation !== 'subscription') {
      return http(request, options);
    }
    const { query, variables, operationName } = request;
    return createClient({ url, headers: options?.headers ?? {}, retryAttempts: 0 })
      .iterate({ query, variables, operationName });
  };
}
