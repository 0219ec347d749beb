import { Injectable } from '@nestjs/common';
import type { adoptProcedure, Input, Reply } from '@lib/contracts';
import { procedureAsOn } from '@lib/groups';
import { Journal } from '@lib/journal';
import { matched, refuse, type Viewer } from '@lib/platform';
import { daysOn, duringCycle, meetingOn } from '../held/meeting-on-the-page';
import { objectionToDeciding, objectionToRepeating } from './adoption.rules';
import { ProcedureAdoption } from './procedure-adoption.entity';

const adoptedVersions = 'select version from procedure_adoption where group_id = $1';

/** Records that a meeting of the group adopted its working procedure. */
@Injectable()
export class Adoptions {
  constructor(private readonly journal: Journal) {}

  adopt(
    viewer: Viewer,
    { groupId, meetingId, procedure, record }: Input<typeof adoptProcedure>,
  ): Promise<Reply<typeof adoptProcedure>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const { n, title, kind, state } = await meetingOn(page, meetingId);
      const [first] = await daysOn(page, meetingId);
      refuse(objectionToDeciding({ kind, state, startsAt: first?.startsAt ?? null }, page.at));
      const { version, isChanged } = await procedureAsOn(page, procedure, matched(viewer));
      const adopted = await page.ask<{ version: number }>(adoptedVersions, groupId);
      refuse(
        objectionToRepeating(
          version,
          isChanged,
          adopted.map((it) => it.version),
        ),
      );
      const by = { adoptedAt: page.at, recordedBy: viewer.id };
      await page.insert(ProcedureAdoption, {
        groupId,
        version,
        meetingId,
        settings: procedure,
        record,
        ...by,
      });
      page.record('procedure.adopted', { version, meetingId, n, title, record });
      return { version };
    });
  }
}
