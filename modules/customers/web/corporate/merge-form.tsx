import { z } from '@cm/web-kit/schema.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { MergeFields } from './merge-fields.tsx';
import { MergeOwnFields } from './merge-own-fields.tsx';
import { MergePeople } from './merge-people.tsx';
import { MERGED_FIELDS, type WeighedMerge } from './merge-queries.ts';
import { MergeRows } from './merge-rows.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const schema = z.object({
  fieldsOfGone: z.array(z.enum(MERGED_FIELDS)),
  customOfGone: z.array(z.string()),
  access: z.array(z.string()),
  reason: z.string().trim().min(1).max(500),
});

/** What is kept of each, who may see what, and why: nothing is sent while something forbids it. */
export function MergeForm({ weighed }: { weighed: WeighedMerge }) {
  const t = useT(words);
  const common = useT(kitWords);
  const go = useGo();
  const refresh = useRefresh();
  const { kept, gone, obstacles, otherNumbers } = weighed;
  const form = useForm({
    schema,
    defaultValues: { fieldsOfGone: [], customOfGone: [], access: [], reason: '' },
    submit: (values, idempotencyKey) =>
      call(
        'corporate.customerMerges.create',
        { path: { id: kept.id }, body: { ...values, goneId: gone.id } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('merge.begun'));
      refresh(
        queryKeyOf('corporate.customers'),
        queryKeyOf('corporate.customerMerges'),
        queryKeyOf('corporate.customerDuplicates'),
      );
      go(corporate.customer(kept.id));
    },
  });
  return (
    <FormView form={form} label={t('merge.title')} className="grid gap-(--gap)">
      {obstacles.length > 0 ? (
        <Callout tone="bad" title={t('merge.forbidden')}>
          <ul className="list-disc ps-5">
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{t(`merge.obstacle.${obstacle}`)}</li>
            ))}
          </ul>
        </Callout>
      ) : (
        <Callout tone="warn" title={t('merge.what', { gone: gone.number, kept: kept.number })}>
          {t('merge.whatText')}
        </Callout>
      )}
      <div className="grid items-start gap-(--gap) lg:grid-cols-2">
        <FormField form={form} name="fieldsOfGone" label={t('merge.fields')} hideLabel group>
          {({ value, onChange }) => (
            <MergeFields kept={kept} gone={gone} otherNumbers={otherNumbers} value={value} onChange={onChange}>
              <FormField form={form} name="customOfGone" label={t('customers.ownFields')} hideLabel group>
                {(own) => <MergeOwnFields kept={kept} gone={gone} value={own.value} onChange={own.onChange} />}
              </FormField>
            </MergeFields>
          )}
        </FormField>
        <MergeRows weighed={weighed} />
      </div>
      <FormField form={form} name="access" label={t('merge.people')} hideLabel group>
        {({ value, onChange }) => <MergePeople weighed={weighed} value={value} onChange={onChange} />}
      </FormField>
      {obstacles.length > 0 ? null : (
        <Card>
          <div className="grid gap-5">
            <FormField form={form} name="reason" label={t('merge.reason')} hint={t('merge.reasonHint')} required>
              {(field) => <Textarea {...field} rows={3} />}
            </FormField>
            <div className="flex flex-wrap justify-end gap-2">
              <Button asChild>
                <Link href={corporate.customer(kept.id)}>{common('action.cancel')}</Link>
              </Button>
              <Button type="submit" variant="danger" loading={form.submitting}>
                {t('merge.submit')}
              </Button>
            </div>
          </div>
        </Card>
      )}
    </FormView>
  );
}
