import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Input } from '@cm/ui/input.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { IdentityProvider, RedirectUris } from './queries.ts';
import { words } from './words.ts';

const ZONES = ['corporate', 'portal'] as const;
const settings = z.object({
  name: z.string().trim().min(1).max(60),
  issuer: z.string().trim().min(1).max(500),
  clientId: z.string().trim().min(1).max(300),
  clientSecret: z.string().max(1000),
  corporate: z.boolean(),
  portal: z.boolean(),
  countsAsSecondFactor: z.boolean(),
});

export interface ProviderDialogProps {
  /** Null for a new one. */
  readonly provider: IdentityProvider | null;
  readonly redirectUris: RedirectUris;
  readonly onClose: () => void;
}

/** What is settled of a provider, and the addresses to register there. The issuer of one that is there stays. */
export function ProviderDialog({ provider, redirectUris, onClose }: ProviderDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema: provider === null ? settings.extend({ clientSecret: z.string().min(1).max(1000) }) : settings,
    defaultValues: {
      name: provider?.name ?? '',
      issuer: provider?.issuer ?? '',
      clientId: provider?.clientId ?? '',
      clientSecret: '',
      corporate: provider?.zones.includes('corporate') ?? true,
      portal: provider?.zones.includes('portal') ?? false,
      countsAsSecondFactor: provider?.countsAsSecondFactor ?? false,
    },
    submit: async ({ issuer, clientSecret, corporate, portal, ...rest }, idempotencyKey) => {
      const chosen = { corporate, portal };
      const body = {
        ...rest,
        zones: ZONES.filter((zone) => chosen[zone]),
        ...(clientSecret === '' ? {} : { clientSecret }),
      };
      if (provider === null)
        await call('admin.identityProviders.add', { body: { ...body, issuer } }, { idempotencyKey });
      else await call('admin.identityProviders.change', { path: { id: provider.id }, body }, { idempotencyKey });
    },
    onSuccess: () => {
      toast.ok(provider === null ? t('providers.added') : t('providers.changed'));
      refresh(queryKeyOf('admin.identityProviders'));
      onClose();
    },
  });
  const shown = form.hook.watch(ZONES);
  return (
    <FormDialog
      form={form}
      wide
      title={provider === null ? t('providers.add') : t('providers.editTitle', { name: provider.name })}
      description={t('providers.dialogText')}
      submitLabel={provider === null ? t('providers.add') : t('providers.save')}
      onClose={onClose}
    >
      <FormField form={form} name="name" label={t('providers.name')} hint={t('providers.nameHint')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="issuer" label={t('providers.issuer')} hint={t('providers.issuerHint')} required>
        {(field) => (
          <Input
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            inputMode="url"
            readOnly={provider !== null}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="clientId" label={t('providers.clientId')} required>
        {(field) => <Input dir="ltr" autoComplete="off" spellCheck={false} {...field} />}
      </FormField>
      <FormField
        form={form}
        name="clientSecret"
        label={t('providers.clientSecret')}
        {...(provider === null ? { required: true } : { hint: t('providers.secretKept') })}
      >
        {(field) => <PasswordInput autoComplete="off" {...field} />}
      </FormField>
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-sm font-medium">{t('providers.zones')}</legend>
        {ZONES.map((zone) => (
          <FormField key={zone} form={form} name={zone} label={t(`providers.zone.${zone}`)} hideLabel group>
            {(field) => (
              <Checkbox checked={field.value} onCheckedChange={field.onChange} label={t(`providers.zone.${zone}`)} />
            )}
          </FormField>
        ))}
      </fieldset>
      <FormField form={form} name="countsAsSecondFactor" label={t('providers.counts')} hideLabel group>
        {(field) => (
          <Checkbox
            checked={field.value}
            onCheckedChange={field.onChange}
            label={t('providers.counts')}
            hint={t('providers.countsHint')}
          />
        )}
      </FormField>
      <section className="grid gap-2 rounded-md border border-line p-4">
        <h3 className="text-sm font-medium">{t('providers.redirects')}</h3>
        <p className="text-sm text-ink-2">{t('providers.redirectsText')}</p>
        <KeyValue
          look="stack"
          items={ZONES.filter((_zone, index) => shown[index]).map((zone) => ({
            label: t(`providers.zone.${zone}`),
            value: <Id value={redirectUris[zone]} copy />,
          }))}
        />
      </section>
    </FormDialog>
  );
}
