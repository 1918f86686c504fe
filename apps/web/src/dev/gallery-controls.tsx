import { useState } from 'react';
import { Card } from '@cm/ui/card.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Combobox } from '@cm/ui/combobox.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Field } from '@cm/ui/field.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { Input } from '@cm/ui/input.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Switch } from '@cm/ui/switch.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { TODAY, useSample } from './sample.ts';

export function Controls() {
  const s = useSample();
  const [on, setOn] = useState(true);
  const [box, setBox] = useState<boolean>(true);
  const [cycle, setCycle] = useState<'monthly' | 'yearly'>('yearly');
  const [day, setDay] = useState(TODAY);
  const [wilaya, setWilaya] = useState('');
  const [password, setPassword] = useState('tramway-olive-84');
  const [code, setCode] = useState('482');
  return (
    <Card title={s('Champs', 'الحقول')}>
      <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
        <Field label={s('Raison sociale', 'اسم الشركة')} required>
          <Input defaultValue={s('Sahel Textile SARL', 'ساحل للنسيج')} />
        </Field>
        <Field label={s('Adresse e-mail', 'البريد الإلكتروني')} error={s('Déjà utilisée.', 'مستعمل من قبل.')}>
          <Input type="email" defaultValue="contact@sahel-textile.dz" />
        </Field>
        <Field
          label={s('Téléphone', 'الهاتف')}
          hint={s('Pour les alertes par SMS.', 'لتنبيهات الرسائل القصيرة.')}
          optional
        >
          <Input type="tel" placeholder="+213 550 12 34 56" />
        </Field>
        <Field label={s('NIF', 'رقم التعريف الجبائي')}>
          <Input disabled defaultValue="001216098765432" dir="ltr" />
        </Field>
        <Field label={s('Catégorie', 'الفئة')}>
          <Select
            placeholder="—"
            options={[
              { value: 'a', label: s('Hébergement', 'استضافة') },
              { value: 'b', label: s('Facturation', 'فوترة') },
            ]}
          />
        </Field>
        <Field label={s('Wilaya', 'الولاية')}>
          <Combobox
            value={wilaya}
            onChange={setWilaya}
            placeholder={s('Choisir une wilaya', 'اختيار ولاية')}
            options={[
              { value: '16', label: s('Alger', 'الجزائر'), detail: '16' },
              { value: '42', label: s('Tipaza', 'تيبازة'), detail: '42' },
              { value: '31', label: s('Oran', 'وهران'), detail: '31' },
            ]}
          />
        </Field>
        <Field label={s('Échéance', 'الأجل')}>
          <DateField value={day} onChange={setDay} today={TODAY} />
        </Field>
        <Field label={s('Mot de passe', 'كلمة السر')}>
          <PasswordInput
            showStrength
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="new-password"
          />
        </Field>
        <Field label={s('Code reçu', 'الرمز المستلم')}>
          <OtpInput value={code} onChange={setCode} />
        </Field>
        <Field label={s('Cycle de facturation', 'دورة الفوترة')} group>
          <RadioGroup
            look="card"
            value={cycle}
            onChange={setCycle}
            options={[
              { value: 'monthly', label: s('Mensuel', 'شهري'), hint: s('1 190,00 DA par mois', '1.190,00 د.ج. شهريًا') },
              { value: 'yearly', label: s('Annuel', 'سنوي'), hint: s('Deux mois offerts', 'شهران مجانًا') },
            ]}
          />
        </Field>
        <div className="grid gap-3">
          <Checkbox
            checked={box}
            onCheckedChange={setBox}
            label={s('J’accepte les conditions générales', 'أوافق على الشروط العامة')}
            hint={s('Version du 1ᵉʳ novembre 2026', 'نسخة 1 نوفمبر 2026')}
          />
          <Checkbox
            checked="indeterminate"
            onCheckedChange={() => undefined}
            label={s('Tout sélectionner', 'تحديد الكل')}
          />
          <Checkbox checked={false} disabled onCheckedChange={() => undefined} label={s('Indisponible', 'غير متاح')} />
        </div>
        <div className="grid gap-3">
          <Switch
            checked={on}
            onCheckedChange={setOn}
            label={s('Renouvellement automatique', 'التجديد التلقائي')}
            hint={s('Une semaine avant l’échéance', 'قبل أسبوع من الأجل')}
          />
          <Switch
            checked={false}
            onCheckedChange={() => undefined}
            label={s('Notifications par SMS', 'إشعارات الرسائل القصيرة')}
          />
        </div>
        <Field label={s('Message', 'الرسالة')} className="md:col-span-2">
          <Textarea
            defaultValue={s(
              'Bonjour, le site répond en 503 depuis ce matin.',
              'السلام عليكم، الموقع يجيب بالخطأ 503 منذ الصباح.',
            )}
          />
        </Field>
        <Field label={s('Registre de commerce', 'السجل التجاري')} className="md:col-span-2">
          <FileUploader
            rules={s('PDF, JPG ou PNG, 10 Mo au plus', 'PDF أو JPG أو PNG، 10 ميغابايت على الأكثر')}
            onAdd={() => undefined}
            onRemove={() => undefined}
            onRetry={() => undefined}
            items={[
              { id: '1', name: 'registre-commerce-2026.pdf', size: 2_400_000, state: 'uploading', progress: 0.4 },
              { id: '2', name: 'statuts.pdf', size: 840_000, state: 'scanning' },
              { id: '3', name: 'بطاقة-التعريف.jpg', size: 1_200_000, state: 'done' },
              {
                id: '4',
                name: 'plan.dwg',
                size: 31_000_000,
                state: 'failed',
                error: s('Ce fichier est trop lourd.', 'هذا الملف كبير جدًا.'),
              },
            ]}
          />
        </Field>
      </div>
    </Card>
  );
}
