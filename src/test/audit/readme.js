// Puts each question of the README that stands before its answer to a running service with the demonstration
// corpus, and fails unless every answer is the README's:
//
//   node src/test/audit/readme.js http://localhost:8080/graphql
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';

const PAIR = /```graphql\n([^`]*)```\n+```json\n([^`]*)```/g;
const PATIENCE = 300_000;

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const pairs = [...readme.matchAll(PAIR)].map(([, query, answer]) => ({ query, answer: JSON.parse(answer).data }));

const ask = async (query) => {
  const answered = await fetch(process.argv[2], {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answered.json()).data;
};

const until = Date.now() + PATIENCE;
const answers = async ({ query, answer }) => {
  let answered = await ask(query);
  while (!isDeepStrictEqual(answered, answer) && Date.now() < until) {
    await new Promise((done) => setTimeout(done, 2_000));
    answered = await ask(query);
  }
  if (!isDeepStrictEqual(answered, answer)) {
    console.error(`${query}\nis answered by\n${JSON.stringify(answered, null, 1)}`);
  }
  return isDeepStrictEqual(answered, answer);
};

let right = 0;
for (const pair of pairs) {
  right += (await answers(pair)) ? 1 : 0;
}
console.log(`${right} of ${pairs.length} questions of the README are answered as it says.`);
if (right < pairs.length || pairs.length === 0) {
  process.exit(1);
}
