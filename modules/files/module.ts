import { columns } from './columns.ts';
import type { OutsideCtx } from '@cm/kit/ctx';
import { defineModule, work } from '@cm/kit/module';
import { fileInfected, fileRemoved, fileStored } from './events.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalRoutes } from './http/portal.ts';
import { personalData } from './personal-data.ts';
import { type FilesPort, own } from './ports.ts';
import { problems } from './problems.ts';
import { removeUnclaimed, removeUnclaimedJob } from './remove-unclaimed.ts';
import { rewrapKeys, rewrapKeysJob } from './rewrap-keys.ts';
import { notices } from './notices.ts';
import { scanFile, scanFileJob, scanWaiting, scanWaitingJob } from './scan-file.ts';
import { sealStored, sealStoredJob } from './seal-stored.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';
import { throttles } from './throttles.ts';

export const files = defineModule({
  name: 'files',
  label,
  subjects,
  needs: own.needs,
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  columns,
  throttles,
  routes: [...portalRoutes, ...corporateRoutes],
  events: [fileStored, fileRemoved, fileInfected],
  notices,
  problems: Object.values(problems),
  words: problemWords,
  workers: [
    work(removeUnclaimedJob, async (ctx: OutsideCtx<FilesPort>) => void (await removeUnclaimed(ctx))),
    work(sealStoredJob, async (ctx: OutsideCtx<FilesPort>) => void (await sealStored(ctx))),
    work(scanFileJob, (ctx: OutsideCtx<FilesPort>, { fileId }) => scanFile(ctx, fileId)),
    work(scanWaitingJob, async (ctx: OutsideCtx<FilesPort>) => void (await scanWaiting(ctx))),
    work(rewrapKeysJob, async (ctx: OutsideCtx<FilesPort>) => void (await rewrapKeys(ctx))),
  ],
  schedules: [
    { job: removeUnclaimedJob, cron: '17 * * * *' },
    { job: scanWaitingJob, cron: '*/10 * * * *' },
    { job: sealStoredJob, cron: '27 * * * *' },
    { job: rewrapKeysJob, cron: '37 * * * *' },
  ],
});
