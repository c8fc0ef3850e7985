import 'graphiql/setup-workers/vite';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import '@graphiql/plugin-explorer/style.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.js';
import { makeFetcher } from './fetcher.js';
import { Logo } from './Logo.jsx';
import { PROOF_PLUGIN } from './ProofPanel.jsx';
import { rememberInAddress, sharedByAddress } from './share.js';
import { TIMELINE_PLUGIN } from './TimelinePanel.jsx';
import './theme.css';

const shared = sharedByAddress(window.location);
const tabs = shared ? [shared, ...EXAMPLES] : EXAMPLES;
const isFirstVisit = !localStorage.getItem('graphiql:tabState');

// The variables of the first default tab do not reach the editor (graphiql issue 3392): they are given again here,
// and only on a first visit, for GraphiQL opens one more tab for initial values that it does not know.
const initial = shared || isFirstVisit
  ? { initialQuery: tabs[0].query, initialVariables: tabs[0].variables ?? '' }
  : {};

// At module level: GraphiQL compares plugins by identity.
const plugins = [PROOF_PLUGIN, TIMELINE_PLUGIN, explorerPlugin(), HISTORY_PLUGIN];

createRoot(document.getElementById('root')).render(
  <GraphiQL
    fetcher={makeFetcher(new URL('../graphql', window.location.href).href)}
    plugins={plugins}
    visiblePlugin={PROOF_PLUGIN}
    defaultTabs={tabs}
    {...initial}
    onTabChange={rememberInAddress}
    defaultEditorToolsVisibility
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <Logo />
    </GraphiQL.Logo>
  </GraphiQL>,
);
