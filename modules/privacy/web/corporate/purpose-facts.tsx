import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { words as sharedWords } from '../words.ts';
import type { PersonConsents } from './consent-queries.ts';
import { words } from './words.ts';

/** One line for each purpose: the channels that somebody agreed to. */
export function PurposeFacts({ person }: { person: PersonConsents }) {
  const t = useT(words);
  const shared = useT(sharedWords);
  const localised = useLocalised();
  return (
    <KeyValue
      items={person.purposes.map(({ name, channels }) => {
        const given = channels.filter((one) => one.given).map(({ channel }) => shared(`consent.${channel}`));
        return {
          label: localised(name),
          value: given.length > 0 ? given.join(' · ') : <span className="text-ink-2">{t('consents.no')}</span>,
        };
      })}
    />
  );
}
