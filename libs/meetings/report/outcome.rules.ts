import type { ReportKind } from '@lib/contracts';
import { type Happening, type Of, onlyOf } from './happenings.rules';
import { quoted, type Saying } from './saying.rules';

/** A paragraph that is proposed: whoever writes the report changes what they like. */
export interface Proposed {
  readonly kind: ReportKind;
  readonly text: string;
}

/** A paragraph of the item it tells of; of none, where it is about the meeting. */
export interface Placed extends Proposed {
  readonly itemId: string | null;
}

export const narrative = (text: string): Proposed => ({ kind: 'narrative', text });

type Telling = (all: readonly Happening[], say: Saying) => Proposed | null;
type Tellings = { readonly [T in Happening['type']]?: (it: Of<T>) => Telling };

const tellings: Tellings = {
  'text.put-up':
    ({ payload }) =>
    (_, say) =>
      consideredBy(say, payload),
  'decision.recorded':
    ({ payload }) =>
    (_, say) => ({
      kind: 'agreed',
      text: `The ${say.group} agreed (decision ${payload.number}): ${payload.text}`,
    }),
  'action-point.set':
    ({ payload: { ownerId, dueOn, text } }) =>
    (_, say) => ({
      kind: 'requested',
      text: `The ${say.group} requested ${say.person(ownerId)} to see to the following by ${say.day(dueOn)}: ${text}`,
    }),
  'sounding.set-aside': (it) => (all, say) => setAside(it, all, say),
  'chair.handed-over':
    ({ at, payload }) =>
    (_, say) =>
      narrative(`From ${say.time(at)} on, ${say.person(payload.personId)} acted as Chair.`),
  'chair.taken-back':
    ({ at, payload }) =>
    (_, say) =>
      narrative(`From ${say.time(at)} on, ${say.person(payload.personId)} presided.`),
};

/** What came of an item, in the order in which it came. */
export function outcomeOf(it: Happening, all: readonly Happening[], say: Saying): Proposed[] {
  const telling = tellings[it.type] as ((one: Happening) => Telling) | undefined;
  const told = telling?.(it)(all, say) ?? null;
  return told ? [told] : [];
}

/** A paragraph is named by where it stands, words of the chair's own by themselves; that a text was taken down is no news. */
function consideredBy(say: Saying, { place, text }: Of<'text.put-up'>['payload']): Proposed | null {
  if (place !== '') return narrative(`The ${say.group} considered ${place}.`);
  return text === '' ? null : narrative(`The ${say.group} considered the following words: ${quoted(text)}`);
}

/** A proposed decision that was not agreed, with the objections that stood. */
function setAside({ payload }: Of<'sounding.set-aside'>, all: readonly Happening[], say: Saying): Proposed {
  const { soundingId } = payload;
  const proposed = onlyOf(all, 'sounding.opened').find((it) => it.payload.soundingId === soundingId);
  const last = new Map(
    onlyOf(all, 'sounding.answered')
      .filter((it) => it.payload.soundingId === soundingId)
      .map(({ payload: one }) => [one.personId, one]),
  );
  const objections = [...last.values()].filter(({ objects }) => objects);
  const by = objections.map(({ personId, words }) => `${say.person(personId)} (${quoted(words)})`);
  const why = by.length === 0 ? '' : ` An objection was made by ${by.join('; ')}.`;
  return narrative(
    `The following was proposed and not agreed: ${quoted(proposed?.payload.text ?? '')}${why}`,
  );
}
