import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { NewPasswordField, useCaptcha } from '@cm/identity/web/public.ts';
import { TermsText } from '@cm/sales/web/public.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Input } from '@cm/ui/input.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { SignInFrameLink, SignInFrame } from './sign-in-frame.tsx';
import { keepEmail } from './kept-email.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { words as identityWords } from '@cm/identity/web/words.ts';
import { words as customersWords } from '@cm/customers/web/words.ts';

const KINDS = ['individual', 'company', 'public_body', 'association'] as const;

const schema = z
  .object({
    customerKind: z.enum(KINDS),
    organisation: z.string().trim(),
    name: z.string().trim().min(2),
    email: z.email(),
    phone: z.string().trim().max(30),
    password: z.string().min(12),
    termsAccepted: z.boolean().refine((accepted) => accepted, { error: 'must_accept' }),
  })
  .refine(({ customerKind, organisation }) => customerKind === 'individual' || organisation.length >= 2, {
    path: ['organisation'],
    error: 'required',
  });

/** A person or an organisation opens its account; the answer is the same whether the address was free or not. */
export function SignUpPage() {
  const t = useT(identityWords);
  const states = useT(customersWords);
  const locale = useLocale();
  const router = useRouter();
  const [terms, setTerms] = useState(false);
  const { guarded, working } = useCaptcha();
  const form = useForm({
    schema,
    defaultValues: {
      customerKind: 'individual',
      organisation: '',
      name: '',
      email: '',
      phone: '',
      password: '',
      termsAccepted: false,
    },
    draftKey: 'sign-up',
    draftOmit: ['password', 'termsAccepted'],
    submit: async ({ phone, organisation, ...values }, idempotencyKey) => {
      const body = {
        ...values,
        locale,
        termsAccepted: true as const,
        ...(phone ? { phone } : {}),
        ...(values.customerKind === 'individual' ? {} : { organisation }),
      };
      await guarded((part) => call('portal.signUp.create', { body: { ...body, ...part } }, { idempotencyKey }));
      keepEmail(values.email);
    },
    onSuccess: () => router.history.push(portalArea.checkMail()),
  });
  const chosen = form.hook.watch('customerKind');
  const kind = chosen === 'company' || chosen === 'public_body' || chosen === 'association' ? chosen : null;
  return (
    <SignInFrame
      title={t('signUp.title')}
      others={
        <p>
          {t('signUp.haveAccount')} <SignInFrameLink href={portalArea.signIn()}>{t('signIn.submit')}</SignInFrameLink>
        </p>
      }
    >
      <FormView form={form} label={t('signUp.title')}>
        <FormField form={form} name="customerKind" label={t('signUp.kind')} group>
          {(field) => (
            <RadioGroup
              look="card"
              value={field.value}
              onChange={field.onChange}
              options={KINDS.map((value) => ({
                value,
                label: states(`customerKind.${value}`),
                hint: t(`signUp.kind.${value}`),
              }))}
            />
          )}
        </FormField>
        {kind === null ? null : (
          <FormField form={form} name="organisation" label={t(`signUp.organisation.${kind}`)} required>
            {(field) => <Input autoComplete="organization" {...field} />}
          </FormField>
        )}
        <FormField form={form} name="name" label={t('signUp.name')} required>
          {(field) => <Input autoComplete="name" {...field} />}
        </FormField>
        <FormField form={form} name="email" label={t('field.email')} required hint={t('signUp.emailHint')}>
          {(field) => <Input type="email" autoComplete="email" {...field} />}
        </FormField>
        <FormField form={form} name="phone" label={t('field.phone')} optional>
          {(field) => <Input type="tel" autoComplete="tel" placeholder="+213 550 12 34 56" {...field} />}
        </FormField>
        <NewPasswordField form={form} name="password" label={t('field.password')} />
        <FormField form={form} name="termsAccepted" label={t('signUp.terms')} hideLabel group>
          {(field, invalid) => (
            <Checkbox
              checked={field.value}
              onCheckedChange={field.onChange}
              invalid={invalid}
              label={t('signUp.accept')}
            />
          )}
        </FormField>
        <p className="-mt-2 ps-7 text-sm">
          <Button variant="link" aria-haspopup="dialog" onClick={() => setTerms(true)}>
            {t('signUp.readTerms')}
          </Button>
        </p>
        {working}
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('signUp.submit')}
        </Button>
      </FormView>
      <Dialog open={terms} onOpenChange={setTerms} title={t('signUp.terms')} wide>
        <TermsText />
      </Dialog>
    </SignInFrame>
  );
}
