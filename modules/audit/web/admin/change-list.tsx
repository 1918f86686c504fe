import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import type { Change } from './changes-of.ts';
import { words } from './words.ts';

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

/** What was, struck and in red; what is, in green; a sign and a word before each. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const t = useT(words);
  return (
    <ul className="grid gap-3">
      {changes.map((change, index) => (
        <li key={`${change.path}-${String(index)}`} className="grid gap-1">
          {change.path === '' ? null : (
            <p className="text-sm text-ink-2">
              <Id value={change.path} />
            </p>
          )}
          <div className="overflow-hidden rounded-sm border border-line font-mono text-xs">
            {change.from === undefined ? null : (
              <p className="flex gap-2 bg-bad-tint px-2 py-1 text-bad-text">
                <span aria-hidden="true">−</span>
                <span className="sr-only">{t('audit.was')}</span>
                <del dir="auto" className="min-w-0 flex-1 whitespace-pre-wrap no-underline wrap-anywhere">
                  {written(change.from)}
                </del>
              </p>
            )}
            {change.to === undefined ? null : (
              <p className="flex gap-2 bg-ok-tint px-2 py-1 text-ok-text">
                <span aria-hidden="true">+</span>
                <span className="sr-only">{t('audit.became')}</span>
                <ins dir="auto" className="min-w-0 flex-1 whitespace-pre-wrap no-underline wrap-anywhere">
                  {written(change.to)}
                </ins>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
