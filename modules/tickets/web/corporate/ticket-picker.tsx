import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Combobox } from '@cm/ui/combobox.tsx';
import { Id } from '@cm/ui/id.tsx';
import { listQuery } from '@cm/web-kit/staff/queries.ts';
import { words } from './words.ts';

export interface TicketPickerProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** The ticket that one comes from is not offered. */
  readonly except?: string;
}

/** A ticket by its number or by words of its subject. */
export function TicketPicker({ value, onChange, except }: TicketPickerProps) {
  const t = useT(words);
  const [q, setQ] = useState('');
  const found = useQuery(listQuery('corporate.tickets.list', { query: { limit: 12, ...(q ? { q } : {}) } }));
  return (
    <Combobox
      value={value}
      onChange={onChange}
      placeholder={t('tickets.choose')}
      onSearch={setQ}
      loading={found.isFetching}
      options={(found.data?.items ?? [])
        .filter(({ id }) => id !== except)
        .map(({ id, subject, number }) => ({ value: id, label: subject, detail: <Id value={number} /> }))}
    />
  );
}
