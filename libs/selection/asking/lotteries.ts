import { Injectable } from '@nestjs/common';
import { objectionDuring, Policy } from '@lib/access';
import type {
  drawLottery,
  exportLottery,
  holdLottery,
  Input,
  listLotteries,
  LotteryView,
  Reply,
} from '@lib/contracts';
import { Journal } from '@lib/journal';
import { type FileReply, Refusal, refuse, type Viewer } from '@lib/platform';
import { BoardQueries } from '../board/board.queries';
import { boardOf } from '../board/board-data';
import { Lottery } from '../board/lottery.entity';
import { askOn, moveOn } from '../board/selection-on-the-page';
import { drawFrom, listText, type Lots } from '../engine';
import { HouseEngine } from './house-engine';

/** How many equally likely panels are listed. */
const SIZE = 1_000;

type Row = Omit<LotteryView, 'drawn'> & {
  readonly panels: string[][];
  readonly seed: string | null;
  readonly source: string | null;
  readonly number: number | null;
  readonly drawnAt: Date | null;
};

const all = `
  select l.id, l.at, p.name as by, l.among, l.size, l.receipt, l.chances, l.off, l.panels, l.seed, l.source, l.number,
         l.drawn_at as "drawnAt"
    from lottery l left join person p on p.id = l.held_by where l.group_id = $1 order by l.at desc, l.id`;

const panelsOf = 'select panels from lottery where id = $1 and group_id = $2';

/** The fairest lottery, for where people can not decide between panels: its list is there before anything is drawn. */
@Injectable()
export class Lotteries {
  constructor(
    private readonly journal: Journal,
    private readonly queries: BoardQueries,
    private readonly policy: Policy,
    private readonly engine: HouseEngine,
  ) {}

  list(viewer: Viewer, { groupId }: Input<typeof listLotteries>): Promise<Reply<typeof listLotteries>> {
    return this.queries.asStaff(viewer, groupId, async (ask) => ({
      lotteries: (await ask<Row>(all, groupId)).map(shown),
    }));
  }

  /** The list that the receipt has the hash of, for whoever wants to see that it is the one that was drawn from. */
  export(viewer: Viewer, { groupId, lotteryId }: Input<typeof exportLottery>): Promise<FileReply> {
    return this.queries.asStaff(viewer, groupId, async (ask) => {
      const [found] = await ask<Pick<Row, 'panels'>>(panelsOf, lotteryId, groupId);
      if (!found) throw new Refusal('not-found');
      const content = Buffer.from(listText(found.panels), 'utf8');
      const name = `lottery-${lotteryId}.txt`;
      return { name, mime: 'text/plain; charset=utf-8', size: content.length, content };
    });
  }

  /** Solved before the pen is taken; refused when the pool has changed meanwhile. */
  async hold(
    viewer: Viewer,
    { groupId, among }: Input<typeof holdLottery>,
  ): Promise<Reply<typeof holdLottery>> {
    const { selection, poolVersion } = await this.boardFor(viewer, groupId);
    const lots = await this.engine.ask('lottery', selection, { among, size: SIZE }, viewer.gone);
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      refuse((await boardOf(askOn(page), groupId)).poolVersion === poolVersion ? null : 'pool-changed');
      const { chances, panels, off, receipt } = foundIn(lots);
      const { journalId: chamberId, at } = page;
      const { id } = await page.insert(Lottery, {
        ...{ chamberId, groupId, at, heldBy: viewer.id, among, size: SIZE, receipt, off },
        ...{ chances: [...chances], panels: panels.map((it) => [...it]) },
        ...{ seed: null, source: null, number: null, drawnAt: null },
      });
      page.record('lottery.held', { lotteryId: id, among, list: receipt.list });
      return { lotteryId: id };
    });
  }

  draw(viewer: Viewer, input: Input<typeof drawLottery>): Promise<Reply<typeof drawLottery>> {
    const { groupId, lotteryId, seed, source } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const { panels, receipt, drawnAt } = await page.one(Lottery, { id: lotteryId, groupId });
      refuse(drawnAt === null ? null : 'drawn-already');
      const { number, members } = drawFrom(panels, receipt, seed);
      await page.update(Lottery, { id: lotteryId }, { seed, source, number, drawnAt: page.at });
      page.record('lottery.drawn', { lotteryId, seed, source, number });
      return { number, members: [...members] };
    });
  }

  /** A command asks its page whether somebody may: here it is asked before too, for a lottery takes its time. */
  private async boardFor(viewer: Viewer, groupId: string) {
    const standing = await this.policy.standingFor('B05', groupId, viewer.id, viewer.pass);
    return this.queries.inChamber(groupId, async (ask, { phase }) => {
      refuse(objectionDuring('B05', standing?.roles ?? [], phase));
      const { selection, poolVersion } = await boardOf(ask, groupId);
      if (!selection) throw new Refusal('profile-missing');
      return { selection, poolVersion };
    });
  }
}

function foundIn(lots: Lots): Extract<Lots, { status: 'found' }> {
  if (lots.status === 'found') return lots;
  throw new Refusal(lots.status === 'impossible' ? 'lottery-impossible' : 'too-many-ties');
}

function shown({ panels, seed, source, number, drawnAt, ...it }: Row): LotteryView {
  const isDrawn = seed !== null && source !== null && number !== null && drawnAt !== null;
  return {
    ...it,
    drawn: isDrawn ? { seed, source, number, members: panels[number] ?? [], at: drawnAt } : null,
  };
}
