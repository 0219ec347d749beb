import { Injectable } from '@nestjs/common';
import type { Input, previewNotification, printNotification, Reply } from '@lib/contracts';
import { config, type FileReply, Press, Reader, Refusal, type Viewer } from '@lib/platform';
import { nominatedUnder } from './code-for';
import { sampleCodeLines } from './letters/code-lines';
import { officialLetter } from './letters/official-letter';
import { Notification } from './notification.entity';
import { officialIn } from './official-on-record';
import { printedLetter } from './paper/printed-letter';
import { template } from './paper/template';
import { type Addressee, type Ask, RecipientsNow } from './recipients';

/** A notification as each would get it, before it is sent. */
@Injectable()
export class Preview {
  private readonly ask: Ask = (question, ...given) => this.db.query(question, given);

  constructor(
    private readonly db: Reader,
    private readonly press: Press,
    private readonly recipients: RecipientsNow,
  ) {}

  async show(
    _: Viewer,
    { groupId, notificationId: id, recipient }: Input<typeof previewNotification>,
  ): Promise<Reply<typeof previewNotification>> {
    const it = await this.db.findOneBy(Notification, { id, groupId });
    if (!it) throw new Refusal('not-found');
    const { all, without } = await this.recipients.of(this.ask, it);
    const one = all.find(({ address }) => address === recipient);
    if (recipient !== undefined && !one) throw new Refusal('not-found');
    return {
      recipients: all.map((to) => ({ ...to, key: to.address })),
      without: [...without],
      mail: one ? await this.mailTo(it, one) : null,
    };
  }

  /** The letter on paper, in that language or else in that of its source. */
  async print(
    _: Viewer,
    { groupId, notificationId: id, in: language }: Input<typeof printNotification>,
  ): Promise<FileReply> {
    const it = await this.db.findOneBy(Notification, { id, groupId });
    if (!it) throw new Refusal('not-found');
    const official = await officialIn(this.ask, id, language ?? it.language);
    if (!official) throw new Refusal('no-such-text');
    const content = await this.press.print(template, printedLetter(official));
    const name = `notification-${official.page === null ? 'draft' : (official.number ?? '')}-${official.language}.pdf`;
    return { name, mime: 'application/pdf', size: content.length, content };
  }

  private async mailTo(it: Notification, { address, language, party, focalPointId }: Addressee) {
    const official = await officialIn(this.ask, it.id, language);
    if (!official) return null;
    const bringsCode = focalPointId !== null && (await nominatedUnder(this.ask, it)) !== null;
    const lines = bringsCode ? sampleCodeLines(official.language) : [];
    return { to: address, from: config.MAIL_FROM, ...officialLetter(official)({ party, lines }) };
  }
}
