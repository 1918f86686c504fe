import { useEffect } from 'react';

/** A dialog that closes gives the focus back by itself within that time. */
const GIVEN_BACK_MS = 60;

/**
 * An act often takes its own button away: « Valider » becomes « Commencer », a draft becomes a document, a dialog closes
 * over a page that is another one. The focus would fall to the top of the document; it goes to the page's title instead,
 * where a screen reader says what the record is now and the next Tab reaches the next act. What goes from the middle of a
 * form or a list is left to the browser, which goes on from that place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: readonly Node[] = [];
    let timer: number | undefined;
    const keepFocus = (event: FocusEvent) => {
      path = event.composedPath().filter((one) => one instanceof Node);
    };
    const mend = () => {
      const [last] = path;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const title = document.querySelector('main h1');
      const left = path.find((node) => node.isConnected);
      if (!(title instanceof HTMLElement) || !left) return;
      path = [];
      const near = left.contains(title) || (left instanceof Element && left.closest('header')?.contains(title));
      if (!near) return;
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(mend, GIVEN_BACK_MS);
    });
    document.addEventListener('focusin', keepFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', keepFocus);
    };
  }, []);
}
