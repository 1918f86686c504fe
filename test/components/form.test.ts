import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersKeys } from '../support/dialog-keys.ts';
import { type Answer, openScenes, problem, type Scene, type Scenes } from './scenes.ts';

let scenes: Scenes;
beforeAll(async () => {
  scenes = await openScenes();
});
afterAll(() => scenes?.close());

const OK: Answer = { status: 200, body: {} };
const open = (...answers: Answer[]) => scenes.open('/corporate/form', () => answers.shift() ?? OK);

async function fill({ page }: Scene, email = 'a@exemple.dz', subject = 'Mon serveur'): Promise<void> {
  await page.getByLabel('Adresse').fill(email);
  await page.getByLabel('Objet').fill(subject);
}
const sent = ({ page }: Scene) => page.getByRole('status', { name: 'Envois' }).textContent();
const keys = ({ asked }: Scene) => asked('POST').map(({ key }) => key);

describe('a password', () => {
  test('is hidden, can be pasted and shown, and keeps every character', async () => {
    const scene = await open();
    const { page } = scene;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const field = page.getByLabel('Secret', { exact: true });
    expect(await field.getAttribute('type')).toBe('password');
    const password = '  كلمة سر، été 🐎 \'"<>&  ';
    await page.getByLabel('Objet').fill(password);
    await page.getByLabel('Objet').press('ControlOrMeta+a');
    await page.getByLabel('Objet').press('ControlOrMeta+x');
    await field.press('ControlOrMeta+v');
    expect(await field.inputValue()).toBe(password);
    await page.getByRole('button', { name: 'Afficher le mot de passe' }).click();
    expect([await field.getAttribute('type'), await field.inputValue()]).toEqual(['text', password]);
    await page.getByRole('button', { name: 'Masquer le mot de passe' }).click();
    expect(await field.getAttribute('type')).toBe('password');
  });
});

describe('a form', () => {
  test('Enter in a field submits it, once', async () => {
    const scene = await open();
    await fill(scene);
    await scene.page.getByLabel('Objet').press('Enter');
    await expect.poll(() => sent(scene)).toBe('1');
    expect(scene.asked('POST').map(({ body }) => body)).toEqual([
      { email: 'a@exemple.dz', subject: 'Mon serveur', secret: '' },
    ]);
  });

  test('what its schema refuses is said at the field, which has the focus, and nothing is sent', async () => {
    const scene = await open();
    await fill(scene, 'personne', 'abc');
    await scene.page.getByRole('button', { name: 'Envoyer' }).click();
    await scene.page.getByText('Écrivez une adresse complète, comme nom@exemple.dz.').waitFor();
    await scene.page.getByText('Au moins 5 caractères.').waitFor();
    const email = scene.page.getByLabel('Adresse');
    await expect.poll(() => email.and(scene.page.locator(':focus')).count()).toBe(1);
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    expect(scene.asked('POST')).toEqual([]);
  });

  test('what the server refuses is said at its field, and everything typed stays', async () => {
    const refusal = problem(400, 'common.invalid', 'Vérifiez les champs.', [
      { pointer: '/body/email', code: 'customers.email_taken' },
    ]);
    const scene = await open(refusal);
    await fill(scene);
    await scene.page.getByRole('button', { name: 'Envoyer' }).click();
    const email = scene.page.getByLabel('Adresse');
    await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true');
    const said = await email.getAttribute('aria-describedby');
    expect(await scene.page.locator(`[id="${said}"]`).textContent()).toBe('Déjà utilisé.');
    expect(await email.inputValue()).toBe('a@exemple.dz');
    expect(await scene.page.getByLabel('Objet').inputValue()).toBe('Mon serveur');
    await email.fill('b@exemple.dz');
    await email.press('Enter');
    await expect.poll(() => sent(scene)).toBe('1');
    const [first, second] = keys(scene);
    expect(second).not.toBe(first);
  });

  test('a refusal that belongs to no field stands above them', async () => {
    const scene = await open(problem(409, 'tickets.closed', 'Ce ticket est fermé.'));
    await fill(scene);
    await scene.page.getByRole('button', { name: 'Envoyer' }).click();
    await scene.page.getByRole('form', { name: 'Demande' }).getByText('Ce ticket est fermé.').waitFor();
    expect(await scene.page.getByLabel('Objet').inputValue()).toBe('Mon serveur');
  });

  test('the same values after a broken line go with the same key, changed ones with another', async () => {
    const scene = await open('broken', 'broken', OK);
    await fill(scene);
    const submit = async (times: number) => {
      await scene.page.getByRole('button', { name: 'Envoyer' }).click();
      await expect.poll(() => scene.asked('POST').length).toBe(times);
      await expect.poll(() => scene.page.getByRole('button', { name: 'Envoyer' }).isEnabled()).toBe(true);
    };
    await submit(1);
    await scene.page.getByText('Le serveur n’a pas été joint').waitFor();
    await submit(2);
    await scene.page.getByLabel('Objet').fill('Mon autre serveur');
    await submit(3);
    await expect.poll(() => sent(scene)).toBe('1');
    const [first, second, third] = keys(scene);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe('a draft', () => {
  test('is there after a reload, without its secret, and gone once it is sent', async () => {
    const scene = await open();
    const { page } = scene;
    await fill(scene);
    await page.getByLabel('Secret', { exact: true }).fill('mot de passe');
    await page.reload();
    await expect.poll(() => page.getByLabel('Objet').inputValue()).toBe('Mon serveur');
    expect(await page.getByLabel('Adresse').inputValue()).toBe('a@exemple.dz');
    expect(await page.getByLabel('Secret', { exact: true }).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect.poll(() => sent(scene)).toBe('1');
    await page.reload();
    await page.getByLabel('Objet').waitFor();
    expect(await page.getByLabel('Objet').inputValue()).toBe('');
  });

  test('outlives a refusal', async () => {
    const scene = await open(problem(409, 'tickets.closed', 'Ce ticket est fermé.'));
    await fill(scene);
    await scene.page.getByRole('button', { name: 'Envoyer' }).click();
    await scene.page.getByText('Ce ticket est fermé.').waitFor();
    await scene.page.reload();
    await expect.poll(() => scene.page.getByLabel('Objet').inputValue()).toBe('Mon serveur');
  });
});

describe('a form in a dialog', () => {
  const openDialog = async (...answers: Answer[]) => {
    const scene = await open(...answers);
    await scene.page.getByRole('button', { name: 'Ouvrir' }).click();
    const dialog = scene.page.getByRole('dialog', { name: 'Suspendre' });
    await answersKeys(dialog);
    return { ...scene, dialog, question: scene.page.getByRole('dialog', { name: 'Fermer sans enregistrer ?' }) };
  };

  test('Escape closes it at once when nothing was typed, and the focus goes back to what opened it', async () => {
    const { page, dialog, question } = await openDialog();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await question.count()).toBe(0);
    const opener = page.getByRole('button', { name: 'Ouvrir' });
    await expect.poll(() => opener.and(page.locator(':focus')).count()).toBe(1);
  });

  test('Escape asks when something was typed: once more goes back to it, the answer yes forgets it', async () => {
    const { page, dialog, question } = await openDialog();
    await dialog.getByLabel('Motif').fill('Impayé');
    await page.keyboard.press('Escape');
    await answersKeys(question);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Motif').inputValue()).toBe('Impayé');
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Fermer sans enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ouvrir' }).click();
    expect(await dialog.getByLabel('Motif').inputValue()).toBe('');
  });

  test('« Annuler » closes it without a question', async () => {
    const { dialog, question } = await openDialog();
    await dialog.getByLabel('Motif').fill('Impayé');
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await question.count()).toBe(0);
  });

  test('Enter in a line submits, Enter in a text does not', async () => {
    const { page, dialog, asked } = await openDialog();
    await dialog.getByLabel('Détails').fill('Deux');
    await dialog.getByLabel('Détails').press('Enter');
    await page.keyboard.type('lignes');
    await dialog.getByLabel('Motif').fill('Impayé');
    expect(asked('POST')).toEqual([]);
    await dialog.getByLabel('Motif').press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(asked('POST').map(({ body }) => body)).toEqual([{ reason: 'Impayé', details: 'Deux\nlignes' }]);
  });

  test('a refusal leaves it open with what was typed', async () => {
    const { dialog } = await openDialog(problem(409, 'services.wrong_state', 'Le service est déjà suspendu.'));
    await dialog.getByLabel('Motif').fill('Impayé');
    await dialog.getByRole('button', { name: 'Suspendre le service' }).click();
    await dialog.getByText('Le service est déjà suspendu.').waitFor();
    expect(await dialog.getByLabel('Motif').inputValue()).toBe('Impayé');
  });
});
