import 'sonner/dist/styles.css';
import { toast as sonner, Toaster as Sonner } from 'sonner';
import { directionOf } from './locale.ts';
import type { ToastMessage } from './toast-message.ts';
import './toast.css';
import { useText, useUiLocale } from './ui-context.tsx';

const LONG_MS = 8000;

/** How one message looks; `undo` gives eight seconds to take it back. */
export function show(message: ToastMessage): void {
  const { kind, text, undo } = message;
  const options = {
    ...(undo || kind === 'bad' ? { duration: LONG_MS } : {}),
    ...(undo ? { action: { label: undo.label, onClick: undo.run } } : {}),
  };
  if (kind === 'ok') sonner.success(text, options);
  else if (kind === 'bad') sonner.error(text, options);
  else sonner.message(text, options);
}

/** Speaks politely to screen readers, at the end of the reading direction. */
export function Toaster() {
  const t = useText();
  const locale = useUiLocale();
  const rtl = directionOf(locale) === 'rtl';
  return (
    <Sonner
      dir={rtl ? 'rtl' : 'ltr'}
      position={rtl ? 'bottom-left' : 'bottom-right'}
      containerAriaLabel={t('toast.region')}
      closeButton
      gap={8}
      // Above the portal's bottom bar.
      mobileOffset={{ bottom: 76, left: 12, right: 12 }}
      visibleToasts={4}
      toastOptions={{ closeButtonAriaLabel: t('action.close') }}
    />
  );
}
