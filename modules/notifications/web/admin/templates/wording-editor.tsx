import { useQueryClient } from '@tanstack/react-query';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useRef, useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { directionOf } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { WordingPreview } from './wording-preview.tsx';
import type { Template } from '../queries.ts';
import { words as adminWords } from '../words.ts';

const schema = z.object({
  subject: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(10_000),
});

export interface WordingEditorProps {
  readonly template: Template;
  readonly wording: Template['wordings'][number];
}

/** The words of one language, the variables that may stand in them, and the mail that they make. */
export function WordingEditor({ template, wording }: WordingEditorProps) {
  const t = useT(adminWords);
  const { key } = template;
  const { locale } = wording;
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: queryKeyOf('admin.templates') });
  const body = useRef<HTMLTextAreaElement | null>(null);
  const [resetting, setResetting] = useState(false);
  const form = useForm({
    schema,
    defaultValues: { subject: wording.subject, body: wording.body },
    submit: (values) =>
      call('admin.templates.update', { path: { key, locale }, body: { ...values, version: wording.version } }),
    onSuccess: () => {
      toast.ok(t('templates.saved'));
      void refresh();
    },
  });
  const reset = useAct({
    act: (_: null, idempotencyKey) => call('admin.templates.reset', { path: { key, locale } }, { idempotencyKey }),
    done: t('templates.resetDone'),
    refresh: [queryKeyOf('admin.templates')],
    onDone: () => setResetting(false),
  });
  const words = form.hook.watch();
  const insert = (name: string) => {
    const text = form.hook.getValues('body');
    const at = body.current?.selectionStart ?? text.length;
    const written = `{{ ${name} }}`;
    form.hook.setValue('body', `${text.slice(0, at)}${written}${text.slice(body.current?.selectionEnd ?? at)}`, {
      shouldDirty: true,
    });
    requestAnimationFrame(() => {
      body.current?.focus();
      body.current?.setSelectionRange(at + written.length, at + written.length);
    });
  };
  const direction = directionOf(locale);
  return (
    <div className="grid items-start gap-(--gap) xl:grid-cols-2">
      <Card title={t('templates.words')}>
        <FormView form={form} label={t('templates.words')}>
          <FormField form={form} name="subject" label={t('templates.subject')} required>
            {(field) => <Input {...field} lang={locale} dir={direction} autoComplete="off" />}
          </FormField>
          <FormField form={form} name="body" label={t('templates.body')} hint={t('templates.bodyHint')} required>
            {({ ref, ...field }) => (
              <Textarea
                {...field}
                ref={(element) => {
                  ref(element);
                  body.current = element;
                }}
                lang={locale}
                dir={direction}
                rows={14}
              />
            )}
          </FormField>
          <div className="grid gap-1.5">
            <p className="text-sm font-medium">{t('templates.variables')}</p>
            <p className="flex flex-wrap gap-1.5">
              {template.variables.map((name) => (
                <button
                  key={name}
                  type="button"
                  onClick={() => insert(name)}
                  aria-label={t('templates.insert', { name })}
                  className="min-h-6 rounded-sm border border-line bg-sunken px-1.5 font-mono text-xs text-ink-2 hover:border-line-strong hover:text-ink"
                >
                  <bdi dir="ltr">{`{{ ${name} }}`}</bdi>
                </button>
              ))}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" loading={form.submitting} disabled={!form.hook.formState.isDirty}>
              {t('templates.save')}
            </Button>
            {wording.own ? (
              <Button aria-haspopup="dialog" onClick={() => setResetting(true)}>
                <RotateCcw aria-hidden="true" />
                {t('templates.reset')}
              </Button>
            ) : null}
          </div>
        </FormView>
      </Card>
      <WordingPreview templateKey={key} locale={locale} subject={words.subject} body={words.body} />
      {resetting ? (
        <ConfirmDialog
          open
          onOpenChange={setResetting}
          title={t('templates.resetTitle')}
          description={t('templates.resetText')}
          confirmLabel={t('templates.reset')}
          danger
          loading={reset.busy}
          onConfirm={() => reset.run(null)}
        />
      ) : null}
    </div>
  );
}
