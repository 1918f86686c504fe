import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../api.ts';
import { queryKeyOf } from '../../queries.ts';
import { listQuery } from '../queries.ts';
import { useAct } from '../../use-act.ts';

/** A button's act on a value that can be changed, beside what it changes. */
export function ActScene() {
  const [note, setNote] = useState('première');
  const [done, setDone] = useState(0);
  const state = useQuery(listQuery('corporate.customers.list', { query: { limit: 1 } }));
  const act = useAct({
    act: (value: string, idempotencyKey) =>
      request('POST', '/api/corporate/acts', { body: { note: value }, idempotencyKey }),
    refresh: [queryKeyOf('corporate.customers')],
    done: 'C’est fait.',
    onDone: () => setDone((before) => before + 1),
  });
  return (
    <div className="grid gap-4 p-4">
      <Field label="Note">
        <Input value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <Button onClick={() => act.run(note)} loading={act.busy}>
        Agir
      </Button>
      <output aria-label="Faits">{done}</output>
      <output aria-label="État">{JSON.stringify(state.data ?? null)}</output>
    </div>
  );
}
