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
  Unsent,
];
const commands = [Comments, Discussion, Dispositions, Drafts, Leases, Paragraphs, Rounds, Versions];

@Module({
  imports: [TypeOrmModule.forFeature(tables)],
  controllers: [CommentsController, DraftsController, UnsentController, VersionsController],
  providers: [
    ...commands,
    Commentable,
    CommentsQueries,
    DraftsQueries,
    FrozenTexts,
    UnsentWords,
    VersionsQueries,
  ],
  exports: commands,
})
export class AdviceModule {}
