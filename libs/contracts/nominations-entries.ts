import * as z from 'zod/mini';
import { entry } from './entry';
import {
  DisclosureStatus,
  MissingItem,
  NominationChannel,
  NominationFile,
  NominationStatus,
} from './nominations';
import { Instant } from './text';

/** Nothing of these stands in a group's own journal: they are the chamber's, for secretariat and head alone. */
const inChamber = {
  to: 'staff',
  sealed: true,
  touches: ['nominations', 'nomination', 'my-nominations', 'selection'],
} as const;
const it = { nominationId: z.uuid() };
const ofParty = { ...it, party: z.string() };
/** Whether the secretariat did it for the Party; of what was done earlier it is not said. */
const forParty = { onBehalf: z.optional(z.boolean()) };
const moved = <P extends z.ZodMiniType>(payload: P, says: (payload: z.output<P>) => string) =>
  entry<P>({ ...inChamber, payload, says });

export const nominationsEntries = {
  'nomination.begun': moved(
    z.object({ ...ofParty, channel: NominationChannel, receivedAt: z.nullable(Instant) }),
    ({ party, channel }) =>
      channel === 'form'
        ? `began a nomination of ${party}`
        : `began to enter a nomination of ${party} that came by ${channel}`,
  ),
  'nomination.saved': moved(
    z.object({ ...it, parts: z.array(z.string()) }),
    ({ parts }) => `changed ${parts.join(', ') || 'nothing'} in a nomination`,
  ),
  'nomination.file-added': moved(
    z.object({ ...it, kind: NominationFile, sha256: z.string(), size: z.int(), ...forParty }),
    ({ kind, onBehalf }) => `uploaded the ${kind}${onBehalf ? ' on behalf of the Party' : ''}`,
  ),
  'nomination.submitted': moved(
    z.object({ ...ofParty, receipt: z.int(), late: z.boolean(), besideAnother: z.boolean() }),
    ({ party, receipt, late }) =>
      `submitted nomination ${String(receipt)} of ${party}${late ? ', late' : ''}`,
  ),
  'nomination.supplied': moved(
    z.object({ ...ofParty, ...forParty }),
    ({ onBehalf }) => `supplied what was missing${onBehalf ? ' on behalf of the Party' : ''}`,
  ),
  'nomination.withdrawn': moved(
    z.object({ ...ofParty, by: z.enum(['party', 'nominee', 'on-behalf']), reason: z.string() }),
    ({ by, reason }) => `withdrew a nomination (${by}): ${reason}`,
  ),
  'nomination.checked': moved(
    z.object({ ...it, from: NominationStatus, to: NominationStatus, reason: z.string() }),
    ({ to, reason }) => `found a nomination ${to}${reason === '' ? '' : `: ${reason}`}`,
  ),
  'nomination.asked': moved(
    z.object({ ...it, items: z.array(MissingItem), until: Instant, zone: z.string(), note: z.string() }),
    ({ items }) => `asked for what is missing: ${items.join(', ')}`,
  ),
  'nomination.lapsed': moved(z.object(it), () => 'let a nomination lapse: what was missing did not come'),
  'nomination.late-decided': moved(
    z.object({ ...it, admitted: z.boolean(), reason: z.string() }),
    ({ admitted, reason }) => `${admitted ? 'admitted' : 'declined'} a late nomination: ${reason}`,
  ),
  'nomination.answered': moved(
    z.object({ ...it, answer: z.enum(['confirmed', 'declined']) }),
    ({ answer }) => `as nominee, ${answer} a nomination`,
  ),
  'nominees.merged': moved(
    z.object({ ...it, with: z.uuid(), reason: z.string() }),
    ({ reason }) => `said that two nominations are of the same person: ${reason}`,
  ),
  'disclosure.submitted': entry({
    ...inChamber,
    touches: [...inChamber.touches, 'disclosure', 'my-interests'],
    payload: z.object({ ...it, revision: z.int() }),
    says: ({ revision }) =>
      `${revision === 1 ? 'disclosed' : 'amended the disclosure of'} a nominee's interests`,
  }),
  'disclosure.reviewed': entry({
    ...inChamber,
    touches: [...inChamber.touches, 'disclosure', 'my-interests', 'restrictions'],
    payload: z.object({ ...it, to: DisclosureStatus, isProposal: z.boolean() }),
    says: ({ to, isProposal }) => `${isProposal ? 'proposed to find' : 'found'} a disclosure ${to}`,
  }),
  'nominations.exported': entry({
    ...inChamber,
    touches: [],
    payload: z.object({ exportId: z.uuid(), format: z.enum(['csv', 'xlsx']), purpose: z.string() }),
    says: ({ format, purpose }) => `exported the register as ${format}: ${purpose}`,
  }),
  'nominations.reminded': entry({
    ...inChamber,
    touches: ['codes'],
    payload: z.object({
      callId: z.uuid(),
      which: z.enum(['half-time', 'five-days']),
      parties: z.array(z.string()),
    }),
    says: ({ parties, which }) => `reminded ${parties.join(', ')} of the call (${which})`,
  }),
  'code.renewed': entry({
    ...inChamber,
    touches: ['codes'],
    payload: z.object({ party: z.string() }),
    says: ({ party }) => `gave ${party} a new code`,
  }),
  'nomination.erased': moved(
    z.object(it),
    () => 'erased the personal data and the files of a nomination: their time was over',
  ),
};
