import type { ApiProblem } from '@cm/web-kit/api.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Link } from '@cm/ui/link.tsx';
import type { CustomerValues } from './customer-fields.tsx';
import { DuplicateReasons } from './duplicate-reasons.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** The customers that the new one is probably the same as, and why it is opened all the same. */
export function AlikeCustomers({ form, problem }: { form: Form<CustomerValues, CustomerValues>; problem: ApiProblem }) {
  const t = useT(words);
  return (
    <section aria-label={t('duplicates.alike')} className="grid gap-4 rounded-md border border-line p-4">
      <Callout tone="warn">{t('duplicates.alike')}</Callout>
      <ul className="grid gap-2">
        {problem.errors.map(({ params: { id, number, name, reasons } }) => (
          <li key={String(id)} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Link href={corporate.customer(String(id))} target="_blank">
              <bdi>{String(name)}</bdi>
            </Link>
            <Id value={String(number)} />
            <DuplicateReasons of={String(reasons).split(',')} />
          </li>
        ))}
      </ul>
      <FormField
        form={form}
        name="despiteDuplicates"
        label={t('duplicates.despite')}
        hint={t('duplicates.despiteHint')}
      >
        {(field) => <Input {...field} maxLength={500} autoComplete="off" />}
      </FormField>
    </section>
  );
}
