import { Injectable } from '@nestjs/common';
import type {
  concludeConsultation,
  consultBureau,
  extendConsultation,
  Input,
  Language,
  Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { postOn } from '@lib/post';
import { type Board, boardOf, type ProposalRow } from '../board/board-data';
import { checkShown } from '../board/criteria.rules';
import { idsAt, placeIn } from '../board/proposal.rules';
import { proposalOn } from '../board/proposals';
import { askOn, moveOn } from '../board/selection-on-the-page';
import { Consultation, ConsultationSeat } from './consultation.entity';
import * as sql from './consultation.sql';
import type { FrozenList } from './frozen.rules';
import { type BureauLetter, bureauLetters } from './letters/kinds';
import { closeOn, roundOn, seatsOf, tellBureau } from './round-on-the-page';
import { objectionToConcluding, objectionToExtending, objectionToTime } from './round.rules';

const nextRound = 'select coalesce(max(n), 0) + 1 as n from consultation where group_id = $1';

interface BureauMember {
  readonly personId: string;
  readonly name: string;
  readonly party: string | null;
  readonly language: Language;
  readonly address: string | null;
}

/** Asking the Bureau about a proposal, as secretariat and head do it. */
@Injectable()
export class Consultations {
  constructor(private readonly journal: Journal) {}

  send(viewer: Viewer, input: Input<typeof consultBureau>): Promise<Reply<typeof consultBureau>> {
    const { groupId, proposalId, revision, endsAt, zone, note } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'consult');
      const proposal = await proposalOn(page, proposalId);
      refuse(proposal.locked ? 'board-locked' : null);
      if (proposal.revision !== revision)
        throw new Refusal('changed-meanwhile', { revision: proposal.revision, by: proposal.changedBy });
      refuse(objectionToTime(endsAt, page.at));
      const frozen = await frozenOn(page, proposal);
      const bureau = await page.ask<BureauMember>(sql.bureauOf, groupId);
      refuse(bureau.length === 0 ? 'nobody-in-bureau' : null);
      const round = await begin(page, proposalId, { ...frozen, endsAt, zone, note });
      for (const { personId } of bureau)
        await page.insert(ConsultationSeat, seatFor(page, round.id, personId));
      await postToBureau(page, bureauLetters.asked, round.id, bureau);
      page.record('bureau.consulted', {
        ...{ roundId: round.id, n: round.n, proposalId, letter: proposal.letter, endsAt, zone },
        people: bureau.length,
        asked: bureau.map(({ personId }) => personId),
      });
      tellBureau(page);
      return { roundId: round.id, n: round.n };
    });
  }

  extend(viewer: Viewer, input: Input<typeof extendConsultation>): Promise<Reply<typeof extendConsultation>> {
    const { groupId, roundId, endsAt, zone, reason } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const it = await roundOn(page, roundId);
      refuse(objectionToExtending(it, endsAt, page.at), { endsAt: it.endsAt });
      await page.update(Consultation, { id: roundId }, { endsAt, zone });
      const seats = await seatsOf(askOn(page), roundId);
      const bureau = await page.ask<BureauMember>(sql.bureauOf, groupId);
      const asked = seats.map(({ personId }) => personId);
      const told = bureau.filter(({ personId }) => asked.includes(personId));
      await postToBureau(page, bureauLetters.extended, roundId, told);
      page.record('consultation.extended', { roundId, n: it.n, endsAt, zone, reason, asked });
      tellBureau(page);
      return { endsAt };
    });
  }

  /** Notes what came of it. When the clock has not said yet that its time is over, this does. */
  conclude(
    viewer: Viewer,
    input: Input<typeof concludeConsultation>,
  ): Promise<Reply<typeof concludeConsultation>> {
    const { groupId, roundId, note, rework } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, rework ? 'rework' : 'conclude');
      const it = await roundOn(page, roundId);
      refuse(objectionToConcluding(it, await seatsOf(askOn(page), roundId), page.at), { endsAt: it.endsAt });
      if (it.state === 'open') await closeOn(page, it);
      const outcome = { outcome: note, rework, concludedAt: page.at };
      await page.update(Consultation, { id: roundId }, { state: 'concluded', ...outcome });
      page.record('consultation.concluded', { roundId, n: it.n, note, rework });
      tellBureau(page);
      return { done: true };
    });
  }
}

interface Sent {
  readonly board: Board;
  readonly frozen: FrozenList;
  readonly profileVersion: number;
}

/** The list as it is sent: those found eligible, where each stands, and the profile it is held to. */
async function frozenOn(page: Page, { places }: ProposalRow): Promise<Sent> {
  const board = await boardOf(askOn(page), page.groupId);
  const { profile, selection, nominees } = board;
  if (!profile || !selection) throw new Refusal('profile-missing');
  const { notThere, unseated } = checkShown(selection, idsAt(places, 'in'));
  refuse(notThere.length + unseated.length > 0 ? 'pool-changed' : null, { notThere, unseated });
  const frozen = nominees
    .filter(({ standing }) => standing === 'choosable')
    .map((it) => {
      const { place, rank } = placeIn(places, it.id);
      // What was disclosed stays with secretariat and head.
      return { ...it, disclosure: null, reason: '', place, rank };
    });
  return { board, frozen: { profile: profile.profile, nominees: frozen }, profileVersion: profile.version };
}

async function begin(
  page: Page,
  proposalId: string,
  { board, frozen, profileVersion, endsAt, zone, note }: Sent & { endsAt: Date; zone: string; note: string },
): Promise<Consultation> {
  const { groupId, journalId: chamberId, at } = page;
  const [next] = await page.ask<{ n: number }>(nextRound, groupId);
  return page.insert(Consultation, {
    ...{ chamberId, groupId, n: next?.n ?? 1, proposalId, state: 'open', profileVersion, frozen, note },
    ...{ poolVersion: board.poolVersion, sentAt: at, sentBy: page.viewer.id, endsAt, zone },
    ...{ outcome: '', rework: false, concludedAt: null },
  });
}

const seatFor = ({ groupId, journalId: chamberId }: Page, roundId: string, personId: string) => ({
  ...{ roundId, personId, chamberId, groupId, answer: null, about: '', text: '', answeredAt: null },
  ...{ byLink: false, noReply: false },
});

async function postToBureau(
  page: Page,
  kind: BureauLetter,
  roundId: string,
  bureau: readonly BureauMember[],
): Promise<void> {
  const { groupId } = page;
  await postOn(
    page,
    bureau.flatMap(({ personId, name, address, language }) =>
      address === null
        ? []
        : [
            {
              ...{
                kind,
                about: { roundId, personId, groupId },
                party: null,
                language,
              },
              ...{ toName: name, toAddress: address, fallbackAddress: null },
            },
          ],
    ),
  );
}
