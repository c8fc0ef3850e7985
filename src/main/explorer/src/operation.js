import { Kind, parse } from 'graphql';

function operationsOf(query) {
  try {
    return parse(query).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return []; // The server says best what is wrong with it.
  }
}

/**
 * The operation that a request means: the one it names, else the only one there is; undefined if that tells none.
 * GraphiQL's word is not enough: for a moment after a tab was opened it still names the operation of the tab before.
 */
export function operationOf({ query, operationName }) {
  const operations = operationsOf(query);
  return operations.find((each) => each.name?.value === operationName)
    ?? (operations.length === 1 ? operations[0] : undefined);
}
