// Serves the stored graph by the generic Neo4j GraphQL library, for the benchmark to measure beside the service:
//
//   node src/test/peer/server.js bolt://localhost:7687 PASSWORD-FILE
//
// Only reads. Prints its address when it listens, on a free port of this machine, and ends when its standard input does.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.js';

const here = dirname(fileURLToPath(import.meta.url));
install(here, 'the generic Neo4j GraphQL library', 'measure without it');

const { ApolloServer } = await import('@apollo/server');
const { startStandaloneServer } = await import('@apollo/server/standalone');
const { Neo4jGraphQL } = await import('@neo4j/graphql');
const { GraphQLScalarType } = await import('graphql');
const { default: neo4j } = await import('neo4j-driver');

const [bolt, passwordFile] = process.argv.slice(2);
const driver = neo4j.driver(bolt, neo4j.auth.basic('neo4j', readFileSync(passwordFile, 'utf8').trim()));

// The library's own DateTime is written by a function of APOC, which the embedded database has not.
const Moment = new GraphQLScalarType({ name: 'Moment', serialize: String });

const library = new Neo4jGraphQL({
  typeDefs: readFileSync(join(here, 'graph.graphqls'), 'utf8'),
  resolvers: { Moment },
  driver,
});
const server = new ApolloServer({ schema: await library.getSchema() });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async ({ req }) => ({
    req,
    sessionConfig: { database: 'neo4j' },
    cypherQueryOptions: { addVersionPrefix: true },
  }),
});
console.log(`Peer ${url}`);
process.stdin.on('end', () => process.exit()).resume();
