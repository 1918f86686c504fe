import { useEffect, useState } from 'react';
import { linkToken } from './link-token.ts';

/**
 * The secret of a mailed link stands after `#`, which never leaves the browser; it is read once and taken out of the
 * address, so that neither the history nor a shared screen keeps it. '' where the link is not whole.
 */
export function useLinkToken(): string {
  const [token] = useState(() => linkToken(location.hash));
  useEffect(() => {
    if (location.hash) window.history.replaceState(window.history.state, '', `${location.pathname}${location.search}`);
  }, []);
  return token;
}
