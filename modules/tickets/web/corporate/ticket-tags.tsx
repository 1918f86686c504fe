import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Field } from '@cm/ui/field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { type TicketDetail } from './ticket-queries.ts';
import { words } from './words.ts';

const MAX_TAGS = 20;

/** Words given to the ticket; Enter adds one. */
export function TicketTags({ ticket }: { ticket: TicketDetail }) {
  const t = useT(words);
  const [typed, setTyped] = useState('');
  const tag = useAct({
    act: (tags: readonly string[], idempotencyKey) =>
      call(
        'corporate.tickets.setTags',
        { path: { id: ticket.id }, body: { version: ticket.version, tags: [...tags] } },
        { idempotencyKey },
      ),
    refresh: [queryKeyOf('corporate.tickets')],
    onDone: () => setTyped(''),
  });
  const add = () => {
    const word = typed.trim();
    if (word && !ticket.tags.includes(word) && ticket.tags.length < MAX_TAGS) tag.run([...ticket.tags, word]);
  };
  return (
    <div className="grid gap-2">
      <Field label={t('tickets.tags')}>
        <Input
          value={typed}
          disabled={!ticket.can.edit}
          maxLength={40}
          placeholder={t('tickets.addTag')}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </Field>
      {ticket.tags.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5">
          {ticket.tags.map((word) => (
            <li key={word} className="max-w-full">
              {ticket.can.edit ? (
                <Tag
                  removeLabel={t('tickets.removeTag', { tag: word })}
                  onRemove={() => tag.run(ticket.tags.filter((one) => one !== word))}
                >
                  {word}
                </Tag>
              ) : (
                <Tag>{word}</Tag>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
