import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { knownEvent } from './event-names.ts';
import { words } from './words.ts';

/** An event in words; by its name when it has none yet. */
export function EventLabel({ name }: { name: string }) {
  const t = useT(words);
  const known = knownEvent(name);
  return known ? <span title={name}>{t(`event.${known}`)}</span> : <Id value={name} />;
}
