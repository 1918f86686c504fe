import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from './words.ts';
import type { Silenced } from './queries.ts';

/** A name among others in a sentence keeps its own direction (Unicode's first-strong isolate). */
const isolate = (name: string): string => `\u2068${name}\u2069`;

/** What of a class is not sent whatever somebody wants, for which of their customers, and where it is read. */
export function SilencedNote({ silenced }: { readonly silenced: Silenced }) {
  const t = useT(words);
  const name = useLocalised();
  const format = useFormat();
  return (
    <p className="mt-1.5 text-sm text-ink-2">
      {t('preferences.silenced', {
        customers: format.list(silenced.customers.map((one) => isolate(`${one.name} (${one.number})`))),
        notices: silenced.notices.map((one) => name(one.name)).join(' · '),
      })}
    </p>
  );
}
