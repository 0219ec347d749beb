import { Controller } from '@nestjs/common';
import {
  addComment,
  admitComment,
  answerComment,
  editComment,
  type Input,
  listComments,
  replyToComment,
  supportComment,
  withdrawComment,
  withdrawReply,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Comments } from './comments';
import { CommentsQueries } from './comments.queries';
import { Discussion } from './discussion';
import { Dispositions } from './dispositions';

@Controller()
export class CommentsController {
  constructor(
    private readonly comments: Comments,
    private readonly discussion: Discussion,
    private readonly dispositions: Dispositions,
    private readonly queries: CommentsQueries,
  ) {}

  @Serves(listComments)
  listComments(viewer: Viewer, input: Input<typeof listComments>) {
    return this.queries.comments(viewer, input);
  }

  @Serves(addComment)
  addComment(viewer: Viewer, input: Input<typeof addComment>) {
    return this.comments.add(viewer, input);
  }

  @Serves(editComment)
  editComment(viewer: Viewer, input: Input<typeof editComment>) {
    return this.comments.edit(viewer, input);
  }

  @Serves(withdrawComment)
  withdrawComment(viewer: Viewer, input: Input<typeof withdrawComment>) {
    return this.comments.withdraw(viewer, input);
  }

  @Serves(supportComment)
  supportComment(viewer: Viewer, input: Input<typeof supportComment>) {
    return this.discussion.support(viewer, input);
  }

  @Serves(replyToComment)
  replyToComment(viewer: Viewer, input: Input<typeof replyToComment>) {
    return this.discussion.reply(viewer, input);
  }

  @Serves(withdrawReply)
  withdrawReply(viewer: Viewer, input: Input<typeof withdrawReply>) {
    return this.discussion.withdrawReply(viewer, input);
  }

  @Serves(answerComment)
  answerComment(viewer: Viewer, input: Input<typeof answerComment>) {
    return this.dispositions.answer(viewer, input);
  }

  @Serves(admitComment)
  admitComment(viewer: Viewer, input: Input<typeof admitComment>) {
    return this.dispositions.admit(viewer, input);
  }
}
