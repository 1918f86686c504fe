import { codeAt, stepAt } from '@cm/identity/totp';
import { expect } from 'vitest';
import type { Postbox } from './postbox.ts';
import type { BrowserUser } from './browser-user.ts';
import { paper, type Story } from './story.ts';

const PASSWORD = 'une barque sur la mer 42';

function decodeBase32(text: string): Buffer {
  const bits = [...text.replace(/[^A-Z2-7]/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** Signs up in the portal and follows the link of the mail. */
export async function signUp({ page, say }: BrowserUser, story: Story, postbox: Postbox): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel(say('shared', 'signUp.name')).fill(story.name);
  await page.getByLabel(say('shared', 'field.email')).fill(story.email);
  await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(PASSWORD);
  await page.getByRole('checkbox', { name: say('shared', 'signUp.accept') }).check();
  await page.getByRole('button', { name: say('shared', 'signUp.submit') }).click();
  await page.getByRole('heading', { name: say('shared', 'checkMail.title') }).waitFor();
  const mail = await postbox.waitFor(story.email, (one) => one.text.includes('/verify-email#'));
  const link = /https?:\/\/\S+\/verify-email#\S+/.exec(mail.text)?.[0] ?? '';
  await page.goto(link);
  await page.getByText(say('shared', 'verify.done')).first().waitFor();
}

async function enter({ page, say }: BrowserUser, story: Story): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(say('shared', 'field.email')).fill(story.email);
  await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(PASSWORD);
  await page.getByRole('button', { name: say('shared', 'signIn.submit'), exact: true }).click();
}

async function seeHome({ page }: BrowserUser, story: Story): Promise<void> {
  await page.getByRole('heading', { level: 1, name: story.name.split(' ')[0] ?? '', exact: false }).waitFor();
}

export async function signInAsCustomer(user: BrowserUser, story: Story): Promise<void> {
  await enter(user, story);
  await seeHome(user, story);
}

/** Enrols an authenticator; the next sign-in asks for it, and a recovery code signs in. */
export async function protectAccount(user: BrowserUser, story: Story): Promise<void> {
  const { page, say } = user;
  await page.goto('/account/security');
  await page.getByRole('button', { name: say('portal', 'twoFactor.enable') }).click();
  const key = page
    .locator('code, [class*="mono"]')
    .filter({ hasText: /[A-Z2-7]{4}/ })
    .first();
  const secret = decodeBase32((await key.innerText()).toUpperCase());
  // The sixth digit sends the code.
  await page
    .getByLabel(say('shared', 'enrolment.code'))
    .first()
    .pressSequentially(codeAt(secret, stepAt(new Date())));
  await page.getByText(say('shared', 'recovery.title')).waitFor();
  const codes = (await page.locator('main').innerText()).match(/\b(?:[A-Z2-7]{4}-){5}[A-Z2-7]{4}\b/g) ?? [];
  expect(codes).toHaveLength(10);
  await page.getByRole('button', { name: say('shared', 'recovery.kept') }).click();
  await page.getByText(say('portal', 'twoFactor.on')).first().waitFor();
  await page.context().clearCookies({ name: '__Host-cm_portal' });
  await enter(user, story);
  await page.getByRole('button', { name: say('shared', 'secondFactor.useRecovery') }).click();
  await page.getByLabel(say('shared', 'secondFactor.recoveryCode')).fill(codes[0] ?? '');
  await page.getByRole('button', { name: say('shared', 'secondFactor.submit') }).click();
  await seeHome(user, story);
}

/** An invoice must name its buyer's address: the customer gives it. */
export async function giveAddress({ page, say }: BrowserUser): Promise<void> {
  await page.goto('/account/profile');
  await page.getByLabel(say('portal', 'customer.addressLine')).fill('12, rue Didouche Mourad');
  await page.getByLabel(say('portal', 'customer.commune')).fill('Alger-Centre');
  await page.getByLabel(say('portal', 'customer.wilaya')).selectOption('alger');
  await page.getByLabel(say('portal', 'customer.postalCode')).fill('16000');
  await page
    .getByRole('button', { name: say('portal', 'save'), exact: true })
    .last()
    .click();
  await page.getByText(say('portal', 'saved')).first().waitFor();
}

/** Gives every document that is asked for and hands the file in; the number of documents. */
export async function handInVerification({ page, say }: BrowserUser): Promise<number> {
  await page.goto('/account/verification');
  await page.getByText(say('portal', 'kyc.documents')).first().waitFor();
  const inputs = page.locator('input[type=file]');
  const count = await inputs.count();
  for (let index = 0; index < count; index += 1) {
    const kept = page.waitForResponse(
      (response) => response.url().includes('/kyc/documents/') && response.request().method() === 'PUT',
    );
    await inputs.nth(index).setInputFiles({ name: `piece-${index}.pdf`, mimeType: 'application/pdf', buffer: paper });
    expect((await kept).status()).toBe(200);
  }
  await page.getByRole('button', { name: say('portal', 'kyc.submit') }).click();
  await page.getByText(say('portal', 'kyc.submitted')).first().waitFor();
  return count;
}

/** The mail of the decision leads to the catalogue, and the page says so too. */
export async function learnApproval({ page, say }: BrowserUser, story: Story, postbox: Postbox): Promise<void> {
  await postbox.waitFor(story.email, (one) => one.classification.kind !== 'human' && /\/catalogue\b/.test(one.text));
  await page.reload();
  await page.getByText(say('portal', 'kyc.approved'), { exact: false }).first().waitFor();
}
