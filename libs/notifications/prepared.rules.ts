import type {
  Language,
  NotificationKind,
  NotificationParagraph,
  Recipients,
  SeatGroup,
  UnRegion,
} from '@lib/contracts';

export interface Prepared {
  readonly subject: string;
  readonly lines: readonly Pick<NotificationParagraph, 'kind' | 'text'>[];
}
export interface Frame {
  readonly title: string;
  readonly language: Language;
  readonly decision: string | null;
  readonly paragraph: string | null;
}
export interface Seated {
  readonly name: string;
  readonly party: string;
  readonly seatGroup: SeatGroup;
}
interface Before {
  readonly number: string;
  readonly subject: string;
  readonly until: Date | null;
  readonly zone: string | null;
  /** Whether it calls for nominations, and not for views. */
  readonly isCall: boolean;
}

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const item = (text: string) => ({ kind: 'item' as const, text });
const heading = (text: string) => ({ kind: 'heading' as const, text });
const groups: Record<SeatGroup, string> = {
  AFRICA: 'Africa',
  ASIA_PACIFIC: 'Asia and the Pacific',
  GRULAC: 'Latin America and the Caribbean',
  CEE: 'Central and Eastern Europe',
  WEOG: 'Western Europe and Others',
  EUROPEAN_COMMISSION: 'European Commission',
};
/** The instant as a person reads it; the letter says it in the reader's language besides. */
const said = ({ until, zone }: Before): string =>
  until === null
    ? ''
    : `${until.toISOString().slice(0, 16).replace('T', ', ')} UTC${zone === null || zone === 'UTC' ? '' : ` (announced in the time of ${zone})`}`;

type Follower = Exclude<NotificationKind, 'call' | 'composition' | 'change_of_composition' | 'information'>;
const followers: Record<Follower, (it: Before) => Prepared> = {
  extension: (it) => ({
    subject: `Extension: ${it.subject}`,
    lines: [
      paragraph(`The deadline announced in notification ${it.number} has been extended to ${said(it)}.`),
      paragraph(
        `${it.isCall ? 'Nominations that have' : 'What has'} been received ${it.isCall ? 'remain' : 'remains'} valid; there is no need to send ${it.isCall ? 'them' : 'it'} again.`,
      ),
      paragraph(`In all other respects notification ${it.number} stands as it was issued.`),
    ],
  }),
  reminder: (it) => ({
    subject: `Reminder: ${it.subject}`,
    lines: [
      paragraph(`Parties are reminded of notification ${it.number}, which closes on ${said(it)}.`),
      paragraph('Parties that have responded are thanked, and may disregard this reminder.'),
    ],
  }),
  supplementary_call: (it) => ({
    subject: `Supplementary call: ${it.subject}`,
    lines: [
      paragraph(
        `Too few nominations have been received from some regions in response to notification ${it.number} for the group to be balanced.`,
      ),
      paragraph(`Parties of these regions that have not yet nominated are invited to do so by ${said(it)}.`),
      paragraph(`The requirements are those of notification ${it.number}.`),
    ],
  }),
  corrigendum: (it) => ({
    subject: `Corrigendum: ${it.subject}`,
    lines: [paragraph(`In notification ${it.number}, the following is corrected:`), item('…')],
  }),
};

/** What a draft that follows on another says. */
export const follower = (kind: Follower | 'composition', it: Before): Prepared =>
  kind === 'composition' ? { subject: it.subject, lines: [] } : followers[kind](it);

/** To whom it goes: of a supplementary call to the regions below their minimum; else to whom the other went. */
export function recipientsOf(
  kind: NotificationKind,
  before: readonly Recipients[],
  regions: readonly UnRegion[],
): Recipients[] {
  if (kind === 'supplementary_call' && regions.length > 0) return [{ to: 'regions', regions: [...regions] }];
  return kind === 'supplementary_call' ? [] : [...before];
}

/** Who is in the group, by seat group. */
export function composition(
  { title, decision, paragraph: at }: Frame,
  members: readonly Seated[],
  isChange = false,
): Prepared {
  const mandate = decision ? ` established pursuant to decision ${decision}, paragraph ${at ?? ''}` : '';
  const seats = Object.entries(groups).flatMap(([group, name]) => {
    const seated = members.filter(({ seatGroup }) => seatGroup === group);
    return seated.length === 0
      ? []
      : [heading(name), ...seated.map((it) => item(`${it.name} (${it.party})`))];
  });
  return {
    subject: `${isChange ? 'Change in the composition' : 'Composition'} of the ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    lines: [
      paragraph(
        `Parties are informed of ${isChange ? 'a change in ' : ''}the composition of the ${title.charAt(0).toLowerCase()}${title.slice(1)}${mandate}.`,
      ),
      ...seats,
      ...(isChange ? [] : [paragraph('Parties that submitted nominations are thanked.')]),
    ],
  };
}
