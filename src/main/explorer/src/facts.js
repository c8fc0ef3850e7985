// What the panels show is found in any answer by its shape, whatever was asked for.

const DATES = ['startDate', 'validFrom', 'saidAt', 'datePublished', 'publishedAt'];
const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;
const CONTEXT = 80;

/** Calls visit(object, ancestors) for every object in the value, ancestors nearest first. */
function walk(value, visit, ancestors = []) {
  if (Array.isArray(value)) {
    value.forEach((each) => walk(each, visit, ancestors));
  } else if (value && typeof value === 'object') {
    visit(value, ancestors);
    Object.values(value).forEach((each) => walk(each, visit, [value, ...ancestors]));
  }
}

function nameOf(thing) {
  if (Array.isArray(thing)) {
    return thing.map(nameOf).filter(Boolean).join(', ');
  }
  return thing?.name ?? thing?.nodes?.map(nameOf).join(', ') ?? '';
}

function firstName(...things) {
  return things.map(nameOf).find(Boolean) ?? '';
}

/** "supports" for the relation SUPPORTS and for the event SUPPORT. */
function verbOf(type) {
  const words = type.toLowerCase().replaceAll('_', ' ');
  return /\s|s$/.test(words) ? words : `${words}s`;
}

/** What an object of the answer claims: who, what, whom, each perhaps empty; null for what claims nothing. */
export function claimOf(fact) {
  const type = typeof fact.type === 'string' ? fact.type : null;
  if (!type && !fact.form) {
    return null;
  }
  return {
    who: firstName(fact.subject, fact.actors, fact.speaker),
    what: type ? verbOf(type) : 'said',
    whom: firstName(fact.object, fact.recipients, fact.issues),
    realis: fact.realis && fact.realis !== 'ACTUAL' ? fact.realis.toLowerCase() : '',
  };
}

function isEvidence(thing) {
  return typeof thing.exact === 'string'
    && ['prefix', 'suffix', 'sentenceIndex', 'article', 'rule'].some((key) => key in thing);
}

/** The words around a passage: as told, else cut from the whole text if that is in the answer. */
function surroundings(passage, ancestors) {
  const { exact, start, end } = passage;
  const whole = ancestors.map((each) => each.text)
    .find((text) => typeof text === 'string' && text.slice(start, end) === exact);
  return {
    prefix: passage.prefix ?? whole?.slice(Math.max(0, start - CONTEXT), start) ?? '',
    suffix: passage.suffix ?? whole?.slice(end, end + CONTEXT) ?? '',
  };
}

/** Every sentence in the answer that proves something, once, with what it proves. */
export function findProofs(data) {
  const proofs = new Map();
  walk(data, (passage, ancestors) => {
    if (!isEvidence(passage)) {
      return;
    }
    const article = passage.article ?? null;
    const key = JSON.stringify([passage.exact, article?.url ?? article?.headline ?? '', passage.start ?? '']);
    const proof = proofs.get(key)
      ?? { key, exact: passage.exact, article, speaker: passage.speaker?.name, claims: [], ...surroundings(passage, ancestors) };
    const claim = ancestors.map(claimOf).find(Boolean);
    if (claim && !proof.claims.some((each) => JSON.stringify(each) === JSON.stringify(claim))) {
      proof.claims.push(claim);
    }
    proofs.set(key, proof);
  });
  return [...proofs.values()];
}

function labelOf(thing) {
  return thing.headline ?? thing.name ?? thing.text ?? '';
}

/** Every dated thing in the answer, oldest first: its date, and its claim or else its label. */
export function findDated(data) {
  const dated = [];
  walk(data, (thing) => {
    const date = DATES.map((key) => thing[key]).find((value) => ISO_DATE.test(value ?? ''));
    const claim = claimOf(thing);
    const label = labelOf(thing);
    if (date && (claim || label)) {
      dated.push({ date: date.slice(0, 10), claim, label });
    }
  });
  return dated.sort((a, b) => a.date.localeCompare(b.date));
}
