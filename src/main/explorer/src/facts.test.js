import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, findDated, findProofs } from './facts.js';

const article = { headline: 'Ruritania backs the plan', url: 'https://example.org/1' };
const evidence = { exact: 'Ruritania backs the plan.', prefix: 'On Monday ', suffix: ' It said more.', article };
const relation = {
  type: 'SUPPORTS', validFrom: '2023-02-26', subject: { name: 'Ruritania' }, object: { name: 'The plan' },
  evidence: { edges: [{ node: evidence }] },
};

test('a sentence is shown with what it proves', () => {
  const [proof] = findProofs({ relations: { edges: [{ node: relation }] } });
  assert.equal(proof.exact, 'Ruritania backs the plan.');
  assert.deepEqual(proof.claims, [{ who: 'Ruritania', what: 'supports', whom: 'The plan', realis: '' }]);
});

test('a sentence that proves two things is shown once', () => {
  const proofs = findProofs([relation, { ...relation, type: 'AGREES_WITH' }]);
  assert.equal(proofs.length, 1);
  assert.deepEqual(proofs[0].claims.map((claim) => claim.what), ['supports', 'agrees with']);
});

test('the words around a passage are cut from the text when the answer does not tell them', () => {
  const text = 'First this. Then Ruritania agreed. And that.';
  const passage = { exact: 'Then Ruritania agreed.', start: 12, end: 34, sentenceIndex: 1 };
  const [proof] = findProofs({ analyze: { text, events: [{ type: 'AGREE', passage }] } });
  assert.equal(proof.prefix, 'First this. ');
  assert.equal(proof.suffix, ' And that.');
});

test('a name in a text proves nothing', () => {
  assert.deepEqual(findProofs({ speaker: { name: 'Ruritania', exact: 'Ruritania', start: 0, end: 9 } }), []);
});

test('a type of event is read as a verb', () => {
  assert.deepEqual(['CONSULT', 'SUPPORTS', 'AGREES_WITH'].map((type) => claimOf({ type }).what), ['consults', 'supports', 'agrees with']);
});

test('what has not happened is called so', () => {
  assert.equal(claimOf({ type: 'CONSULT', realis: 'FUTURE' }).realis, 'future');
});

test('dated things come oldest first', () => {
  const dated = findDated({ a: { datePublished: '2023-03-01T10:00:00Z', headline: 'Later' }, b: relation });
  assert.deepEqual(dated.map((each) => each.date), ['2023-02-26', '2023-03-01']);
});

test('an answer without data shows nothing', () => {
  assert.deepEqual([findProofs(null), findDated(undefined)], [[], []]);
});
