/**
 * The question that an address carries, or null. It is looked for behind the # first, because that part
 * never reaches a server or its log; other tools make links with ?query=.
 */
export function sharedByAddress({ hash, search }) {
  const behindHash = new URLSearchParams(hash.slice(1));
  const asked = new URLSearchParams(search);
  const query = behindHash.get('query') ?? asked.get('query');
  return query ? { query, variables: behindHash.get('variables') ?? asked.get('variables') ?? '' } : null;
}

/** Headers are never part of it: they can hold a key. */
export function addressOf({ query, variables }) {
  const asked = new URLSearchParams({ query: query ?? '', ...(variables ? { variables } : {}) });
  return `#${asked}`;
}

/** Keeps the open tab's question in the address, so that the address can be sent to a colleague. */
export function rememberInAddress({ tabs, activeTabIndex }) {
  const tab = tabs[activeTabIndex];
  if (tab?.query) {
    window.history.replaceState(null, '', addressOf(tab));
  }
}
