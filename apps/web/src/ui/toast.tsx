import 'sonner/dist/styles.css';
import { toast as sonner, Toaster as Sonner } from 'sonner';
import { useT } from '#kit/i18n/use-t.ts';
import { directionOf } from '#kit/i18n/locale.ts';
import { useLocale } from '#kit/preferences.ts';
import './toast.css';

const UNDO_MS = 8000;

export const toast = {
  ok: (message: string) => sonner.success(message),
  bad: (message: string) => sonner.error(message, { duration: UNDO_MS }),
  info: (message: string) => sonner.message(message),
  /** For what can be taken back: eight seconds to do so. */
  undo: (message: string, undoLabel: string, onUndo: () => void) =>
    sonner.message(message, { duration: UNDO_MS, action: { label: undoLabel, onClick: onUndo } }),
};

/** Once at the root; speaks politely to screen readers, at the end of the reading direction. */
export function Toaster() {
  const t = useT('common');
  const locale = useLocale();
  const rtl = directionOf(locale) === 'rtl';
  return (
    <Sonner
      dir={rtl ? 'rtl' : 'ltr'}
      position={rtl ? 'bottom-left' : 'bottom-right'}
      containerAriaLabel={t('toast.region')}
      closeButton
      gap={8}
      visibleToasts={4}
      toastOptions={{ closeButtonAriaLabel: t('action.close') }}
    />
  );
}
