import { useT } from '#kit/i18n/use-t.ts';
import { Id } from '#ui/id.tsx';
import { knownEvent } from './event-names.ts';

/** An event in words; by its name when it has none yet. */
export function EventLabel({ name }: { name: string }) {
  const t = useT('admin');
  const known = knownEvent(name);
  return known ? <span title={name}>{t(`event.${known}`)}</span> : <Id value={name} />;
}
