import { Injectable } from '@nestjs/common';
import type {
  checkCompletion,
  compareProposals,
  explainProposal,
  Input,
  proposePanels,
  readAlternates,
  readObstacles,
  readSmallestChanges,
  Reply,
  tryChange,
} from '@lib/contracts';
import { Refusal, type Viewer } from '@lib/platform';
import { BoardQueries } from '../board/board.queries';
import { type Board, boardOf, type ProposalRow, proposalRows } from '../board/board-data';
import { checkShown, panelShown } from '../board/criteria.rules';
import { idsAt } from '../board/proposal.rules';
import { check, type Requests, type Selection } from '../engine';
import { clashShown, concessionsShown, explained, proofShown, triedShown } from './answers';
import { HouseEngine } from './house-engine';

/** Ties are counted up to so many, and so many concessions are listed. */
const MOST = 10;
/** Draws the lot among panels that tie: what stands in a proposal is people's choice, so that no seed is published. */
const SEED = 'consilia';

interface Asked {
  readonly board: Board;
  readonly selection: Selection;
  readonly proposals: ProposalRow[];
}
const ids = (text: string | undefined): string[] => text?.split(',') ?? [];

/** What secretariat and head ask of the engine about the board as it is. Nothing of it changes anything. */
@Injectable()
export class Questions {
  constructor(
    private readonly queries: BoardQueries,
    private readonly engine: HouseEngine,
  ) {}

  async panels(viewer: Viewer, input: Input<typeof proposePanels>): Promise<Reply<typeof proposePanels>> {
    const selection = await this.settled(viewer, input);
    const { how = 1, apart = 1 } = input;
    const asks = { how, apart, ties: MOST, seed: SEED, secondOpinion: true };
    const found = await this.engine.ask('propose', selection, asks, viewer.gone);
    if (found.status !== 'found')
      return { status: found.status, panels: [], ties: { panels: 0, more: false, decidedBy: null } };
    const { panels, more, decidedBy } = found.ties;
    return {
      status: 'found',
      panels: found.proposals.map(({ panel, proof }) => ({
        panel: panelShown(selection, panel),
        proof: proofShown(proof),
      })),
      ties: { panels: panels.length, more, decidedBy },
    };
  }

  async obstacles(viewer: Viewer, input: Input<typeof readObstacles>): Promise<Reply<typeof readObstacles>> {
    const selection = await this.settled(viewer, input);
    const asks = { seed: SEED, ties: 0, most: MOST };
    const { shortfall, clashes, filled, vacant } = await this.engine.ask(
      'obstacles',
      selection,
      asks,
      viewer.gone,
    );
    return {
      ...{ shortfall, clashes: clashes.map(clashShown) },
      filled: concessionsShown(selection, filled),
      vacant: concessionsShown(selection, vacant),
    };
  }

  async completion(
    viewer: Viewer,
    input: Input<typeof checkCompletion>,
  ): Promise<Reply<typeof checkCompletion>> {
    const { selection, inside } = await this.proposal(viewer, input);
    const found = await this.engine.ask('complete', selection, { members: inside }, viewer.gone);
    return triedShown(selection, found);
  }

  async trial(viewer: Viewer, input: Input<typeof tryChange>): Promise<Reply<typeof tryChange>> {
    const { selection, inside: panel } = await this.proposal(viewer, input);
    const { from, to } = input;
    const moveSeat = from !== undefined && to !== undefined ? { from, to } : null;
    const change = { in: ids(input.in), out: ids(input.out), withdraw: ids(input.withdraw), moveSeat };
    return triedShown(selection, await this.engine.ask('whatIf', selection, { panel, change }, viewer.gone));
  }

  async smallestChanges(
    viewer: Viewer,
    input: Input<typeof readSmallestChanges>,
  ): Promise<Reply<typeof readSmallestChanges>> {
    const { selection, inside: panel, reserves } = await this.proposal(viewer, input);
    if (check(selection, panel).verdict === 'fits')
      return { fits: true, tried: 0, swaps: [], otherwise: null };
    const { tried, swaps } = await this.engine.ask('swaps', selection, { panel }, viewer.gone);
    const otherwise =
      swaps.length > 0 ? null : await this.engine.ask('nearest', selection, { panel }, viewer.gone);
    return {
      ...{ fits: false, tried },
      swaps: swaps.map(({ enter, leave, panel: then }) => ({
        ...{ in: enter, out: leave, panel: panelShown(selection, then) },
        fromReserve: enter !== null && reserves.includes(enter),
      })),
      otherwise: otherwise && triedShown(selection, otherwise),
    };
  }

  async explanation(
    viewer: Viewer,
    input: Input<typeof explainProposal>,
  ): Promise<Reply<typeof explainProposal>> {
    const { selection, inside: panel } = await this.proposal(viewer, input);
    if (check(selection, panel).verdict !== 'fits') throw new Refusal('panel-does-not-fit');
    const found = await this.engine.ask('explain', selection, { panel }, viewer.gone);
    const pending = [];
    for (const nominee of selection.bars)
      pending.push({ nominee, wouldBeIn: await this.wouldBeIn(selection, panel, nominee, viewer) });
    return { ...explained(found), pending };
  }

  async alternates(
    viewer: Viewer,
    input: Input<typeof readAlternates>,
  ): Promise<Reply<typeof readAlternates>> {
    const { selection, inside: panel, reserves } = await this.proposal(viewer, input);
    if (!panel.includes(input.member)) throw new Refusal('not-found');
    const asks = { panel, member: input.member, seed: SEED };
    const { oneForOne, chain } = await this.engine.ask('alternates', selection, asks, viewer.gone);
    return {
      oneForOne: oneForOne.map(({ nominee, panel: then }) => ({
        ...{ nominee, fromReserve: reserves.includes(nominee), panel: panelShown(selection, then) },
      })),
      chain: chain && triedShown(selection, chain),
    };
  }

  async comparison(
    viewer: Viewer,
    input: Input<typeof compareProposals>,
  ): Promise<Reply<typeof compareProposals>> {
    const { selection, proposals } = await this.asked(viewer, input.groupId);
    const [one, other] = [insideOf(proposals, input.one), insideOf(proposals, input.other)];
    return {
      ...{ one: checkShown(selection, one), other: checkShown(selection, other) },
      common: one.filter((id) => other.includes(id)),
      onlyInOne: one.filter((id) => !other.includes(id)),
      onlyInOther: other.filter((id) => !one.includes(id)),
    };
  }

  /** The board as it is, for whoever may propose. Refuses with `profile-missing`. */
  async asked(viewer: Viewer, groupId: string): Promise<Asked> {
    const found = await this.queries.asStaff(viewer, groupId, async (ask) => ({
      board: await boardOf(ask, groupId),
      proposals: await proposalRows(ask, groupId),
    }));
    const { selection } = found.board;
    if (!selection) throw new Refusal('profile-missing');
    return { ...found, selection };
  }

  private async settled(
    viewer: Viewer,
    input: { groupId: string; in?: string | undefined; out?: string | undefined },
  ) {
    const { selection } = await this.asked(viewer, input.groupId);
    const pins = ids(input.in);
    return { ...selection, pins, bars: [...new Set([...selection.bars, ...ids(input.out)])] };
  }

  private async proposal(viewer: Viewer, { groupId, proposalId }: { groupId: string; proposalId: string }) {
    const { selection, proposals } = await this.asked(viewer, groupId);
    const inside = insideOf(proposals, proposalId);
    const places = proposals.find(({ id }) => id === proposalId)?.places ?? [];
    return { selection, inside, reserves: idsAt(places, 'reserve') };
  }

  private async wouldBeIn(
    selection: Selection,
    panel: string[],
    id: string,
    { gone }: Viewer,
  ): Promise<boolean> {
    const change: Requests['whatIf']['asks']['change'] = { in: [id], out: [], withdraw: [], moveSeat: null };
    const found = await this.engine.ask('whatIf', selection, { panel, change }, gone);
    return found.status === 'found' && found.difference.points >= 0;
  }
}

function insideOf(proposals: readonly ProposalRow[], id: string): string[] {
  const found = proposals.find((it) => it.id === id);
  if (!found) throw new Refusal('not-found');
  return idsAt(found.places, 'in');
}
