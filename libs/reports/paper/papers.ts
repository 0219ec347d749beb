import { Injectable } from '@nestjs/common';
import type { Language } from '@lib/contracts';
import { type FileReply, Press, Reader, Refusal } from '@lib/platform';
import type { Paper } from './paper';
import { DOCX, paperAsDocx } from './paper-docx';
import { paperTemplate, saidBy } from './paper-template';

const groupOf = `
  select g.title as org, c.language as original from advisory_group g join cycle c on c.group_id = g.id where g.id = $1`;

/** Whose paper it is, and the language in which the group works: that of the words that people have written. */
export interface Issuer {
  readonly org: string;
  readonly original: Language;
}

/** Papers of a group as files. */
@Injectable()
export class Papers {
  constructor(
    private readonly db: Reader,
    private readonly press: Press,
  ) {}

  async issuer(groupId: string): Promise<Issuer> {
    const [group] = await this.db.query<Issuer[]>(groupOf, [groupId]);
    if (!group) throw new Refusal('not-found');
    return group;
  }

  /** The paper as a file of this kind, named by its symbol. */
  async file(paper: Paper, as: 'pdf' | 'docx'): Promise<FileReply> {
    const isPdf = as === 'pdf';
    const content = isPdf ? await this.press.print(paperTemplate, saidBy(paper)) : await paperAsDocx(paper);
    const mime = isPdf ? 'application/pdf' : DOCX;
    return { name: `${paper.symbol.replaceAll('/', '-')}.${as}`, mime, size: content.length, content };
  }
}
