import Bell from 'lucide-react/icons/bell';
import Plus from 'lucide-react/icons/plus';
import { type ReactNode, useState } from 'react';
import { parseProblem } from '@cm/web-kit/api.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Chart } from '@cm/ui/chart.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Combobox } from '@cm/ui/combobox.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Drawer } from '@cm/ui/drawer.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Field } from '@cm/ui/field.tsx';
import { FileUploader } from '@cm/ui/file-uploader.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Input } from '@cm/ui/input.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Kpi } from '@cm/ui/kpi.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { OfflineNotice } from '@cm/web-kit/offline-bar.tsx';
import { OtpInput } from '@cm/ui/otp-input.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { ProgressBar } from '@cm/ui/progress-bar.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Status, type StatusKind } from '@cm/ui/status-glyph.tsx';
import { Stepper } from '@cm/ui/stepper.tsx';
import { Switch } from '@cm/ui/switch.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { SampleForm } from './gallery-form.tsx';
import { SampleTable } from './gallery-table.tsx';
import { dinars, NOW, TODAY, useSample } from './sample.ts';
import { words } from '@cm/web-kit/words/kit.ts';

function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}

function Actions() {
  const s = useSample();
  const t = useT(words);
  return (
    <Card
      title={s('Boutons', 'الأزرار')}
      actions={
        <IconButton label={t('nav.notifications')}>
          <Bell aria-hidden="true" />
        </IconButton>
      }
    >
      <div className="grid gap-3">
        <Row>
          <Button variant="primary">
            <Plus aria-hidden="true" />
            {s('Ouvrir un ticket', 'فتح تذكرة')}
          </Button>
          <Button>{t('action.edit')}</Button>
          <Button variant="ghost">{t('action.cancel')}</Button>
          <Button variant="danger">{s('Résilier', 'فسخ')}</Button>
          <Button variant="danger-ghost">{t('action.delete')}</Button>
          <Button variant="link">{s('Voir la facture', 'عرض الفاتورة')}</Button>
        </Row>
        <Row>
          <Button variant="primary" loading>
            {t('action.save')}
          </Button>
          <Button variant="primary" disabled>
            {t('action.save')}
          </Button>
          <Button disabled>{t('action.edit')}</Button>
          <Button size="sm">{t('action.export')}</Button>
          <Button size="sm" variant="primary">
            {t('action.add')}
          </Button>
        </Row>
        <Row>
          {(['neutral', 'accent', 'ok', 'warn', 'bad', 'info', 'ochre'] as const).map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
          <Tag>{s('prioritaire', 'أولوية')}</Tag>
          <Tag removeLabel={t('action.delete')} onRemove={() => undefined}>
            {s('État : ouvert', 'الحالة: مفتوحة')}
          </Tag>
          <Avatar name="Amina Bensalah" />
          <Avatar name="أمينة بن صالح" size="lg" />
          <Avatar name="Karim" size="sm" />
        </Row>
      </div>
    </Card>
  );
}

const KINDS: readonly [StatusKind, string, string][] = [
  ['active', 'Actif', 'نشط'],
  ['progress', 'En cours', 'قيد التنفيذ'],
  ['waiting', 'Attend le client', 'في انتظار الزبون'],
  ['overdue', 'En retard', 'متأخر'],
  ['suspended', 'Suspendu', 'معلّق'],
  ['failed', 'Échec', 'فشل'],
  ['draft', 'Brouillon', 'مسودة'],
  ['closed', 'Fermé', 'مغلق'],
];

function States() {
  const s = useSample();
  return (
    <Card title={s('États', 'الحالات')}>
      <div className="grid gap-3">
        <Row>
          {KINDS.map(([kind, fr, ar]) => (
            <Status key={kind} kind={kind}>
              {s(fr, ar)}
            </Status>
          ))}
        </Row>
        <Row>
          {KINDS.map(([kind, fr, ar]) => (
            <Status key={kind} kind={kind} look="tint">
              {s(fr, ar)}
            </Status>
          ))}
        </Row>
        <Row>
          <Id value="FAC-2026-000123" />
          <Id value="41.220.13.7" copy />
          <Money value={dinars(84_500)} />
          <Money value={dinars(-1250)} strong />
        </Row>
        <ProgressBar value={0.62} label={s('Espace utilisé', 'المساحة المستعملة')} />
        <ProgressBar value={0.91} tone="warn" label={s('Quota', 'الحصة')} />
        <div className="grid gap-2">
          <Skeleton className="w-3/4" />
          <Skeleton className="w-1/2" />
        </div>
      </div>
    </Card>
  );
}

function Controls() {
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

function Overlays() {
  const s = useSample();
  const [confirm, setConfirm] = useState(false);
  const [drawer, setDrawer] = useState(false);
  return (
    <Card title={s('Dialogues et messages', 'النوافذ والرسائل')}>
      <Row>
        <Button onClick={() => setConfirm(true)}>{s('Résilier le service…', 'فسخ الخدمة…')}</Button>
        <Button onClick={() => setDrawer(true)}>{s('Fiche client', 'بطاقة الزبون')}</Button>
        <Button
          onClick={() => toast.undo(s('Ticket archivé.', 'أُرشفت التذكرة.'), s('Annuler', 'تراجع'), () => undefined)}
        >
          {s('Archiver', 'أرشفة')}
        </Button>
        <Button onClick={() => toast.bad(s('L’envoi a échoué.', 'فشل الإرسال.'))}>{s('Échouer', 'إخفاق')}</Button>
      </Row>
      <ConfirmDialog
        open={confirm}
        onOpenChange={setConfirm}
        danger
        title={s('Résilier vps-alger-04 ?', 'فسخ vps-alger-04؟')}
        description={s(
          'Le serveur et ses sauvegardes seront supprimés. Rien ne pourra être rétabli.',
          'سيُحذف الخادم ونسخه الاحتياطية. لا يمكن استرجاع شيء.',
        )}
        confirmLabel={s('Résilier le service', 'فسخ الخدمة')}
        typeToConfirm="vps-alger-04"
        onConfirm={() => setConfirm(false)}
      />
      <Drawer open={drawer} onOpenChange={setDrawer} title="Sahel Textile SARL">
        <div className="p-4">
          <Sheet />
        </div>
      </Drawer>
    </Card>
  );
}

function Sheet() {
  const s = useSample();
  return (
    <KeyValue
      items={[
        { label: s('Client', 'الزبون'), value: s('Sahel Textile SARL', 'ساحل للنسيج ش.ذ.م.م') },
        { label: 'NIF', value: <Id value="001216098765432" copy /> },
        { label: s('État', 'الحالة'), value: <Status kind="active">{s('Actif', 'نشط')}</Status> },
        { label: s('Solde', 'الرصيد'), value: <Money value={dinars(128_340)} /> },
      ]}
    />
  );
}

function Facts() {
  const s = useSample();
  const [tab, setTab] = useState('events');
  return (
    <div className="grid gap-(--gap) lg:grid-cols-2">
      <Card
        title={s('Facture FAC-2026-000123', 'الفاتورة FAC-2026-000123')}
        hint={s('Échéance le 5 décembre 2026', 'الأجل 5 ديسمبر 2026')}
        footer={s('Trois cent quinze mille dinars', 'ثلاثمائة وخمسة عشر ألف دينار')}
      >
        <Sheet />
        <LedgerTotals
          rows={[
            { label: s('Total HT', 'المجموع خارج الرسم'), value: dinars(265_000) },
            { label: s('TVA 19 %', 'الرسم على القيمة المضافة 19 %'), value: dinars(50_350) },
          ]}
          total={{ label: s('Net à payer', 'الصافي للدفع'), value: dinars(315_350) }}
        />
      </Card>
      <Card>
        <Tabs
          label={s('Fiche', 'البطاقة')}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              value: 'events',
              label: s('Activité', 'النشاط'),
              count: 3,
              content: (
                <Timeline
                  label={s('Activité', 'النشاط')}
                  now={NOW}
                  entries={[
                    {
                      id: '1',
                      at: '2026-11-22T10:12:00Z',
                      actor: 'Karim Haddad',
                      title: s('A répondu au ticket T-1042', 'أجاب على التذكرة T-1042'),
                      kind: 'progress',
                    },
                    {
                      id: '2',
                      at: '2026-11-21T09:00:00Z',
                      title: s('Facture payée', 'دُفعت الفاتورة'),
                      detail: <Money value={dinars(84_500)} />,
                      kind: 'active',
                    },
                    {
                      id: '3',
                      at: '2026-11-02T09:00:00Z',
                      actor: s('Système', 'النظام'),
                      title: s('Service suspendu pour impayé', 'عُلّقت الخدمة لعدم الدفع'),
                      kind: 'suspended',
                    },
                  ]}
                />
              ),
            },
            { value: 'notes', label: s('Notes', 'الملاحظات'), content: <p>{s('Aucune note.', 'لا ملاحظات.')}</p> },
            {
              value: 'documents',
              label: s('Documents', 'الوثائق'),
              count: 0,
              content: <EmptyState seed="documents" compact title={s('Aucun document', 'لا وثائق')} />,
            },
          ]}
        />
      </Card>
    </div>
  );
}

function Figures() {
  const s = useSample();
  const format = useFormat();
  const months = [s('août', 'أوت'), s('sept.', 'سبتمبر'), s('oct.', 'أكتوبر'), s('nov.', 'نوفمبر')];
  return (
    <Card title={s('Tickets par mois', 'التذاكر حسب الشهر')}>
      <Chart
        kind="bar"
        label={s('Tickets ouverts et résolus, par mois', 'التذاكر المفتوحة والمحلولة حسب الشهر')}
        series={[
          { key: 'opened', label: s('Ouverts', 'مفتوحة') },
          { key: 'solved', label: s('Résolus', 'محلولة') },
        ]}
        points={months.map((label, index) => ({
          label,
          values: { opened: 1200 + index * 140, solved: 1100 + index * 90 },
        }))}
        write={(value) => format.number(value)}
      />
    </Card>
  );
}

export function Components() {
  const s = useSample();
  const t = useT(words);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-(--gap)">
      <PageHeader
        crumbs={[{ label: s('Factures', 'الفواتير'), href: '/invoices' }, { label: 'FAC-2026-000123' }]}
        title={s('Vérification de Sahel Textile', 'التحقق من ساحل للنسيج')}
        meta={
          <>
            <Status kind="waiting" look="tint">
              {s('Attend le client', 'في انتظار الزبون')}
            </Status>
            <Id value="KYC-0042" copy />
          </>
        }
        actions={
          <>
            <Button>{t('action.export')}</Button>
            <Button variant="primary">{t('action.edit')}</Button>
          </>
        }
      />
      <OfflineNotice />
      <div className="grid gap-(--gap) sm:grid-cols-2 xl:grid-cols-4">
        <Kpi label={s('Services actifs', 'الخدمات النشطة')} value="12" href="/services" />
        <Kpi
          label={s('Impayés', 'غير مدفوع')}
          value={<Money value={dinars(128_340)} strong />}
          tone="bad"
          href="/invoices"
          delta={{ ratio: 0.12, good: 'down', period: s('sur 30 jours', 'خلال 30 يومًا') }}
        />
        <Kpi
          label={s('Première réponse', 'أول إجابة')}
          value={s('42 min', '42 دقيقة')}
          definition={s('Médiane du délai avant la première réponse d’un agent.', 'وسيط المدة قبل أول إجابة من العون.')}
          delta={{ ratio: -0.083, good: 'down', period: s('sur 7 jours', 'خلال 7 أيام') }}
        />
        <Kpi label={s('Devis à échéance', 'عروض تنتهي قريبًا')} value="3" tone="warn" />
      </div>
      <Card title={s('Suivi de la commande', 'متابعة الطلب')}>
        <Stepper
          label={s('Suivi', 'المتابعة')}
          steps={[
            { key: 'a', label: s('Demandée', 'مطلوبة'), state: 'done', detail: s('12 nov.', '12 نوفمبر') },
            { key: 'b', label: s('Validée', 'مصادق عليها'), state: 'done' },
            { key: 'c', label: s('En cours', 'قيد التنفيذ'), state: 'current', detail: s('Installation', 'التنصيب') },
            { key: 'd', label: s('Livrée', 'مسلّمة'), state: 'todo' },
          ]}
        />
      </Card>
      <Actions />
      <States />
      <div className="grid gap-3">
        <Callout tone="info" title={s('Maintenance prévue', 'صيانة مبرمجة')}>
          {s('Le 28 novembre de 1 h à 3 h.', 'يوم 28 نوفمبر من 1:00 إلى 3:00.')}
        </Callout>
        <Callout tone="ok">{s('Votre adresse est confirmée.', 'تم تأكيد عنوانك.')}</Callout>
        <Callout
          tone="warn"
          title={s('Deux documents manquent', 'تنقص وثيقتان')}
          action={<Button size="sm">{s('Compléter le dossier', 'إكمال الملف')}</Button>}
        >
          {s('Le registre de commerce et le NIF.', 'السجل التجاري ورقم التعريف الجبائي.')}
        </Callout>
        <Callout tone="bad">{s('Le paiement a été refusé par la banque.', 'رفض البنك عملية الدفع.')}</Callout>
      </div>
      <Controls />
      <Card title={s('Nouveau ticket', 'تذكرة جديدة')}>
        <SampleForm />
      </Card>
      <Overlays />
      <Facts />
      <Figures />
      <SampleTable />
      <div className="grid gap-(--gap) lg:grid-cols-2">
        <SampleTable state="loading" />
        <SampleTable state="error" />
      </div>
      <SampleTable state="empty" />
      <Card>
        <ErrorState error={parseProblem(500, { requestId: '0199a4c2-77aa' })} onRetry={() => undefined} />
      </Card>
    </div>
  );
}
