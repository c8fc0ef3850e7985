import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-sse';

function isSubscription(documentAST, operationName) {
  const operations = documentAST?.definitions.filter((each) => each.kind === 'OperationDefinition') ?? [];
  const chosen = operations.find((each) => !operationName || each.name?.value === operationName);
  return chosen?.operation === 'subscription';
}

/** Queries and mutations go by HTTP, subscriptions by server-sent events, all of them to the one address. */
export function makeFetcher(url) {
  const http = createGraphiQLFetcher({ url });
  return (params, options) => {
    if (!isSubscription(options?.documentAST, params.operationName)) {
      return http(params, options);
    }
    const { query, variables, operationName } = params;
    return createClient({ url, headers: options?.headers ?? {}, retryAttempts: 0 })
      .iterate({ query, variables, operationName: operationName ?? undefined });
  };
}
