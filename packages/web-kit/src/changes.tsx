import type { ChangedField, ChangeValue } from '@cm/api-client/schema';
import ArrowRight from 'lucide-react/icons/arrow-right';
import type { ReactNode } from 'react';
import { Money } from './format/money.tsx';
import { useFormat } from './format/use-format.ts';
import { useLocalised } from './i18n/localised.ts';
import { useT } from './i18n/use-t.ts';
import { words } from './words/kit.ts';

/** What changed, field by field: what it was and what it is; of a list what was taken away and what was added. */
export function Changes({ of }: { readonly of: readonly ChangedField[] }) {
  const t = useT(words);
  const localised = useLocalised();
  if (of.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {of.map((change, index) => (
        <li key={index} className="flex flex-wrap items-baseline gap-x-1.5 gap-y-0.5">
          <span className="text-ink-3">{t('change.of', { field: localised(change.label) })}</span>
          {change.from.length > 1 || change.to.length > 1 ? <Listed {...change} /> : <Single {...change} />}
        </li>
      ))}
    </ul>
  );
}

type Sides = Pick<ChangedField, 'from' | 'to'>;

function Single({ from, to }: Sides) {
  const t = useT(words);
  return (
    <>
      <Was>{from[0] ? <Value of={from[0]} /> : <Empty />}</Was>
      <ArrowRight aria-hidden="true" className="size-3.5 shrink-0 self-center text-ink-3 rtl:rotate-180" />
      <span className="sr-only">{t('change.became')}</span>
      <Is>{to[0] ? <Value of={to[0]} /> : <Empty />}</Is>
    </>
  );
}

function Listed({ from, to }: Sides) {
  const t = useT(words);
  const key = (value: ChangeValue) => JSON.stringify(value);
  const [before, after] = [new Set(from.map(key)), new Set(to.map(key))];
  const gone = from.filter((value) => !after.has(key(value)));
  const come = to.filter((value) => !before.has(key(value)));
  // The same ones in another order.
  if (gone.length === 0 && come.length === 0) return <Is>{t('change.order')}</Is>;
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-0.5">
      {gone.map((value) => (
        <Was key={key(value)}>
          <span aria-hidden="true">− </span>
          <span className="sr-only">{t('change.removed')}</span>
          <Value of={value} />
        </Was>
      ))}
      {come.map((value) => (
        <Is key={key(value)}>
          <span aria-hidden="true">+ </span>
          <span className="sr-only">{t('change.added')}</span>
          <Value of={value} />
        </Is>
      ))}
    </span>
  );
}

const Was = ({ children }: { readonly children: ReactNode }) => (
  <del className="min-w-0 text-ink-2 no-underline">{children}</del>
);
const Is = ({ children }: { readonly children: ReactNode }) => (
  <ins className="min-w-0 font-medium text-ink no-underline">{children}</ins>
);

function Empty() {
  return <span className="font-normal text-ink-3">{useT(words)('change.empty')}</span>;
}

function Value({ of }: { readonly of: ChangeValue }) {
  const format = useFormat();
  const localised = useLocalised();
  switch (of.kind) {
    case 'text':
      return <bdi className="whitespace-pre-wrap wrap-anywhere">{of.text}</bdi>;
    case 'words':
      return <bdi>{localised(of.words)}</bdi>;
    case 'number':
      return <bdi className="figures">{format.number(of.number)}</bdi>;
    case 'money':
      return <Money value={{ amount: of.amount, currency: of.currency }} />;
    case 'day':
      return <bdi>{format.date(of.day)}</bdi>;
    case 'instant':
      return <bdi>{format.dateTime(of.at)}</bdi>;
  }
}
