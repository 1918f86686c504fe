import WifiOff from 'lucide-react/icons/wifi-off';
import { useSyncExternalStore } from 'react';
import { useT } from './i18n/use-t.ts';
import { words } from './words/kit.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineNotice() {
  const t = useT(words);
  return (
    <output className="flex items-center justify-center gap-2 bg-ochre-tint px-4 py-1.5 text-sm text-ochre-text">
      <WifiOff aria-hidden="true" className="size-4 shrink-0" />
      {t('offline.text')}
    </output>
  );
}

/** Says that the network is gone, and that what is typed is kept. */
export function OfflineBar() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : <OfflineNotice />;
}
