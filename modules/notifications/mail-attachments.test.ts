import { files } from '@cm/files/module';
import {
  aFile,
  createClamdScanner,
  createMemoryFileStore,
  eicar,
  pdfBytes,
  type ScriptedClamd,
  startScriptedClamd,
} from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachmentsFor } from './mail-attachments.ts';

let h: Harness;
let clamd: ScriptedClamd;
beforeAll(async () => {
  clamd = await startScriptedClamd((bytes) => bytes.includes(eicar()));
  h = await startHarness({
    modules: [identity, files],
    gatekeeper: testGatekeeper,
    ports: {
      files: createMemoryFileStore(),
      fileScanner: createClamdScanner({ at: clamd.at, seconds: 5 }),
    },
  });
});
afterAll(async () => {
  await h.close();
  await clamd.close();
});

test('no mail carries a virus or a file that nobody could check; one that is being checked is waited for', async () => {
  const tenant = await aTenant(h);
  const { ctx } = await aStaffMember(h, tenant, []);
  const [good, bad] = [
    await aFile(ctx, { filename: 'propre.pdf' }),
    await aFile(ctx, { filename: 'virus.pdf', bytes: Buffer.concat([pdfBytes(), eicar()]) }),
  ];
  await expect(attachmentsFor(ctx, [good.id, bad.id])).rejects.toMatchObject({ code: 'files.being_checked' });
  await h.settle();
  clamd.behaviour = 'closes';
  const unchecked = await aFile(ctx, { filename: 'sans-verdict.pdf' });
  await h.settle();
  const { attachments, left } = await attachmentsFor(ctx, [good.id, bad.id, unchecked.id]);
  expect(attachments.map(({ filename }) => filename)).toEqual(['propre.pdf']);
  expect(left).toEqual(['virus.pdf', 'sans-verdict.pdf']);
});
