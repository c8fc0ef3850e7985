import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';

/** What find makes of the data in the open tab's last answer. */
export function useInAnswer(find) {
  const response = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response);
  return useMemo(() => {
    try {
      return find(JSON.parse(response).data);
    } catch {
      return find(null);
    }
  }, [find, response]);
}
