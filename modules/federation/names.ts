import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Fournisseurs d’identité', ar: 'مزوّدو الهوية', en: 'Identity providers' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  identity_provider: { fr: 'Fournisseur d’identité', ar: 'مزوّد هوية', en: 'Identity provider' },
};
