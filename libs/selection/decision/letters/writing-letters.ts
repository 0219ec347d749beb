import { Injectable } from '@nestjs/common';
import type { Input, Reply, writeSelectionLetter } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { matched, Refusal, refuse, type Viewer } from '@lib/platform';
import { phaseOn } from '../../consultation/round-on-the-page';
import { PreparedLetter } from '../decision.entity';

/** The letters to nominees, as the secretariat changes them before it sends them. */
@Injectable()
export class WritingLetters {
  constructor(private readonly journal: Journal) {}

  write(
    viewer: Viewer,
    input: Input<typeof writeSelectionLetter>,
  ): Promise<Reply<typeof writeSelectionLetter>> {
    const { groupId, nominationId, addressee, language, subject, body } = input;
    const which = { nominationId, addressee, language };
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await phaseOn(page);
      // The Bureau may read reasons, and writes no letters.
      if (!page.roles.some((it) => it === 'secretariat' || it === 'head')) throw new Refusal('not-found');
      const it = await page.one(PreparedLetter, { ...which, groupId });
      refuse(it.sentAt === null ? null : 'letters-sent');
      if (it.revision !== matched(viewer))
        throw new Refusal('changed-meanwhile', { revision: it.revision, subject: it.subject, body: it.body });
      const revision = it.revision + 1;
      await page.update(PreparedLetter, which, { subject, body, revision });
      page.record('selection-letter.written', { nominationId });
      return { revision };
    });
  }
}
