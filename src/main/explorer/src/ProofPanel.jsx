import { useInAnswer } from './answer.js';
import { Claim } from './Claim.jsx';
import { findProofs } from './facts.js';

// Only these become links: an article's address is somebody else's text.
const WEB = /^https?:\/\//i;

function Source({ article }) {
  const headline = article.headline ?? article.url;
  return (
    <footer>
      {WEB.test(article.url ?? '')
        ? <a href={article.url} target="_blank" rel="noopener noreferrer">{headline}</a>
        : <cite>{headline}</cite>}
      {article.publisher?.name && <span>, {article.publisher.name}</span>}
    </footer>
  );
}

function Proof({ proof }) {
  return (
    <li className="proof">
      {proof.claims.map((claim) => <p key={JSON.stringify(claim)} className="proof-claim"><Claim claim={claim} /></p>)}
      <blockquote>
        <span className="proof-around">{proof.prefix}</span>
        <mark>{proof.exact}</mark>
        <span className="proof-around">{proof.suffix}</span>
      </blockquote>
      {proof.speaker && <p className="proof-speaker">said by {proof.speaker}</p>}
      {proof.article && <Source article={proof.article} />}
    </li>
  );
}

function ProofPanel() {
  const proofs = useInAnswer(findProofs);
  return (
    <section className="newsgraph-panel" aria-label="Proof">
      <h2>Proof</h2>
      {proofs.length === 0
        ? <p className="panel-empty">Run a question with the button to the right (Ctrl + Enter): each sentence in its answer that proves something is shown here, with where it stands.</p>
        : <p role="status">{proofs.length === 1 ? 'One sentence' : `${proofs.length} sentences`} in this answer.</p>}
      <ol>{proofs.map((proof) => <Proof key={proof.key} proof={proof} />)}</ol>
    </section>
  );
}

function ProofIcon(props) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" {...props}>
      <path d="M4 5h16v11H10l-4 4v-4H4z" />
      <path d="M8 9h8M8 12h5" strokeLinecap="round" />
    </svg>
  );
}

export const PROOF_PLUGIN = { title: 'Proof', icon: ProofIcon, content: ProofPanel };
