import type { Language } from '@lib/contracts';
import { calls as callsAr } from './calls.ar';
import { fields as fieldsAr } from './fields.ar';
import { general as generalAr } from './general.ar';
import { meetings as meetingsAr } from './meetings.ar';
import { selection as selectionAr } from './selection.ar';
import { texts as textsAr } from './texts.ar';
import { calls as callsEs } from './calls.es';
import { fields as fieldsEs } from './fields.es';
import { general as generalEs } from './general.es';
import { meetings as meetingsEs } from './meetings.es';
import { selection as selectionEs } from './selection.es';
import { texts as textsEs } from './texts.es';
import { calls as callsFr } from './calls.fr';
import { fields as fieldsFr } from './fields.fr';
import { general as generalFr } from './general.fr';
import { meetings as meetingsFr } from './meetings.fr';
import { selection as selectionFr } from './selection.fr';
import { texts as textsFr } from './texts.fr';
import { calls as callsRu } from './calls.ru';
import { fields as fieldsRu } from './fields.ru';
import { general as generalRu } from './general.ru';
import { meetings as meetingsRu } from './meetings.ru';
import { selection as selectionRu } from './selection.ru';
import { texts as textsRu } from './texts.ru';
import { calls as callsZh } from './calls.zh';
import { fields as fieldsZh } from './fields.zh';
import { general as generalZh } from './general.zh';
import { meetings as meetingsZh } from './meetings.zh';
import { selection as selectionZh } from './selection.zh';
import { texts as textsZh } from './texts.zh';
import type { FieldSentences, RefusalSentences } from './parts';

type Other = Exclude<Language, 'en'>;

/** What refusals say in the languages of the United Nations beside English. None of it has been read by a translator yet. */
export const translations: Readonly<Record<Other, RefusalSentences>> = {
  ar: { ...generalAr, ...callsAr, ...selectionAr, ...meetingsAr, ...textsAr },
  es: { ...generalEs, ...callsEs, ...selectionEs, ...meetingsEs, ...textsEs },
  fr: { ...generalFr, ...callsFr, ...selectionFr, ...meetingsFr, ...textsFr },
  ru: { ...generalRu, ...callsRu, ...selectionRu, ...meetingsRu, ...textsRu },
  zh: { ...generalZh, ...callsZh, ...selectionZh, ...meetingsZh, ...textsZh },
};
export const fieldTranslations: Readonly<Record<Other, FieldSentences>> = {
  ar: fieldsAr,
  es: fieldsEs,
  fr: fieldsFr,
  ru: fieldsRu,
  zh: fieldsZh,
};
