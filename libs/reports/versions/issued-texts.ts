import { Injectable } from '@nestjs/common';
import { objectionDuring } from '@lib/access';
import { phaseOfDraft } from '@lib/advice';
import type { DraftState } from '@lib/contracts';
import { Press, Reader, type Viewer } from '@lib/platform';
import { paperTemplate, saidBy } from '../paper/paper-template';
import { type IssuedText, versionOnPaper } from './version-on-paper';

const bySymbol = `
  select v.symbol, v.title, v.change_note as "changeNote", v.issued_at as "issuedAt", v.paragraphs, d.language, d.state,
         g.title as org
    from draft d join draft_version v on v.draft_id = d.id join advisory_group g on g.id = d.group_id
   where d.group_id = $1 and lower(v.symbol) = any($2)
   order by v.issued_at desc, v.id`;

/** Issued texts of a group by their symbols, as far as somebody may read them now. */
@Injectable()
export class IssuedTexts {
  constructor(
    private readonly db: Reader,
    private readonly press: Press,
  ) {}

  async readable({ roles }: Viewer, groupId: string, symbols: readonly string[]): Promise<IssuedText[]> {
    const asked = symbols.map((it) => it.toLowerCase());
    const found = await this.db.query<(IssuedText & { state: DraftState })[]>(bySymbol, [groupId, asked]);
    return found.filter(({ state }) => objectionDuring('T03', roles, phaseOfDraft(state)) === null);
  }

  printed(it: IssuedText): Promise<Buffer> {
    return this.press.print(paperTemplate, saidBy(versionOnPaper(it)));
  }
}
