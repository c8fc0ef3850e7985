const queries = import.meta.glob('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob('./examples/*.json', { query: '?raw', import: 'default', eager: true });

/** One tab each, in the order of their file names; variables are in the JSON file of the same name. */
export const EXAMPLES = Object.keys(queries).sort().map((path) => ({
  query: queries[path],
  variables: variables[path.replace(/\.graphql$/, '.json')] ?? '',
}));
