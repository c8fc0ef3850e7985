import { useInAnswer } from './answer.js';
import { Claim } from './Claim.jsx';
import { findDated } from './facts.js';

function TimelinePanel() {
  const dated = useInAnswer(findDated);
  return (
    <section className="newsgraph-panel" aria-label="Timeline">
      <h2>Timeline</h2>
      {dated.length === 0
        ? <p className="panel-empty">What the answer dates is listed here, oldest first.</p>
        : <p role="status">{dated.length} dated in this answer, oldest first.</p>}
      <ol className="timeline">
        {dated.map(({ date, claim, label }, index) => (
          <li key={index}>
            <time dateTime={date}>{date}</time>
            <span>{claim && <Claim claim={claim} />}{claim && label && ': '}{label}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function TimelineIcon(props) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" {...props}>
      <path d="M6 3v18M6 6h3M6 12h3M6 18h3M12 6h8M12 12h5M12 18h7" />
    </svg>
  );
}

export const TIMELINE_PLUGIN = { title: 'Timeline', icon: TimelineIcon, content: TimelinePanel };
