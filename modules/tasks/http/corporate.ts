import { staffHoldingAll } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { created, idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import type { RecordKinds } from '@cm/kit/record-kind';
import { z } from 'zod';
import { changeTask } from '../change-task.ts';
import { createTask } from '../create-task.ts';
import { cancelTask, finishTask } from '../finish-task.ts';
import { SORTS } from '../list-tasks.queries.ts';
import { taskDue, tasksFor, taskView } from '../list-tasks.ts';
import { problems } from '../problems.ts';
import { rightsFor } from '../records.ts';
import { reopenTask } from '../reopen-task.ts';
import { taskKind, taskState } from '../task.ts';
import { visibleTask } from '../visible-task.ts';
import { detailOf, listedTask, listedTasks, taskDetail } from './answers.ts';
import { newTask, recordType, taskChange, taskEnd, taskVersion } from './bodies.ts';

const READ = { permission: 'tasks.read' } as const;
const WRITE = { permission: 'tasks.write' } as const;
const TASK = { id: stableId('task-1') };

const listQuery = z
  .strictObject({
    ...pageQuery(SORTS),
    view: taskView.optional(),
    due: taskDue.optional(),
    state: taskState.default('open'),
    kind: taskKind.optional(),
    ownerId: z.uuid().optional(),
    customerId: z.uuid().optional(),
    recordType: recordType.optional(),
    recordId: z.uuid().optional(),
  })
  .refine((query) => (query.recordType === undefined) === (query.recordId === undefined), { path: ['recordId'] });

/** @param kinds the records on which a task may hang */
export function corporateRoutes(kinds: RecordKinds) {
  const answer = async (ctx: Ctx, id: string) => detailOf(ctx, kinds, await visibleTask(ctx, kinds, id));
  return [
    route({
      operationId: 'corporate.tasks.list',
      method: 'GET',
      path: '/api/corporate/tasks',
      summary: 'Tasks: one’s own, those given, a team’s or those of a record, by the day they are due',
      access: READ,
      query: listQuery,
      response: pageOf(listedTask),
      problems: [problems.team_only, problems.unknown_record],
      example: { query: { view: 'mine', due: 'today' } },
      handler: async (ctx, { query: { recordType: type, recordId: id, ...query } }) => {
        const record = type === undefined || id === undefined ? undefined : { type, id };
        const page = await tasksFor(ctx, kinds, { ...query, record });
        return { ...page, items: await listedTasks(ctx, kinds, page.items) };
      },
    }),
    route({
      operationId: 'corporate.tasks.owners',
      method: 'GET',
      path: '/api/corporate/tasks/owners',
      summary: 'Colleagues to whom a task may be given, on a record of that kind; at most 200',
      access: READ,
      query: z.strictObject({ recordType: recordType.optional() }),
      response: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
      example: { query: { recordType: 'customer' } },
      handler: async (ctx, { query }) => {
        const people = await staffHoldingAll(ctx, rightsFor(kinds, query.recordType ?? null));
        return { items: people.map(({ id, name }) => ({ id, name })) };
      },
    }),
    route({
      operationId: 'corporate.tasks.get',
      method: 'GET',
      path: '/api/corporate/tasks/:id',
      summary: 'One task',
      access: READ,
      params: idParams,
      response: taskDetail,
      problems: [problems.not_found],
      example: { params: TASK },
      handler: (ctx, { params }) => answer(ctx, params.id),
    }),
    route({
      operationId: 'corporate.tasks.create',
      method: 'POST',
      path: '/api/corporate/tasks',
      summary: 'Note what a colleague has to do, on a record or on none',
      access: WRITE,
      body: newTask,
      response: created,
      status: 201,
      problems: [problems.unknown_record, problems.unknown_owner, common.conflict],
      example: { body: { title: 'Rappeler demain', kind: 'call', dueTime: '10:00' } },
      handler: (ctx, { body }) => createTask(ctx, kinds, body),
    }),
    route({
      operationId: 'corporate.tasks.update',
      method: 'PATCH',
      path: '/api/corporate/tasks/:id',
      summary: 'Change a task, or give it to somebody else',
      access: WRITE,
      params: idParams,
      body: taskChange,
      response: taskDetail,
      problems: [problems.not_found, problems.closed, problems.unknown_owner, common.stale],
      example: { params: TASK, body: { version: 1, title: 'Rappeler après-demain' } },
      handler: async (ctx, { params, body }) => {
        await changeTask(ctx, kinds, { ...body, id: params.id });
        return answer(ctx, params.id);
      },
    }),
    ...endingRoutes(kinds, answer),
  ];
}

function endingRoutes(kinds: RecordKinds, answer: (ctx: Ctx, id: string) => Promise<z.output<typeof taskDetail>>) {
  return [
    route({
      operationId: 'corporate.tasks.finish',
      method: 'PUT',
      path: '/api/corporate/tasks/:id/completion',
      summary: 'A task is done, with what came of it',
      access: WRITE,
      params: idParams,
      body: taskEnd,
      response: taskDetail,
      problems: [problems.not_found, problems.closed, common.stale],
      example: { params: TASK, body: { version: 1, outcome: 'Renouvelle pour un an.' } },
      handler: async (ctx, { params, body }) => {
        await finishTask(ctx, kinds, { ...body, id: params.id });
        return answer(ctx, params.id);
      },
    }),
    route({
      operationId: 'corporate.tasks.cancel',
      method: 'PUT',
      path: '/api/corporate/tasks/:id/cancellation',
      summary: 'A task is not to be done any more',
      access: WRITE,
      params: idParams,
      body: taskEnd,
      response: taskDetail,
      problems: [problems.not_found, problems.closed, common.stale],
      example: { params: TASK, body: { version: 1, outcome: 'Le client a répondu de lui-même.' } },
      handler: async (ctx, { params, body }) => {
        await cancelTask(ctx, kinds, { ...body, id: params.id });
        return answer(ctx, params.id);
      },
    }),
    route({
      operationId: 'corporate.tasks.reopen',
      method: 'PUT',
      path: '/api/corporate/tasks/:id/reopening',
      summary: 'A task that was done or cancelled is to be done after all',
      access: WRITE,
      params: idParams,
      body: taskVersion,
      response: taskDetail,
      problems: [problems.not_found, problems.open, common.stale],
      example: { params: { id: stableId('task-2') }, body: { version: 1 } },
      handler: async (ctx, { params, body }) => {
        await reopenTask(ctx, kinds, { ...body, id: params.id });
        return answer(ctx, params.id);
      },
    }),
  ];
}
