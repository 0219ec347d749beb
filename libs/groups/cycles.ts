import { Injectable } from '@nestjs/common';
import type { advanceStage, editProcedure, Input, Reply, suspendCycle } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, refuse, Refusal, type Viewer } from '@lib/platform';
import { advanceCycle } from './advance-cycle';
import { CycleStep } from './cycle-step.entity';
import { Cycle } from './cycle.entity';
import { objectionToAdvanceByHand, objectionToSuspend, type StepName } from './cycle.rules';
import { WorkingProcedure } from './working-procedure.entity';

interface DatedStep {
  groupId: string;
  step: StepName;
  /** Null where it is not known. */
  from: Date | null;
  to: Date | null;
}

/** The way of a group from the call for nominations to the presentation of its advice. */
@Injectable()
export class Cycles {
  constructor(private readonly journal: Journal) {}

  advance(
    viewer: Viewer,
    { groupId, to, reason }: Input<typeof advanceStage>,
  ): Promise<Reply<typeof advanceStage>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { stage } = await page.one(Cycle, { groupId });
      refuse(objectionToAdvanceByHand(stage, to), { stage });
      await advanceCycle(page, to, reason);
      return { stage: to };
    });
  }

  /** Suspends the work of the group, takes it up again, or ends the cycle for good. */
  suspend(
    viewer: Viewer,
    { groupId, to, reason }: Input<typeof suspendCycle>,
  ): Promise<Reply<typeof suspendCycle>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { stage } = await page.one(Cycle, { groupId });
      refuse(objectionToSuspend(stage, to, reason), { stage });
      await advanceCycle(page, to, reason);
      return { stage: to };
    });
  }

  /** Says what is known of when a step began and ended. */
  date(viewer: Viewer, { groupId, step, from, to }: DatedStep): Promise<void> {
    return this.journal.write(groupId, viewer, async (page) => {
      const known = await page.update(CycleStep, { groupId, step }, { fromAt: from, toAt: to });
      if (known === 0) await page.insert(CycleStep, { groupId, step, fromAt: from, toAt: to });
      page.record('step.dated', { step, from, to });
    });
  }

  editProcedure(
    viewer: Viewer,
    { groupId, procedure }: Input<typeof editProcedure>,
  ): Promise<Reply<typeof editProcedure>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { version } = await unchanged(page, matched(viewer));
      await page.update(WorkingProcedure, { groupId }, { version: version + 1, settings: procedure });
      page.record('procedure.edited', { version: version + 1 });
      return { version: version + 1 };
    });
  }
}

/** The working procedure, if it still is what the editor began with. */
async function unchanged(page: Page, match: number): Promise<WorkingProcedure> {
  const procedure = await page.one(WorkingProcedure, { groupId: page.groupId });
  const { version, settings } = procedure;
  if (version !== match) throw new Refusal('changed-meanwhile', { version, procedure: settings });
  return procedure;
}
