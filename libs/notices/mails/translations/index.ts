import type { Language } from '@lib/contracts';
import type { MessageId } from '../catalogue.en';
import { account as accountAr } from './account.ar';
import { acts as actsAr } from './acts.ar';
import { meetings as meetingsAr } from './meetings.ar';
import { news as newsAr } from './news.ar';
import { account as accountEs } from './account.es';
import { acts as actsEs } from './acts.es';
import { meetings as meetingsEs } from './meetings.es';
import { news as newsEs } from './news.es';
import { account as accountFr } from './account.fr';
import { acts as actsFr } from './acts.fr';
import { meetings as meetingsFr } from './meetings.fr';
import { news as newsFr } from './news.fr';
import { account as accountRu } from './account.ru';
import { acts as actsRu } from './acts.ru';
import { meetings as meetingsRu } from './meetings.ru';
import { news as newsRu } from './news.ru';
import { account as accountZh } from './account.zh';
import { acts as actsZh } from './acts.zh';
import { meetings as meetingsZh } from './meetings.zh';
import { news as newsZh } from './news.zh';

/** What mails say in the languages of the United Nations beside English. None of it has been read by a translator yet. */
export const translations: Record<Exclude<Language, 'en'>, Record<MessageId, string>> = {
  ar: { ...actsAr, ...accountAr, ...meetingsAr, ...newsAr },
  es: { ...actsEs, ...accountEs, ...meetingsEs, ...newsEs },
  fr: { ...actsFr, ...accountFr, ...meetingsFr, ...newsFr },
  ru: { ...actsRu, ...accountRu, ...meetingsRu, ...newsRu },
  zh: { ...actsZh, ...accountZh, ...meetingsZh, ...newsZh },
};
