import { KeyValue } from '@cm/ui/key-value.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { Card } from '@cm/ui/card.tsx';
import { Chart } from '@cm/ui/chart.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import { dinars, NOW, useSample } from './sample.ts';

export function TableSample() {
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

export function Facts() {
  const s = useSample();
  const [tab, setTab] = useState('events');
  return (
    <div className="grid gap-(--gap) lg:grid-cols-2">
      <Card
        title={s('Facture FAC-2026-000123', 'الفاتورة FAC-2026-000123')}
        hint={s('Échéance le 5 décembre 2026', 'الأجل 5 ديسمبر 2026')}
        footer={s('Trois cent quinze mille dinars', 'ثلاثمائة وخمسة عشر ألف دينار')}
      >
        <TableSample />
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

export function Figures() {
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
