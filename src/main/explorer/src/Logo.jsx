import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import logo from './logo.svg';

/** Long lines, such as the text of an article among the variables, are wrapped: nothing hides behind an edge. */
function useWrappedLines() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  useEffect(() => {
    [queryEditor, variableEditor].forEach((editor) => editor?.updateOptions({ wordWrap: 'on' }));
  }, [queryEditor, variableEditor]);
}

/** Until the editors are there, GraphiQL loses what is clicked: it opens the tab and keeps the question of another. */
function usePageWhenItIsReady() {
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor && state.responseEditor));
  useEffect(() => {
    const root = document.getElementById('root');
    root.inert = !ready;
    root.setAttribute('aria-busy', String(!ready));
  }, [ready]);
}

export function Logo() {
  // Here because the logo is the one part of ours that GraphiQL shows all the time.
  useWrappedLines();
  usePageWhenItIsReady();
  return (
    <span className="newsgraph-logo">
      <img src={logo} alt="" width="22" height="22" />
      Newsgraph
    </span>
  );
}
