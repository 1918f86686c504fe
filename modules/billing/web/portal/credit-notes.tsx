import { useQuery } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { creditNotesQuery } from './queries.ts';
import { words } from './words.ts';

/** The credit notes of the customer, below the payments; nothing where there is none. */
export function CreditNotes() {
  const t = useT(words);
  const format = useFormat();
  const { data } = useQuery(creditNotesQuery());
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('creditNotes.title')} flush>
      <ul className="border-t border-line">
        {data.items.map((note) => (
          <li
            key={note.id}
            className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line px-(--card-pad) py-3 last:border-b-0"
          >
            <Id value={note.number} />
            <span className="text-ink-2">{format.date(note.issuedOn)}</span>
            <bdi className="min-w-40 flex-1 text-ink-2">{note.reason}</bdi>
            <Money value={{ amount: note.ttc, currency: note.currency }} strong />
            <Button asChild variant="ghost" size="sm">
              <a href={`/api/portal/credit-notes/${note.id}/pdf`} download={`${note.number}.pdf`}>
                <Download aria-hidden="true" />
                {t('action.pdf')}
              </a>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
