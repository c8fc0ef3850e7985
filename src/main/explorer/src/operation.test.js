import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationOf } from './operation.js';

const nameOf = (request) => operationOf(request)?.name?.value;

test('of several operations the named one is meant', () => {
  const query = 'query One { a } subscription Two { b }';
  assert.equal(operationOf({ query, operationName: 'Two' }).operation, 'subscription');
  assert.equal(nameOf({ query, operationName: 'Three' }), undefined);
});

test('a question alone in its tab is meant whatever the tab before was called', () => {
  assert.equal(nameOf({ query: 'mutation Paste { a }', operationName: 'WhoSupportsThePlan' }), 'Paste');
});

test('a question without a name is meant too', () => {
  assert.equal(operationOf({ query: '{ a }', operationName: 'Gone' }).operation, 'query');
});

test('what is no GraphQL is left to the server', () => {
  assert.equal(operationOf({ query: '{ a', operationName: undefined }), undefined);
});
