import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Dialog } from '@cm/ui/dialog.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { words } from './words.ts';

interface Version {
  readonly version: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
}

export interface VersionListProps<V extends Version> {
  readonly title: string;
  readonly query: {
    readonly data: { readonly items: readonly V[] } | undefined;
    readonly error: Error | null;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  /** What is said of a version: label and text; what is empty is left out. */
  readonly facts: (version: V) => readonly (readonly [label: string, text: string | null])[];
  readonly onClose: () => void;
}

/** Every version of an entry, the newest first, with who wrote it. */
export function VersionList<V extends Version>({ title, query, facts, onClose }: VersionListProps<V>) {
  const t = useT(words);
  const format = useFormat();
  const { data, error, isFetching, refetch } = query;
  return (
    <Dialog open wide onOpenChange={(open) => (open ? undefined : onClose())} title={title}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="h-40" /> : null}
      <ol className="grid gap-6">
        {data?.items.map((version) => (
          <li key={version.version} className="grid gap-2">
            <h3 className="font-semibold">
              {t('register.version', {
                number: version.version,
                when: format.dateTime(version.writtenAt),
                who: version.writtenBy,
              })}
            </h3>
            <KeyValue
              items={facts(version).flatMap(([label, text]) =>
                text ? [{ label, value: <bdi className="whitespace-pre-line">{text}</bdi> }] : [],
              )}
            />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
