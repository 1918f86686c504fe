import { useEffect, useRef, useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { Button } from '@cm/ui/button.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { TicketMessageCard } from './ticket-message.tsx';
import type { TicketDetail, TicketMessage } from './ticket-queries.ts';
import { words } from './words.ts';

interface Older {
  readonly messages: readonly TicketMessage[];
  readonly cursor: string | null;
}

/** What was said, oldest first; earlier pages on demand. */
export function TicketThread({ ticket }: { ticket: TicketDetail }) {
  const t = useT(words);
  const sentence = useProblemSentence();
  const [older, setOlder] = useState<Older | null>(null);
  const [loading, setLoading] = useState(false);
  const cursor = older ? older.cursor : ticket.olderCursor;
  const end = useRef<HTMLDivElement>(null);
  const newest = ticket.messages.at(-1)?.id;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [newest]);
  const loadOlder = async () => {
    if (cursor === null) return;
    setLoading(true);
    try {
      const page = await call('corporate.tickets.get', { path: { id: ticket.id }, query: { limit: 50, cursor } });
      setOlder({ messages: [...page.messages, ...(older?.messages ?? [])], cursor: page.olderCursor });
    } catch (error) {
      toast.bad(sentence(error));
    } finally {
      setLoading(false);
    }
  };
  const known = new Set(ticket.messages.map(({ id }) => id));
  const messages = [...(older?.messages ?? []).filter(({ id }) => !known.has(id)), ...ticket.messages];
  return (
    <div className="flex-1 px-4 py-4 md:px-5">
      <div className="mx-auto grid max-w-3xl gap-3">
        {cursor !== null ? (
          <Button size="sm" className="justify-self-center" loading={loading} onClick={() => void loadOlder()}>
            {t('tickets.older')}
          </Button>
        ) : null}
        <ol aria-label={t('tickets.messages')} className="grid gap-3">
          {messages.map((message) => (
            <TicketMessageCard key={message.id} ticketId={ticket.id} message={message} />
          ))}
        </ol>
        <div ref={end} />
      </div>
    </div>
  );
}
