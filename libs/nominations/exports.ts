import { randomUUID } from 'node:crypto';
import {
  type downloadExport,
  type exportNominations,
  type Input,
  type NominationForm,
  type Reply,
} from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Chambers, Journal } from '@lib/journal';
import { type FileReply, Reader, Refusal, Sealed, signedIn, type Viewer } from '@lib/platform';
import { callsOfGroup, type CallRow, stageOf } from './calls.sql';
import { NominationExport } from './nomination-export.entity';
import { phaseOfCall } from './nomination.rules';
import { whole } from './nominations.sql';
import { RegisterQueries } from './register.queries';
import { asCsv, asXlsx, type Table } from './table';
import type { Written } from './written';

type Stage = Parameters<typeof phaseOfCall>[0];
interface Taken {
  readonly format: 'csv' | 'xlsx';
  readonly personId: string;
  readonly at: Date;
}

const one = `
  select format, person_id as "personId", at from nomination_export
   where id = $1 and group_id = $2 and at > $3::timestamptz - interval '10 minutes'`;
const all = `${whole} where n.group_id = $1 and n.receipt is not null order by n.receipt`;
const whoIs = 'select name from person where id = $1';
const mimes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The register as a table for a spreadsheet. Who takes it, when and for what is recorded before anything is given. */
@Injectable()
export class Exports {
  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly register: RegisterQueries,
  ) {}

  ask(
    viewer: Viewer,
    { groupId, format, purpose }: Input<typeof exportNominations>,
  ): Promise<Reply<typeof exportNominations>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const [cycle] = await page.ask<{ stage: Stage }>(stageOf, groupId);
      const calls = await page.ask<CallRow>(callsOfGroup, groupId);
      if (!cycle) throw new Refusal('no-such-group');
      page.during(
        phaseOfCall(
          cycle.stage,
          calls.some(({ closesAt }) => page.at < closesAt),
        ),
      );
      const [exportId, personId] = [randomUUID(), signedIn(viewer)];
      const { journalId: chamberId, at } = page;
      await page.insert(NominationExport, { id: exportId, chamberId, groupId, personId, format, at });
      page.record('nominations.exported', { exportId, format, purpose });
      return { exportId };
    });
  }

  /** Only for whoever asked for it, and for ten minutes. */
  async download(viewer: Viewer, { groupId, exportId }: Input<typeof downloadExport>): Promise<FileReply> {
    const { now } = await this.register.admit(viewer, groupId);
    const chamberId = await this.chambers.of(groupId);
    if (!chamberId) throw new Refusal('export-over');
    const { taken, nominations } = await this.sealed.read(chamberId, async (ask) => ({
      taken: (await ask<Taken>(one, exportId, groupId, now))[0],
      nominations: await ask<Written>(all, groupId),
    }));
    if (taken?.personId !== signedIn(viewer)) throw new Refusal('export-over');
    const [reader] = await this.db.query<{ name: string }[]>(whoIs, [taken.personId]);
    const table = tableOf(nominations, `Taken by ${reader?.name ?? ''}, ${taken.at.toISOString()}`);
    const content = taken.format === 'csv' ? asCsv(table) : await asXlsx(table);
    const name = `nominations-${taken.at.toISOString().slice(0, 16).replace(':', '')}.${taken.format}`;
    return { name, mime: mimes[taken.format], size: content.length, content };
  }
}

const day = (at: Date | null): string => at?.toISOString() ?? '';
const expertise = ({ expertise }: NominationForm): string =>
  expertise.map(({ convention, level }) => `${convention} (${level.replace('_', ' ')})`).join('; ');
const yes = (it: boolean | null): string => (it === null ? '' : it ? 'yes' : 'no');

const columns: Record<string, (it: Written) => string> = {
  Receipt: ({ receipt }) => String(receipt ?? ''),
  Status: ({ status }) => status,
  Party: ({ party }) => party,
  Region: ({ region }) => region ?? '',
  LDC: ({ ldc }) => yes(ldc),
  SIDS: ({ sids }) => yes(sids),
  'Seat group': ({ seatGroup }) => seatGroup ?? '',
  Nominee: ({ form }) => form.nominee.name,
  Title: ({ form }) => form.nominee.title,
  Organization: ({ form }) => form.nominee.organization,
  Gender: ({ gender }) => gender ?? '',
  'E-mail': ({ form }) => form.nominee.email,
  Phone: ({ form }) => form.nominee.phone,
  Languages: ({ form }) => form.nominee.languages.join(', '),
  'Time zone': ({ form }) => form.nominee.timeZone,
  'Funding eligible': ({ form }) => yes(form.nominee.fundingEligible),
  Expertise: ({ form }) => expertise(form),
  'Nominated by': ({ form }) => form.nominator.name,
  'Letter of': ({ form }) => form.letterDate ?? '',
  Channel: ({ channel }) => channel,
  Received: ({ receivedAt }) => day(receivedAt),
  Late: ({ late }) => yes(late),
  'Nominee says': ({ answer }) => answer,
  Disclosure: ({ disclosure }) => disclosure?.status ?? '',
};

const tableOf = (nominations: readonly Written[], taken: string): Table => ({
  marks: [taken, 'Confidential: for the secretariat. Not to be passed on.'],
  headings: Object.keys(columns),
  lines: nominations.map((it) => Object.values(columns).map((of) => of(it))),
});
