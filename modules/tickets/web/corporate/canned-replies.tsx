import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Spinner } from '@cm/ui/spinner.tsx';
import { foldForSearch } from '@cm/ui/command-palette.tsx';
import { cannedRepliesQuery } from './ticket-queries.ts';
import { words } from './words.ts';

const MAX_SHOWN = 6;
const SLASH = /(?:^|\n)\/([^\n/]{0,60})$/;

/** What is typed after a `/` that opens the last line; null when there is none. */
export function slashQuery(text: string): string | null {
  return SLASH.exec(text)?.[1] ?? null;
}

/** The text with the `/…` of its last line replaced by the ready-made answer. */
export function insertReply(text: string, body: string): string {
  return text.replace(SLASH, (whole) => `${whole.startsWith('\n') ? '\n' : ''}${body}`);
}

/** Ready-made answers under the text; Tab reaches them, Enter takes one. */
export function CannedReplies({ query, onPick }: { query: string; onPick: (body: string) => void }) {
  const t = useT(words);
  const { data, isPending } = useQuery(cannedRepliesQuery);
  const wanted = foldForSearch(query.trim());
  const found = (data?.items ?? [])
    .filter(({ title, body }) => foldForSearch(`${title} ${body}`).includes(wanted))
    .slice(0, MAX_SHOWN);
  return (
    <section aria-label={t('canned.title')} className="rounded-md border border-line bg-surface p-1 shadow-overlay">
      {isPending ? (
        <p className="flex items-center gap-2 px-2.5 py-2 text-sm text-ink-2">
          <Spinner /> {t('canned.title')}
        </p>
      ) : found.length === 0 ? (
        <p className="px-2.5 py-2 text-sm text-ink-2">{t('canned.none')}</p>
      ) : (
        <ul>
          {found.map((reply) => (
            <li key={reply.id}>
              <button
                type="button"
                onClick={() => onPick(reply.body)}
                className="grid w-full grid-cols-[minmax(0,1fr)] gap-0.5 rounded-sm px-2.5 py-1.5 text-start hover:bg-hover focus-visible:bg-accent-tint"
              >
                <span dir="auto" className="truncate font-medium">
                  {reply.title}
                </span>
                <span dir="auto" className="truncate text-sm text-ink-2">
                  {reply.body}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
