import { useEffect, useRef } from 'react';

/** Inside a form: the cursor stands in its first field when the form appears because somebody asked for it. */
export function FocusFirst() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    mark.current
      ?.closest('form')
      ?.querySelector<HTMLElement>('input:not([type="file"]), textarea, select')
      ?.focus({ preventScroll: true });
  }, []);
  return <span ref={mark} hidden />;
}
