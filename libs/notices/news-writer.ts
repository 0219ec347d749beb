import { Injectable } from '@nestjs/common';
import { audiencesOf, Policy } from '@lib/access';
import { catalogue } from '@lib/contracts';
import { config, Reader } from '@lib/platform';
import { Unsendable } from '@lib/post';
import { at, type MailRow } from './mail-row';
import type { Matter } from './mails/letter';
import { newsOf, soleDraft } from './mails/news';
import { ofType, type Told } from './mails/told';
import type { Words } from './mails/words';
import { titles, toTell } from './news.sql';
import { stopToken } from './stop-token';

const nothing = { dueAt: null };

/** Writes the messages that tell what is new: of a topic, or of all since the last summary. */
@Injectable()
export class NewsWriter {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
  ) {}

  async matter(row: MailRow, words: Words): Promise<Matter> {
    const told = await this.told(row);
    if (told.length === 0) throw new Unsendable('nothing that they may read, or want to');
    const called = await this.titles(row.groupId);
    const { what, sections } = newsOf(told, called, words);
    const draftId = soleDraft(told);
    const title = (draftId !== null && called.get(draftId)) || (row.groupTitle ?? '');
    const { name, timeZone, groupTitle: group } = row;
    return {
      ...{ words, name, timeZone, group, sections, ...nothing, ...kindOf(row, told) },
      values: { what, title, ...soleAnswer(told) },
      link: at(`/g/${row.slug ?? ''}${draftId === null ? '' : `/drafts/${draftId}`}`),
      settings: at('/me/notifications'),
      stop: row.kind === 'summary' ? at(`/unsubscribe/${stopToken(config.SECRET, row.personId)}`) : null,
    };
  }

  private async told({ id, groupId, personId }: MailRow): Promise<Told[]> {
    const audiences = audiencesOf(await this.policy.standingIn(groupId, personId));
    const told = await this.db.query<Told[]>(toTell, [id, audiences]);
    return told.map((it) => ({ ...it, payload: catalogue[it.type].payload.parse(it.payload) }));
  }

  private async titles(groupId: string): Promise<Map<string, string>> {
    const found = await this.db.query<{ draftId: string; title: string }[]>(titles, [groupId]);
    return new Map(found.map(({ draftId, title }) => [draftId, title]));
  }
}

/** A single answer is said in the subject; of everything else it is said how much there is. */
function kindOf({ kind }: MailRow, told: readonly Told[]): Pick<Matter, 'kind' | 'footer'> {
  if (kind === 'summary') return { kind, footer: 'footer.summary' };
  return { kind: told.length === 1 && soleAnswer(told) ? 'answer' : 'news', footer: 'footer.news' };
}

function soleAnswer(told: readonly Told[]): Record<string, unknown> | undefined {
  const [answered] = ofType(told, 'comment.answered');
  if (!answered) return undefined;
  const { number, answer } = answered.payload;
  return { number, disposition: answer.disposition, acting: String(answer.acting) };
}
