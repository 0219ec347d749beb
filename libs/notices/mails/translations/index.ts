import type { Language } from '@lib/contracts';
import type { MessageId } from '../catalogue.en';
import { account as accountAr } from './account.ar';
import { acts as actsAr } from './acts.ar';
import { news as newsAr } from './news.ar';
import { account as accountEs } from './account.es';
import { acts as actsEs } from './acts.es';
import { news as newsEs } from './news.es';
import { account as accountFr } from './account.fr';
import { acts as actsFr } from './acts.fr';
import { news as newsFr } from './news.fr';
import { account as accountRu } from './account.ru';
import { acts as actsRu } from './acts.ru';
import { news as newsRu } from './news.ru';
import { account as accountZh } from './account.zh';
import { acts as actsZh } from './acts.zh';
import { news as newsZh } from './news.zh';

/** What mails say in the languages of the United Nations beside English. None of it has been read by a translator yet. */
export const translations: Record<Exclude<Language, 'en'>, Record<MessageId, string>> = {
  ar: { ...actsAr, ...accountAr, ...newsAr },
  es: { ...actsEs, ...accountEs, ...newsEs },
  fr: { ...actsFr, ...accountFr, ...newsFr },
  ru: { ...actsRu, ...accountRu, ...newsRu },
  zh: { ...actsZh, ...accountZh, ...newsZh },
};
