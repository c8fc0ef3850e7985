import graphql from '@graphql-eslint/eslint-plugin';

const schema = process.env.NEWSGRAPH_SCHEMA;

export default [
  {
    files: ['**/*.graphqls'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
      // One line for most, a block for what takes several.
      '@graphql-eslint/description-style': 'off',
      // What is no Node has no id: it is found by what it belongs to.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Some lists are in one order only, and read forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // A proof stands in a connection and is no Node; plain lists hold what is few.
      '@graphql-eslint/relay-edge-types': ['error', {
        withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false,
      }],
    },
  },
];
