import { contactPointKinds, contactPointPurposes } from '@cm/api-client/vocabulary';
import { Input } from '@cm/ui/input.tsx';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { useSession } from '@cm/web-kit/session.ts';
import type { ContactPoint, ContactPointActs } from './contact-point.ts';
import { PurposeBoxes } from './purpose-boxes.tsx';
import { words } from './words.ts';

const schema = z
  .object({
    kind: z.enum(contactPointKinds),
    email: z.union([z.literal(''), z.email().max(254)]),
    phone: z.string().trim().max(40),
    label: z.string().trim().max(80),
    locale: z.enum(LOCALES),
    purposes: z.array(z.enum(contactPointPurposes)).min(1),
  })
  .superRefine((values, context) => {
    if (values[values.kind] === '') context.addIssue({ code: 'custom', path: [values.kind], message: 'required' });
  });
type Values = z.output<typeof schema>;

interface Props {
  /** The one that is changed; a new one without it. */
  readonly point: ContactPoint | null;
  readonly acts: ContactPointActs;
  readonly onClose: () => void;
}

/** An address or a number, what it is for, and in which language it is written to. */
export function ContactPointDialog({ point, acts, onClose }: Props) {
  const t = useT(words);
  const refresh = useRefresh();
  const { user } = useSession();
  const form = useForm({
    schema,
    defaultValues: {
      kind: point?.kind ?? 'email',
      email: point?.kind === 'email' ? point.value : '',
      phone: point?.kind === 'phone' ? point.value : '',
      label: point?.label ?? '',
      locale: point?.locale ?? user.locale,
      purposes: point?.purposes ?? [],
    },
    submit: async (values, idempotencyKey) => {
      await send(acts, point, values, idempotencyKey);
      return values;
    },
    onSuccess: ({ kind, email: value }) => {
      if (point) toast.ok(t('points.saved'));
      else toast.ok(kind === 'email' ? t('points.added', { value }) : t('points.numberAdded'));
      refresh(...acts.refresh);
      onClose();
    },
  });
  const kind = form.hook.watch('kind');
  const { setValue, getValues } = form.hook;
  return (
    <FormDialog
      form={form}
      title={point ? t('points.editOf', { value: point.value }) : t('points.addTitle')}
      submitLabel={t(point ? 'points.save' : 'points.add')}
      onClose={onClose}
    >
      {point ? null : (
        <FormField form={form} name="kind" label={t('points.kind')} group>
          {({ value, onChange }) => (
            <RadioGroup
              value={value}
              onChange={(chosen) => {
                onChange(chosen);
                setValue(
                  'purposes',
                  getValues('purposes').filter((purpose) => chosen === 'phone' || purpose !== 'emergency'),
                );
              }}
              options={contactPointKinds.map((one) => ({ value: one, label: t(`points.kind.${one}`) }))}
            />
          )}
        </FormField>
      )}
      {kind === 'email' ? (
        <FormField
          form={form}
          name="email"
          label={t('points.email')}
          hint={t(point ? 'points.emailFixed' : 'points.emailHint')}
          required
        >
          {(field) => <Input type="email" autoComplete="off" {...field} readOnly={point !== null} />}
        </FormField>
      ) : (
        <FormField form={form} name="phone" label={t('points.phone')} hint={t('points.phoneHint')} required>
          {(field) => <Input type="tel" autoComplete="off" {...field} />}
        </FormField>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField form={form} name="label" label={t('points.label')} hint={t('points.labelHint')} optional>
          {(field) => <Input autoComplete="off" dir="auto" {...field} />}
        </FormField>
        {kind === 'email' ? (
          <FormField form={form} name="locale" label={t('points.language')}>
            {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
          </FormField>
        ) : null}
      </div>
      <FormField form={form} name="purposes" label={t('points.purposes')} group>
        {({ value, onChange }) => <PurposeBoxes kind={kind} value={value} gives={acts.gives} onChange={onChange} />}
      </FormField>
    </FormDialog>
  );
}

function send(acts: ContactPointActs, point: ContactPoint | null, values: Values, idempotencyKey: string) {
  const { kind, email, phone, locale, purposes } = values;
  const label = values.label || null;
  const own = kind === 'email' ? { locale } : { phone };
  if (point) return acts.change(point.id, { label, purposes, version: point.version, ...own }, idempotencyKey);
  return acts.add(
    kind === 'email' ? { kind, email, label, locale, purposes } : { kind, phone, label, purposes },
    idempotencyKey,
  );
}
