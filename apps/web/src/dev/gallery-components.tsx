import Bell from 'lucide-react/icons/bell';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { parseProblem } from '@cm/web-kit/api.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Drawer } from '@cm/ui/drawer.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Kpi } from '@cm/ui/kpi.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { OfflineNotice } from '@cm/web-kit/offline-bar.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { ProgressBar } from '@cm/ui/progress-bar.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Status, type StatusKind } from '@cm/ui/status-glyph.tsx';
import { Stepper } from '@cm/ui/stepper.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { SampleForm } from './gallery-form.tsx';
import { SampleTable } from './gallery-table.tsx';
import { dinars, useSample } from './sample.ts';
import { words } from '@cm/web-kit/words/kit.ts';
import { Controls } from './gallery-controls.tsx';
import { Facts, Figures, TableSample } from './gallery-facts.tsx';
import { Row } from './gallery-row.tsx';

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

function Overlays() {
  const s = useSample();
  const [confirm, setConfirm] = useState(false);
  const [drawer, setDrawer] = useState(false);
  return (
    <Card title={s('Dialogues et messages', 'النوافذ والرسائل')}>
      <Row>
        <Button aria-haspopup="dialog" onClick={() => setConfirm(true)}>
          {s('Résilier le service…', 'فسخ الخدمة…')}
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setDrawer(true)}>
          {s('Fiche client', 'بطاقة الزبون')}
        </Button>
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
          <TableSample />
        </div>
      </Drawer>
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
