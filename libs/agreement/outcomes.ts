import { Injectable } from '@nestjs/common';
import type { concludeCirculation, consultObjectors, Input, Reply, reviseText } from '@lib/contracts';
import { procedureOn } from '@lib/groups';
import { Journal } from '@lib/journal';
import { refuse, type Viewer } from '@lib/platform';
import { Circulation } from './circulation.entity';
import { namesOf } from './bundle';
import { adoptOn, circulationOn, giveUpOn, voicesOn } from './circulation-on-the-page';
import { objectionToConclusion, objectionToConsulting, objectionToRevision } from './conclusion.rules';
import { countsOf } from './voices.rules';

/** What the chair makes of a circulation. */
@Injectable()
export class Outcomes {
  constructor(private readonly journal: Journal) {}

  /** Talks with those who objected. The clock is stopped meanwhile, and the end stays where it is. */
  consult(
    viewer: Viewer,
    { groupId, circulationId, note }: Input<typeof consultObjectors>,
  ): Promise<Reply<typeof consultObjectors>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await circulationOn(page, circulationId);
      refuse(objectionToConsulting(it, page.at));
      await page.update(Circulation, { id: it.id }, { state: 'consulting' });
      page.record('circulation.consulting', { ...namesOf(it), note });
      return { state: 'consulting' as const };
    });
  }

  /** Takes the text back to be changed: all answers are void, and another circulation has a full new period. */
  revise(
    viewer: Viewer,
    { groupId, circulationId, reason }: Input<typeof reviseText>,
  ): Promise<Reply<typeof reviseText>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await circulationOn(page, circulationId);
      refuse(objectionToRevision(it, page.at));
      const state = await giveUpOn(page, it, 'superseded', reason);
      page.record('circulation.superseded', { ...namesOf(it), draftId: it.draftId, reason });
      return { state };
    });
  }

  conclude(
    viewer: Viewer,
    { groupId, circulationId, as, reason }: Input<typeof concludeCirculation>,
  ): Promise<Reply<typeof concludeCirculation>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await circulationOn(page, circulationId);
      const voices = await voicesOn(page, it.id);
      const { reservations } = await procedureOn(page);
      const { state, expiresAt, mode } = it;
      const concluding = { state, expiresAt, mode, voices, reservations };
      refuse(objectionToConclusion(as, concluding, page.at), countsOf(voices));
      if (as === 'agreed') return { state: await adoptOn(page, it, 'declared', reason) };
      if (as === 'agreed_with_reservation')
        return { state: await adoptOn(page, it, 'with_reservation', reason) };
      await giveUpOn(page, it, 'to_meeting', reason);
      page.record('circulation.referred', { ...namesOf(it), reason });
      return { state: 'to_meeting' as const };
    });
  }
}
