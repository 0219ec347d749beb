import { Controller } from '@nestjs/common';
import {
  checkCompletion,
  compareProposals,
  drawLottery,
  explainProposal,
  exportLottery,
  exportSelection,
  holdLottery,
  type Input,
  listLotteries,
  proposePanels,
  readAlternates,
  readObstacles,
  readSmallestChanges,
  tryChange,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Exporting } from './exporting';
import { Lotteries } from './lotteries';
import { Questions } from './questions';

@Controller()
export class QuestionsController {
  constructor(
    private readonly questions: Questions,
    private readonly lotteries: Lotteries,
    private readonly exporting: Exporting,
  ) {}

  @Serves(proposePanels)
  proposePanels(viewer: Viewer, input: Input<typeof proposePanels>) {
    return this.questions.panels(viewer, input);
  }

  @Serves(readObstacles)
  readObstacles(viewer: Viewer, input: Input<typeof readObstacles>) {
    return this.questions.obstacles(viewer, input);
  }

  @Serves(checkCompletion)
  checkCompletion(viewer: Viewer, input: Input<typeof checkCompletion>) {
    return this.questions.completion(viewer, input);
  }

  @Serves(tryChange)
  tryChange(viewer: Viewer, input: Input<typeof tryChange>) {
    return this.questions.trial(viewer, input);
  }

  @Serves(readSmallestChanges)
  readSmallestChanges(viewer: Viewer, input: Input<typeof readSmallestChanges>) {
    return this.questions.smallestChanges(viewer, input);
  }

  @Serves(explainProposal)
  explainProposal(viewer: Viewer, input: Input<typeof explainProposal>) {
    return this.questions.explanation(viewer, input);
  }

  @Serves(readAlternates)
  readAlternates(viewer: Viewer, input: Input<typeof readAlternates>) {
    return this.questions.alternates(viewer, input);
  }

  @Serves(compareProposals)
  compareProposals(viewer: Viewer, input: Input<typeof compareProposals>) {
    return this.questions.comparison(viewer, input);
  }

  @Serves(listLotteries)
  listLotteries(viewer: Viewer, input: Input<typeof listLotteries>) {
    return this.lotteries.list(viewer, input);
  }

  @Serves(holdLottery)
  holdLottery(viewer: Viewer, input: Input<typeof holdLottery>) {
    return this.lotteries.hold(viewer, input);
  }

  @Serves(drawLottery)
  drawLottery(viewer: Viewer, input: Input<typeof drawLottery>) {
    return this.lotteries.draw(viewer, input);
  }

  @Serves(exportLottery)
  exportLottery(viewer: Viewer, input: Input<typeof exportLottery>) {
    return this.lotteries.export(viewer, input);
  }

  @Serves(exportSelection)
  exportSelection(viewer: Viewer, input: Input<typeof exportSelection>) {
    return this.exporting.file(viewer, input);
  }
}
