import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Language, Procedure, readGroup, Reply } from '@lib/contracts';
import { Journal } from '@lib/journal';
import type { Viewer } from '@lib/platform';
import { AdvisoryGroup } from './advisory-group.entity';
import { Cycle } from './cycle.entity';
import { Mandate } from './mandate.entity';
import { WorkingProcedure } from './working-procedure.entity';

export interface NewGroup {
  slug: string;
  title: string;
  subtitle: string;
  /** What the cycle is called in symbols of documents, such as IAG-SYN/1. */
  code: string;
  timeZone: string;
  language: Language;
  mandate: Reply<typeof readGroup>['mandate'];
  procedure: Procedure;
}

/** Founding groups. There is no route to it: who may found one is a matter of the whole installation. */
@Injectable()
export class Founding {
  constructor(private readonly journal: Journal) {}

  /** Opens a group's journal and writes down its mandate, its cycle at the stage `draft`, and how it works. */
  found(viewer: Viewer, group: NewGroup): Promise<string> {
    const { slug, title, subtitle, code, timeZone, language, mandate, procedure } = group;
    const groupId = randomUUID();
    return this.journal.open(groupId, viewer, async (page) => {
      await page.insert(AdvisoryGroup, { id: groupId, slug, title, subtitle });
      await page.insert(Cycle, { groupId, code, stage: 'draft', stageReason: null, timeZone, language });
      await page.insert(Mandate, { groupId, ...mandate });
      await page.insert(WorkingProcedure, { groupId, version: 1, settings: procedure });
      page.record('group.founded', { title });
      page.record('procedure.edited', { version: 1 });
      return groupId;
    });
  }
}
