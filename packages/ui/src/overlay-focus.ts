import { type FocusEvent, useRef } from 'react';

export interface OverlayFocus {
  readonly onOpenAutoFocus: (event: Event) => void;
  readonly onCloseAutoFocus: (event: Event) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Not the inputs that Radix hides in a form beside its boxes and radios, which stand for a value and show nothing. */
const FIELD = `input:not([type="hidden"], [type="file"], [aria-hidden], :disabled), textarea:not(:disabled), select:not(:disabled),
  [role="checkbox"]:not(:disabled), [role="radio"]:not(:disabled), button[aria-haspopup="dialog"][aria-expanded]:not(:disabled)`;

/** Of a group of radios the one that is chosen, as the Tab does. */
function firstFieldOf(dialog: Element): HTMLElement | null {
  const field = dialog.querySelector<HTMLElement>(FIELD);
  return field?.closest('[role="radiogroup"]')?.querySelector<HTMLElement>('[aria-checked="true"]') ?? field;
}

/**
 * Where the focus goes when a dialog opens and closes. It comes back to what opened it: our dialogs are opened by the
 * page's state and have no trigger of their own, and Radix then leaves the focus nowhere. With `toField` the first field
 * takes it rather than the button that closes; under a finger it does not, or a keyboard would cover the dialog.
 */
export function useOverlayFocus(toField = false): OverlayFocus {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: (event) => {
      opener.current = document.activeElement;
      if (!toField || !(event.target instanceof Element) || !matchMedia('(pointer: fine)').matches) return;
      const field = firstFieldOf(event.target);
      if (!field) return;
      event.preventDefault();
      field.focus();
    },
    onCloseAutoFocus: (event) => {
      if (!(opener.current instanceof HTMLElement) || !opener.current.isConnected) return;
      event.preventDefault();
      opener.current.focus();
    },
    // From the last to the first Radix moves the focus without scrolling to it: a tall dialog would keep it out of sight.
    onFocus: ({ target }) => {
      if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
    },
  };
}
