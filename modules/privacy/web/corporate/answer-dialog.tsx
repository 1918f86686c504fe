import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { DataRequest } from './request-queries.ts';
import { words } from './words.ts';

export interface AnswerDialogProps {
  readonly request: DataRequest;
  readonly outcome: 'done' | 'refused';
  readonly onClose: () => void;
}

const said = z.string().trim().max(2000);
const SCHEMAS = { done: z.object({ answer: said }), refused: z.object({ answer: said.min(1) }) } as const;

/** What the person will read of the answer. */
export function AnswerDialog({ request, outcome, onClose }: AnswerDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const path = { id: request.id };
  const { version } = request;
  const form = useForm({
    schema: SCHEMAS[outcome],
    defaultValues: { answer: '' },
    submit: ({ answer }, idempotencyKey) =>
      outcome === 'done'
        ? call('corporate.dataRequests.finish', { path, body: { version, answer: answer || null } }, { idempotencyKey })
        : call('corporate.dataRequests.refuse', { path, body: { version, reason: answer } }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t(`answer.${outcome}Done`));
      refresh(queryKeyOf('corporate.dataRequests'));
      onClose();
    },
  });
  const told = outcome === 'done' && request.kind === 'access' ? t('answer.copyText') : t('answer.text');
  const hint = request.hasAccount ? told : t('answer.byHand');
  return (
    <FormDialog
      form={form}
      title={t(outcome === 'done' ? 'request.finish' : 'request.refuse')}
      description={hint}
      submitLabel={t(outcome === 'done' ? 'request.finish' : 'request.refuse')}
      danger={outcome === 'refused'}
      onClose={onClose}
    >
      <FormField
        form={form}
        name="answer"
        label={t(outcome === 'done' ? 'answer.said' : 'answer.reason')}
        {...(outcome === 'done' ? { optional: true } : { required: true })}
      >
        {(field) => <Textarea {...field} rows={4} />}
      </FormField>
    </FormDialog>
  );
}
