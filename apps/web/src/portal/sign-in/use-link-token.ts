import { useEffect, useState } from 'react';

/**
 * The secret of a mailed link stands after `#`, which never leaves the browser; it is read once and taken out of the
 * address, so that neither the history nor a shared screen keeps it.
 */
export function useLinkToken(): string {
  const [token] = useState(() => decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    if (location.hash) window.history.replaceState(window.history.state, '', `${location.pathname}${location.search}`);
  }, []);
  return token;
}
