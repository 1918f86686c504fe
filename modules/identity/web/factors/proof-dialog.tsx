import { type ReactNode, useState } from 'react';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { z } from '@cm/web-kit/schema.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Input } from '@cm/ui/input.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import type { Proof } from './factor-calls.ts';
import { PasskeyButton } from './passkey-button.tsx';
import { words } from './words.ts';

const schema = z.object({ name: z.string().trim().max(80), secret: z.string().min(1).max(1000) });
const namedSchema = schema.extend({ name: z.string().trim().min(1).max(80) });

export interface Proved {
  readonly proof: Proof;
  /** Empty where no name is asked for. */
  readonly name: string;
}

export interface ProofDialogProps<R> {
  readonly title: string;
  readonly text: ReactNode;
  /** The verb of the act. */
  readonly submitLabel: string;
  readonly danger?: boolean;
  /** Whether there are codes that may be given instead of the password. */
  readonly codes: boolean;
  /** Proves it and acts with a passkey of theirs, where they have one. */
  readonly passkey?: () => Promise<R>;
  /** The label of a name that is asked for too. */
  readonly naming?: string;
  /** What to say of a failure that is no refusal of the server; null leaves it to the form. */
  readonly refusal?: (error: Error) => string | null;
  readonly submit: (proved: Proved) => Promise<R>;
  readonly onDone: (result: R) => void;
  readonly onClose: () => void;
}

/** Asks who sits there to prove once more that it is them, with their password or a code, and then acts. */
export function ProofDialog<R>(props: ProofDialogProps<R>) {
  const { naming, codes, passkey, submit, onDone, refusal = () => null } = props;
  const t = useT(words);
  const [kind, setKind] = useState<Proof['kind']>('password');
  const [said, setSaid] = useState<string | null>(null);
  const form = useForm({
    schema: naming === undefined ? schema : namedSchema,
    defaultValues: { name: '', secret: '' },
    submit: async ({ name, secret }) => {
      setSaid(null);
      const proof = { kind, secret: kind === 'code' ? secret.trim() : secret };
      try {
        return { result: await submit({ proof, name }) };
      } catch (error) {
        const sentence = error instanceof Error ? refusal(error) : null;
        if (sentence === null) throw error;
        setSaid(sentence);
        return null;
      }
    },
    sentAlong: kind,
    onSuccess: (done) => {
      if (done) onDone(done.result);
    },
  });
  const other = () => {
    form.hook.resetField('secret');
    setKind(kind === 'password' ? 'code' : 'password');
  };
  return (
    <FormDialog
      form={form}
      title={props.title}
      description={props.text}
      submitLabel={props.submitLabel}
      danger={props.danger ?? false}
      onClose={props.onClose}
    >
      {said === null ? null : (
        <Callout tone="bad" live>
          {said}
        </Callout>
      )}
      {passkey ? <PasskeyButton label={t('proof.usePasskey')} act={passkey} onDone={onDone} /> : null}
      {naming === undefined ? null : (
        <FormField form={form} name="name" label={naming} hint={t('passkeys.nameHint')}>
          {(field) => <Input autoComplete="off" {...field} />}
        </FormField>
      )}
      <FormField form={form} name="secret" label={t(`proof.${kind}`)}>
        {(field) =>
          kind === 'password' ? (
            <PasswordInput autoComplete="current-password" {...field} />
          ) : (
            <Input dir="ltr" autoComplete="one-time-code" spellCheck={false} {...field} className="font-mono" />
          )
        }
      </FormField>
      {codes ? (
        <Button variant="link" className="justify-self-start" onClick={other}>
          {kind === 'password' ? t('proof.useCode') : t('proof.usePassword')}
        </Button>
      ) : null}
    </FormDialog>
  );
}
