// Audits a running service by graphql-http, prints how it stands, and fails unless every audit passes:
//
//   node src/test/audit/http.js http://localhost:8080/graphql
import './install.js';

const AUDITS = 61;

const { auditServer } = await import('graphql-http');
const results = await auditServer({ url: process.argv[2], fetchFn: fetch });

const words = ['MUST', 'SHOULD', 'MAY'];
const word = (audit) => words.find((each) => audit.name.startsWith(each));
const passed = (audit) => audit.status === 'ok';

console.log('GraphQL over HTTP   passed   of');
for (const each of words) {
  const audits = results.filter((audit) => word(audit) === each);
  console.log(each.padEnd(20) + String(audits.filter(passed).length).padStart(6) + String(audits.length).padStart(5));
}
for (const audit of results.filter((each) => !passed(each))) {
  console.log(`${audit.id} ${audit.name}: ${audit.reason ?? audit.status}`);
}
if (results.length !== AUDITS || !results.every(passed)) {
  console.error(`GraphQL over HTTP: ${results.filter(passed).length} of ${AUDITS} audits passed.`);
  process.exit(1);
}
