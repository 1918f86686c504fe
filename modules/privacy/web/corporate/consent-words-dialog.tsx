import { useInfiniteQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { GrowingList } from '@cm/web-kit/staff/growing-list.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { words as sharedWords } from '../words.ts';
import { type ConsentWord, type PersonConsents, wordsQuery } from './consent-queries.ts';
import { words } from './words.ts';

export interface ConsentWordsDialogProps {
  readonly customerId: string;
  readonly person: PersonConsents;
  readonly onClose: () => void;
}

/** Everything that a person said, with the text that they were shown: nothing of it is ever changed. */
export function ConsentWordsDialog({ customerId, person, onClose }: ConsentWordsDialogProps) {
  const t = useT(words);
  const query = useInfiniteQuery(wordsQuery(customerId, person.userId));
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('consents.wordsTitle', { name: person.name })}
    >
      <GrowingList
        label={t('consents.words')}
        query={query}
        empty={{ seed: 'consent-words', title: t('consents.noWords'), text: t('consents.noWordsText') }}
        line={(said) => <WordLine said={said} person={person} />}
      />
    </Dialog>
  );
}

function WordLine({ said, person }: { said: ConsentWord; person: PersonConsents }) {
  const t = useT(words);
  const shared = useT(sharedWords);
  const localised = useLocalised();
  const format = useFormat();
  const purpose = person.purposes.find(({ key }) => key === said.purpose);
  const how = [shared(`channel.${said.source}`), said.recordedBy, said.ip].filter((one) => one !== null);
  return (
    <div className="grid gap-1 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Status kind={said.given ? 'active' : 'closed'}>
          {t(said.given ? 'consents.given' : 'consents.withdrawn')}
        </Status>
        <span className="font-medium">{purpose ? localised(purpose.name) : said.purpose}</span>
        <span className="text-sm text-ink-2">{shared(`consent.${said.channel}`)}</span>
        <span className="ms-auto text-sm text-ink-2">{format.dateTime(said.saidAt)}</span>
      </div>
      <p className="text-sm" dir="auto">
        {t('consents.text', { text: said.shownText })}
      </p>
      <p className="text-sm text-ink-2">
        <bdi>{how.join(' · ')}</bdi>
      </p>
    </div>
  );
}
