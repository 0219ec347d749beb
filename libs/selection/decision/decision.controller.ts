import { Controller } from '@nestjs/common';
import {
  decideComposition,
  giveReasons,
  type Input,
  publishComposition,
  readDecision,
  readOwnOutcome,
  readSelectionLetters,
  reopenSelection,
  sendSelectionLetterAgain,
  sendSelectionLetters,
  writeSelectionLetter,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { DecisionQueries } from './decision.queries';
import { Decisions } from './decisions';
import { SendingLetters } from './letters/sending';
import { WritingLetters } from './letters/writing-letters';
import { Publishing } from './publishing';

@Controller()
export class DecisionController {
  constructor(
    private readonly decisions: Decisions,
    private readonly queries: DecisionQueries,
    private readonly letters: WritingLetters,
    private readonly sending: SendingLetters,
    private readonly publishing: Publishing,
  ) {}

  @Serves(decideComposition)
  decideComposition(viewer: Viewer, input: Input<typeof decideComposition>) {
    return this.decisions.decide(viewer, input);
  }

  @Serves(reopenSelection)
  reopenSelection(viewer: Viewer, input: Input<typeof reopenSelection>) {
    return this.decisions.reopen(viewer, input);
  }

  @Serves(giveReasons)
  giveReasons(viewer: Viewer, input: Input<typeof giveReasons>) {
    return this.decisions.giveReasons(viewer, input);
  }

  @Serves(readDecision)
  readDecision(viewer: Viewer, input: Input<typeof readDecision>) {
    return this.queries.read(viewer, input);
  }

  @Serves(readSelectionLetters)
  readSelectionLetters(viewer: Viewer, input: Input<typeof readSelectionLetters>) {
    return this.queries.letters(viewer, input);
  }

  @Serves(writeSelectionLetter)
  writeSelectionLetter(viewer: Viewer, input: Input<typeof writeSelectionLetter>) {
    return this.letters.write(viewer, input);
  }

  @Serves(sendSelectionLetters)
  sendSelectionLetters(viewer: Viewer, input: Input<typeof sendSelectionLetters>) {
    return this.sending.send(viewer, input);
  }

  @Serves(sendSelectionLetterAgain)
  sendSelectionLetterAgain(viewer: Viewer, input: Input<typeof sendSelectionLetterAgain>) {
    return this.sending.again(viewer, input);
  }

  @Serves(publishComposition)
  publishComposition(viewer: Viewer, input: Input<typeof publishComposition>) {
    return this.publishing.publish(viewer, input);
  }

  @Serves(readOwnOutcome)
  readOwnOutcome(viewer: Viewer, input: Input<typeof readOwnOutcome>) {
    return this.queries.outcomes(viewer, input);
  }
}
