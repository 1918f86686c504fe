import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NextAct, NextTitle } from '@cm/customers/web/corporate/public.ts';
import { corporate } from '../../paths.ts';
import { Due } from './due.tsx';
import { openOn } from './task-queries.ts';

/** The task on a customer, or on any record of theirs, that is due first: the first line of the card beside it. */
export function NextTask({ id, otherwise }: { readonly id: string; readonly otherwise: ReactNode }) {
  const query = useQuery({ ...openOn({ type: 'customer', id }), refetchInterval: 60_000 });
  if (query.data && query.data.items.length === 0) return otherwise;
  return (
    <NextAct query={query}>
      {({ items: [task] }) => ({
        ...(task ? { href: corporate.task(task.id) } : {}),
        value: <NextTitle>{task?.title ?? ''}</NextTitle>,
        detail: task ? <Due task={task} mark /> : null,
      })}
    </NextAct>
  );
}
