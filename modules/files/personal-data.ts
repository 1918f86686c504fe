import { kept } from '@cm/kit/erasure';
import { type PersonalData, personalRows } from '@cm/kit/personal-data';

/** What a person sent us; what is a customer’s is named by the records that have it. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'files.files',
    onErasure: kept({
      fr: 'Ils appartiennent au dossier auquel ils sont joints, et s’effacent avec lui',
      ar: 'تتبع الملف الذي أُرفقت به وتُمحى معه',
      en: 'They belong to the record that they are attached to, and go with it',
    }),
    label: { fr: 'Fichiers envoyés', ar: 'الملفات المرسلة', en: 'Files sent' },
    person: { column: 'uploadedBy', prefix: 'customer:' },
    columns: ['id', 'filename', 'contentType', 'size', 'sha256', 'createdAt'],
    key: 'id',
    file: 'id',
  }),
];
