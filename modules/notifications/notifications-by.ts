import { columns } from './columns.ts';
import './ports.ts';
import { defineModule, type ModuleManifest, work } from '@cm/kit/module';
import { catalogueOf } from './catalogue.ts';
import type { Channel } from './channel.ts';
import { deliver } from './deliver.ts';
import * as events from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { templateRoutes } from './http/admin-templates.ts';
import { ownRoutes } from './http/own.ts';
import { deliverJob } from './jobs/deliver.ts';
import { personalData } from './personal-data.ts';
import { permissions } from './permissions.ts';
import { problems } from './problems.ts';
import { automaticSender, senderSetting } from './settings.ts';
import { tell } from './tell.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';

/** Tells what the modules that run with it declare, by these channels. */
export const notificationsBy = (channels: readonly Channel[]): ModuleManifest =>
  defineModule({
    name: 'notifications',
    label,
    subjects,
    needs: ['silencedClasses', 'memberships', ...channels.flatMap((channel) => (channel.stored ? [] : channel.needs))],
    // Where nobody keeps customers, no category leaves anything out.
    fallbacks: { silencedClasses: { of: async () => new Map() } },
    provides: { automaticSender: { address: automaticSender } },
    migrations: new URL('./migrations/', import.meta.url),
    personalData,
    columns,
    events: Object.values(events),
    permissions,
    settings: [senderSetting],
    problems: Object.values(problems),
    words: problemWords,
    derive: (modules) => {
      const catalogue = catalogueOf(modules);
      const reach = { catalogue, channels };
      return {
        routes: [...ownRoutes(reach), ...adminRoutes(reach), ...templateRoutes(catalogue)],
        subscriptions: catalogue.events.map((name) => ({
          event: name,
          name: `tell-${name}`,
          handle: (ctx, events) => tell(ctx, channels, catalogue.about(name), events),
        })),
        workers: [work(deliverJob, (ctx, payload) => deliver(ctx, reach, payload))],
      };
    },
  });
