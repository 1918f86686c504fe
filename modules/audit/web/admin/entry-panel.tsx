import { useQuery } from '@tanstack/react-query';
import X from 'lucide-react/icons/x';
import { useSyncExternalStore } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Drawer } from '@cm/ui/drawer.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { EntryInspector } from './entry-inspector.tsx';
import { type AuditEntry, auditEntryQuery } from './queries.ts';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

const WIDE = '(min-width: 80rem)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(WIDE);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

export interface EntryPanelProps {
  /** Position in the chain, from the address. */
  readonly at: number;
  /** The entry when it is on the page; an address may name one that is not. */
  readonly loaded: AuditEntry | undefined;
  readonly onClose: () => void;
}

/** The inspector: 480 px beside the table, a drawer where there is no room. */
export function EntryPanel({ at, loaded, onClose }: EntryPanelProps) {
  const t = useT(words);
  const common = useT(kitWords);
  const wide = useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
  const other = useQuery({ ...auditEntryQuery(at), enabled: loaded === undefined });
  const entry = loaded ?? other.data;
  const title = t('audit.entry', { position: String(at) });
  const content = entry ? (
    <EntryInspector key={entry.position} entry={entry} />
  ) : other.error ? (
    <ErrorState error={other.error} onRetry={() => void other.refetch()} retrying={other.isFetching} />
  ) : other.data === null ? (
    <p className="p-(--card-pad) text-ink-2">{t('audit.noEntry')}</p>
  ) : (
    <div className="grid gap-3 p-(--card-pad)">
      <Skeleton className="h-40" />
      <Skeleton className="h-64" />
    </div>
  );
  if (!wide) {
    return (
      <Drawer
        open
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        title={title}
      >
        {content}
      </Drawer>
    );
  }
  return (
    <section
      aria-label={title}
      className="sticky top-4 flex max-h-[calc(100dvh-4rem)] flex-col rounded-md border border-line bg-surface"
    >
      <header className="flex min-h-11 items-center justify-between gap-3 border-b border-line ps-(--card-pad) pe-2">
        <h2 className="font-semibold">{title}</h2>
        <IconButton label={common('action.close')} size="icon-sm" onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">{content}</div>
    </section>
  );
}
