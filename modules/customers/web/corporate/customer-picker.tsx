import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Combobox } from '@cm/ui/combobox.tsx';
import { Id } from '@cm/ui/id.tsx';
import { listQuery } from '@cm/web-kit/staff/queries.ts';
import { words } from './words.ts';

export interface PickedCustomer {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

export interface CustomerPickerProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Known before anything is typed: the page came from this customer. */
  readonly known?: PickedCustomer | undefined;
  readonly disabled?: boolean;
}

/** A customer by name, number, phone, mail, RC, NIF or NIS: the server searches. */
export function CustomerPicker({ value, onChange, known, disabled = false }: CustomerPickerProps) {
  const t = useT(words);
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<PickedCustomer | undefined>(known);
  const found = useQuery(listQuery('corporate.customers.list', { query: { limit: 12, ...(q ? { q } : {}) } }));
  const items: readonly PickedCustomer[] = found.data?.items ?? [];
  const shown = chosen && !items.some(({ id }) => id === chosen.id) ? [chosen, ...items] : items;
  return (
    <Combobox
      value={value}
      disabled={disabled}
      onChange={(id) => {
        setChosen(shown.find((one) => one.id === id));
        onChange(id);
      }}
      placeholder={t('customer.choose')}
      onSearch={setQ}
      loading={found.isFetching}
      options={shown.map(({ id, name, number }) => ({ value: id, label: name, detail: <Id value={number} /> }))}
    />
  );
}
