import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommentReply } from './comment-reply.entity';
import { CommentRevision } from './comment-revision.entity';
import { CommentRound } from './comment-round.entity';
import { CommentSupport } from './comment-support.entity';
import { Comment } from './comment.entity';
import { Commentable } from './commentable';
import { Comments } from './comments';
import { CommentsController } from './comments.controller';
import { CommentsQueries } from './comments.queries';
import { Discussion } from './discussion';
import { Dispositions } from './dispositions';
import { DraftVersion } from './draft-version.entity';
import { Draft } from './draft.entity';
import { Drafts } from './drafts';
import { DraftsController } from './drafts.controller';
import { DraftsQueries } from './drafts.queries';
import { FrozenTexts } from './frozen-texts';
import { Leases } from './leases';
import { ParagraphRevision } from './paragraph-revision.entity';
import { Paragraph } from './paragraph.entity';
import { Paragraphs } from './paragraphs';
import { Rounds } from './rounds';
import { Decisions } from './task-groups/decisions';
import { TaskProposal } from './task-groups/task-proposal.entity';
import { TaskProposalRevision } from './task-groups/task-proposal-revision.entity';
import { Proposals } from './task-groups/proposals';
import { TaskGroup } from './task-groups/task-group.entity';
import { TaskGroupMember } from './task-groups/task-group-member.entity';
import { TaskGroups } from './task-groups/task-groups';
import { TaskGroupsController } from './task-groups/task-groups.controller';
import { TaskGroupsQueries } from './task-groups/task-groups.queries';
import { UnsentWords } from './unsent-words';
import { UnsentController } from './unsent.controller';
import { Unsent } from './unsent.entity';
import { Versions } from './versions';
import { VersionsController } from './versions.controller';
import { VersionsQueries } from './versions.queries';

const tables = [
  Comment,
  CommentReply,
  CommentRevision,
  CommentRound,
  CommentSupport,
  Draft,
  DraftVersion,
  Paragraph,
  ParagraphRevision,
  TaskProposal,
  TaskProposalRevision,
  TaskGroup,
  TaskGroupMember,
  Unsent,
];
const commands = [
  Comments,
  Decisions,
  Discussion,
  Dispositions,
  Drafts,
  Leases,
  Paragraphs,
  Proposals,
  Rounds,
  TaskGroups,
  Versions,
];

@Module({
  imports: [TypeOrmModule.forFeature(tables)],
  controllers: [
    CommentsController,
    DraftsController,
    TaskGroupsController,
    UnsentController,
    VersionsController,
  ],
  providers: [
    ...commands,
    Commentable,
    CommentsQueries,
    DraftsQueries,
    FrozenTexts,
    TaskGroupsQueries,
    UnsentWords,
    VersionsQueries,
  ],
  exports: commands,
})
export class AdviceModule {}
