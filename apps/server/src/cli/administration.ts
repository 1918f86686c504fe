import { randomBytes } from 'node:crypto';
import {
  createFirstAdministrator,
  createTokenFor,
  grantMailDomain,
  mailDomain,
  recoverAdministrator,
  staffNetworksSetting,
  withdrawMailDomain,
} from '@cm/identity/administration';
import type { RootCtx } from '@cm/kit/ctx';
import { changeSetting } from '@cm/settings';
import { closeMailboxesAt } from '@cm/tickets';
import { type Application, serves } from '../application.ts';
import { type Command, required, text, UsageError } from './command.ts';

/** The tenant of `--tenant`, or the only one there is. */
export async function chosenTenant(application: Application, slug: string | undefined): Promise<RootCtx> {
  const tenants = await application.runtime.gatekeeper.activeTenants();
  const found = slug ? tenants.find((tenant) => tenant.slug === slug) : tenants.find((tenant) => !tenant.isPlatform);
  if (!found) throw new UsageError(slug ? `there is no operator "${slug}"` : 'there is no operator yet');
  return application.runtime.systemContext(found, 'command-line');
}

/** Whose a domain or an administrator is must not be a guess: `--tenant` may be left out where there is one operator. */
async function namedTenant(application: Application, slug: string | undefined): Promise<RootCtx> {
  const tenants = await application.runtime.gatekeeper.activeTenants();
  if (slug === undefined && tenants.filter(({ isPlatform }) => !isPlatform).length > 1)
    throw new UsageError('there are several operators: say which with --tenant');
  return chosenTenant(application, slug);
}

function domainOf(args: Parameters<Command['run']>[0]): string {
  const read = mailDomain().safeParse(required(args, 'domain'));
  if (!read.success) throw new UsageError('--domain must be a domain of its own such as exemple.dz');
  return read.data;
}

export const administration: readonly Command[] = [
  {
    noun: 'admin',
    verb: 'create',
    usage: 'admin create --email ADDRESS --name NAME [--tenant SLUG | --company NAME --slug SLUG --host HOST]',
    help:
      'Makes the first administrator, once, with a password shown this once; the authenticator is enrolled at the first sign-in.\n' +
      'On an empty installation --company, --slug and --host found the first operator.',
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      tenant: { type: 'string' },
      company: { type: 'string' },
      slug: { type: 'string' },
      host: { type: 'string' },
    },
    run: async (args, open) => {
      const [email, name] = [required(args, 'email'), required(args, 'name')];
      const application = await open();
      const password = `${randomBytes(15).toString('base64url')}`;
      const made = await createFirstAdministrator(application.runtime, application.owner, {
        email,
        name,
        password,
        tenantSlug: text(args, 'tenant'),
        company: text(args, 'company'),
        slug: text(args, 'slug'),
        host: text(args, 'host'),
      });
      return {
        lines: [
          `Administrator ${email} of ${made.tenant.name}.`,
          `Password (shown once): ${password}`,
          `Sign in at ${made.tenant.baseUrl}/admin`,
        ],
        json: { email, password, tenant: made.tenant.slug, url: `${made.tenant.baseUrl}/admin` },
      };
    },
  },
  {
    noun: 'admin',
    verb: 'recover',
    usage: 'admin recover --email ADDRESS [--tenant SLUG]',
    help:
      'Lets an administrator in again who lost their second factor, when no other administrator can: removes the factors and the\n' +
      'networks of their account, ends the sessions, and prints a link with which a new password is set, once, within 30 minutes. A new factor is enrolled at the sign-in.\n' +
      'All administrators are told by mail, and the audit says that it was done on the machine.',
    options: { email: { type: 'string' }, tenant: { type: 'string' } },
    run: async (args, open) => {
      const email = required(args, 'email');
      const ctx = await namedTenant(await open(), text(args, 'tenant'));
      const { url } = await recoverAdministrator(ctx, email);
      return {
        lines: [
          `${email} has no second factor any more, and no open session. All administrators will be told by mail.`,
          `Link (shown once, good once, for 30 minutes): ${url}`,
        ],
        json: { email, tenant: ctx.tenant.slug, url },
      };
    },
  },
  {
    noun: 'admin',
    verb: 'open-networks',
    usage: 'admin open-networks [--tenant SLUG]',
    help:
      'Lets an operator’s staff areas answer in all of STAFF_NETWORKS again, when the networks that it named itself shut everybody out.\n' +
      'It holds within a second; the audit says that it was done on the machine.',
    options: { tenant: { type: 'string' } },
    run: async (args, open) => {
      const ctx = await namedTenant(await open(), text(args, 'tenant'));
      await changeSetting(ctx, staffNetworksSetting.key, []);
      return {
        lines: [`The staff areas of ${ctx.tenant.name} answer in all of STAFF_NETWORKS.`],
        json: { tenant: ctx.tenant.slug },
      };
    },
  },
  {
    noun: 'domain',
    verb: 'grant',
    usage: 'domain grant --domain NAME [--tenant SLUG]',
    help: 'Says that a mail domain is an operator’s, without the DNS record that would prove it. A domain is one operator’s alone.',
    options: { domain: { type: 'string' }, tenant: { type: 'string' } },
    run: async (args, open) => {
      const domain = domainOf(args);
      const ctx = await namedTenant(await open(), text(args, 'tenant'));
      await grantMailDomain(ctx, domain);
      return { lines: [`${domain} is ${ctx.tenant.name}’s.`], json: { domain, tenant: ctx.tenant.slug } };
    },
  },
  {
    noun: 'domain',
    verb: 'withdraw',
    usage: 'domain withdraw --domain NAME [--tenant SLUG]',
    help: 'Takes a mail domain from an operator that no longer owns it. Its mailboxes there go out of use.',
    options: { domain: { type: 'string' }, tenant: { type: 'string' } },
    run: async (args, open) => {
      const domain = domainOf(args);
      const application = await open();
      const ctx = await namedTenant(application, text(args, 'tenant'));
      await ctx.transaction(async (tx) => {
        if (serves(application, 'tickets')) await closeMailboxesAt(tx, domain);
        await withdrawMailDomain(tx, domain);
      });
      return { lines: [`${domain} is no longer ${ctx.tenant.name}’s.`], json: { domain, tenant: ctx.tenant.slug } };
    },
  },
  {
    noun: 'token',
    verb: 'create',
    usage: 'token create --user ADDRESS --scopes a,b [--name NAME] [--tenant SLUG] [--days N]',
    help: 'Makes an API token for a person, staff or customer; "*" gives all the rights that the person holds. The secret is shown this once.',
    options: {
      user: { type: 'string' },
      scopes: { type: 'string' },
      name: { type: 'string' },
      tenant: { type: 'string' },
      days: { type: 'string' },
    },
    run: async (args, open) => {
      const [user, scopes] = [required(args, 'user'), required(args, 'scopes')];
      const application = await open();
      const ctx = await chosenTenant(application, text(args, 'tenant'));
      const days = text(args, 'days');
      const token = await createTokenFor(ctx, {
        email: user,
        name: text(args, 'name') ?? 'command line',
        scopes: scopes.split(',').map((scope) => scope.trim()),
        ...(days ? { expiresInDays: Number(days) } : {}),
      });
      return { lines: [token.secret], json: { id: token.id, secret: token.secret, scopes: token.scopes } };
    },
  },
];
