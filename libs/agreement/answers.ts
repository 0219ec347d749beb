import { Injectable } from '@nestjs/common';
import { textsOn } from '@lib/advice';
import type { CirculationState, giveAnswer, Input, liftObjection, Reply } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { AgreementAnswer } from './agreement-answer.entity';
import { kindOf, objectionToAnswer, strangersAmong, type GivenAnswer } from './answer.rules';
import type { Circulation } from './circulation.entity';
import { hashesOf } from './bundle';
import { adoptOn, circulationOn, voicesOn } from './circulation-on-the-page';
import { isClosed, objectionToLifting } from './circulation.rules';
import { breakSilence, settleLifting } from './silence-on-the-page';
import { agreedByAnswer, countsOf, stands, type Voice } from './voices.rules';

/** What those on the roster answer to the texts in circulation. */
@Injectable()
export class Answers {
  constructor(private readonly journal: Journal) {}

  /** Agrees or objects. A new answer takes the place of the last; one that comes too late is kept for the record. */
  give(viewer: Viewer, input: Input<typeof giveAnswer>): Promise<Reply<typeof giveAnswer>> {
    const { groupId, circulationId, ...given } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await circulationOn(page, circulationId);
      const voice = await voiceOn(page, it.id);
      refuse(objectionToAnswer(given, hashesOf(it.bundle)));
      await refuseUnknownParagraphs(page, it, given);
      const late = isClosed(it, page.at);
      if (!late) await replace(page, voice, given);
      const answer = await write(page, it, voice, given, late);
      const state = late ? it.state : await consequences(page, it, voice, answer);
      return { receipt: answer.id, at: page.at, late, state };
    });
  }

  /** Takes back one's objection. When no other stands and there is time left, the clock goes on. */
  lift(
    viewer: Viewer,
    { groupId, circulationId, note }: Input<typeof liftObjection>,
  ): Promise<Reply<typeof liftObjection>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await circulationOn(page, circulationId);
      const voice = await voiceOn(page, it.id);
      refuse(objectionToLifting(it.state, stands(voice)));
      const id = voice.answerId ?? '';
      await page.update(AgreementAnswer, { id }, { liftedAt: page.at, note });
      const state = await settleLifting(page, it, { id, party: voice.party, note });
      await count(page, it.id);
      return { state };
    });
  }
}

/** The voice of the page's author; refuses whom this circulation does not ask. */
async function voiceOn(page: Page, circulationId: string): Promise<Voice> {
  const id = signedIn(page.viewer);
  const voice = (await voicesOn(page, circulationId)).find(({ personId }) => personId === id);
  if (!voice) throw new Refusal('not-on-roster');
  return voice;
}

async function refuseUnknownParagraphs(
  page: Page,
  { bundle }: Circulation,
  { objection }: GivenAnswer,
): Promise<void> {
  if (objection === null) return;
  const versionIds = bundle.map(({ versionId }) => versionId);
  const labels = (await textsOn(page, versionIds)).flatMap((it) => it.labels);
  const unknown = strangersAmong(objection.paragraphs, labels);
  if (unknown.length > 0) throw new Refusal('no-such-paragraph', { paragraphs: unknown });
}

/** The answer before makes room. Whoever agrees after having objected has lifted the objection. */
async function replace(page: Page, voice: Voice, { kind }: GivenAnswer): Promise<void> {
  if (voice.answerId === null) return;
  const lifts = stands(voice) && kind !== 'object';
  const change = { replacedAt: page.at, ...(lifts && { liftedAt: page.at }) };
  await page.update(AgreementAnswer, { id: voice.answerId }, change);
}

async function write(
  page: Page,
  { id: circulationId }: Circulation,
  { personId, party }: Voice,
  given: GivenAnswer,
  late: boolean,
): Promise<AgreementAnswer> {
  const { groupId, at } = page;
  const { note, hashes, objection } = given;
  const kind = kindOf(given);
  if (late) page.record('statement.late', { circulationId, personId, party });
  else page.record('answer.given', { circulationId, personId, party, kind, note });
  const { paragraphs, reason, proposed } = objection ?? { paragraphs: [], reason: '', proposed: '' };
  const by = { groupId, circulationId, personId, party };
  const said = { kind, note, paragraphs: [...new Set(paragraphs)], reason, proposed, hashes: [...hashes] };
  return page.insert(AgreementAnswer, { ...by, ...said, at, late, liftedAt: null, replacedAt: null });
}

/** What an answer that came in time makes of the circulation. */
async function consequences(
  page: Page,
  it: Circulation,
  before: Voice,
  answer: AgreementAnswer,
): Promise<CirculationState> {
  const state = await turn(page, it, before, answer);
  const counts = await count(page, it.id);
  const how = agreedByAnswer(it.mode, state, counts);
  return how === null ? state : adoptOn(page, it, how);
}

function turn(
  page: Page,
  it: Circulation,
  before: Voice,
  answer: AgreementAnswer,
): CirculationState | Promise<CirculationState> {
  if (answer.kind === 'object') return breakSilence(page, it, answer);
  if (!stands(before) || before.answerId === null) return it.state;
  return settleLifting(page, it, { id: before.answerId, party: before.party, note: answer.note });
}

async function count(page: Page, circulationId: string) {
  const counts = countsOf(await voicesOn(page, circulationId));
  page.record('answers.counted', { circulationId, counts });
  return counts;
}
