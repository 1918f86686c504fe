import type { Tenant } from '@cm/kit/ctx';
import { stableId } from '@cm/kit/ids';
import type { Simulation } from './simulation.ts';

/** A one-page PDF with a title, small enough to write by hand. */
function paper(title: string): Buffer {
  const text = `BT /F1 18 Tf 60 760 Td (${title.replace(/[^\w .-]/g, ' ')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** Nadia's company is verified; Karim has begun; the rest have not been asked yet. */
export async function verifyClients(simulation: Simulation, tenant: Tenant): Promise<void> {
  simulation.at(134, 10);
  await provide(simulation, tenant, 'nadia@cherif-conseil.dz', 100);
  const nadia = await simulation.as(tenant, 'nadia@cherif-conseil.dz');
  const submitted = await nadia('portal.kyc.submit', {});
  const seller = await simulation.as(tenant, 'yacine@atlas.dz');
  const path = { id: submitted.verification?.id ?? '' };
  simulation.at(133, 9);
  const { items } = await seller('corporate.kyc.assign', { path, body: { assigneeId: stableId('staff-3') } });
  for (const { kind, subject } of items)
    await seller('corporate.kyc.check', { path: { ...path, kind, subject }, body: { verdict: 'right' } });
  await seller('corporate.kyc.decide', { path, body: { decision: 'approve' } });
  simulation.at(2, 17);
  await provide(simulation, tenant, 'karim@exemple.dz', 100);
  await (
    await simulation.as(tenant, 'karim@exemple.dz')
  )('portal.kyc.submit', {});
}

async function provide(simulation: Simulation, tenant: Tenant, email: string, most: number): Promise<void> {
  const customer = await simulation.as(tenant, email);
  const file = await customer('portal.kyc.get', {});
  const wanted = file.documents.filter((document) => document.required).slice(0, most);
  for (const document of wanted) {
    const paperOf = {
      filename: `${document.type}.pdf`,
      contentType: 'application/pdf',
      bytes: paper(document.label.fr),
    };
    const fileId = await simulation.upload(tenant, email, paperOf, '/api/portal/files?purpose=kyc');
    await customer('portal.kyc.provide', { path: { type: document.type }, body: { fileId } });
  }
  // Where there is a virus scanner, nobody approves what it has not passed.
  await simulation.settle();
}
