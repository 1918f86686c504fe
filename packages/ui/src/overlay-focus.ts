import { useRef } from 'react';

export interface OverlayFocus {
  readonly onOpenAutoFocus: (event: Event) => void;
  readonly onCloseAutoFocus: (event: Event) => void;
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
      const field = event.target.querySelector<HTMLElement>(
        'input:not([type="hidden"], [type="file"], :disabled), textarea:not(:disabled), select:not(:disabled), button[aria-haspopup="dialog"]:not(:disabled)',
      );
      if (!field) return;
      event.preventDefault();
      field.focus();
    },
    onCloseAutoFocus: (event) => {
      if (!(opener.current instanceof HTMLElement) || !opener.current.isConnected) return;
      event.preventDefault();
      opener.current.focus();
    },
  };
}
