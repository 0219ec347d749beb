import { Injectable } from '@nestjs/common';
import type { downloadMyData, Reply } from '@lib/contracts';
import { Reader, signedIn, type Viewer } from '@lib/platform';

type Part = keyof Reply<typeof downloadMyData>;

/**
 * Where something stands about a person, $1, and what of it is theirs. Of a session the token's digest stays here;
 * of an entry that is about somebody else stays that it was made.
 */
const parts: Record<Exclude<Part, 'person'>, string> = {
  addresses: 'select email from person_address where person_id = $1',
  sessions: `
    select id, device, started_at as "startedAt", used_at as "usedAt", expires_at as "expiresAt", ended_at as "endedAt",
           confirmed_at as "confirmedAt", second_factor_at as "secondFactorAt"
      from session where person_id = $1 order by started_at, id`,
  signIns: `
    select requested_at as "requestedAt", used_at as "usedAt" from sign_in where person_id = $1 order by requested_at, id`,
  factors: `
    select 'passkey' as kind, name, added_at as "addedAt", used_at as "usedAt" from passkey where person_id = $1
    union all
    select 'authenticator', null, added_at, confirmed_at from authenticator where person_id = $1
    union all
    select 'recovery code', null, null, used_at from recovery_code where person_id = $1`,
  identities: `
    select issuer, subject, linked_at as "linkedAt" from openid_identity where person_id = $1 order by linked_at, id`,
  roles: 'select group_id as "groupId", role from access_grant where person_id = $1 order by group_id, role',
  memberships: `
    select group_id as "groupId", party, seat_group as "seatGroup", overlays, time_zone as "timeZone", expertise, status,
           starts_at as "startsAt", ends_at as "endsAt"
      from membership where person_id = $1 order by starts_at, id`,
  offices: `
    select group_id as "groupId", kind, from_at as "from", to_at as "to" from office where person_id = $1 order by from_at, id`,
  comments: `
    select id, group_id as "groupId", draft_id as "draftId", version_id as "versionId", paragraph_id as "paragraphId",
           place, serial, party, type, anchor, text, proposed, at, edited_at as "editedAt", revision, late, acting,
           withdrawn_at as "withdrawnAt"
      from comment where author_id = $1 order by at, id`,
  commentRevisions: `
    select r.comment_id as "commentId", r.revision, r.type, r.text, r.proposed, r.at
      from comment_revision r join comment c on c.id = r.comment_id
     where c.author_id = $1 order by r.at, r.comment_id, r.revision`,
  replies: `
    select id, comment_id as "commentId", party, text, at from comment_reply where author_id = $1 order by at, id`,
  dispositions: `
    select id as "commentId", group_id as "groupId", disposition, reason, answered_at as at, acting
      from comment where answered_by = $1 order by answered_at, id`,
  wordings: `
    select paragraph_id as "paragraphId", revision, kind, text, marks, at
      from paragraph_revision where author_id = $1 order by at, paragraph_id, revision`,
  taskGroups: `
    select t.group_id as "groupId", t.draft_id as "draftId", t.n, t.lead_id = $1 as "asLead", m.party
      from task_group_member m join task_group t on t.id = m.task_group_id
     where m.person_id = $1 order by t.opened_at, t.id`,
  proposals: `
    select task_group_id as "taskGroupId", paragraph_id as "paragraphId", revision, did, kind, text, marks, why, at
      from task_proposal_revision where author_id = $1 order by at, task_group_id, paragraph_id`,
  supported:
    'select comment_id as "commentId", party from comment_support where person_id = $1 order by comment_id',
  answers: `
    select id, group_id as "groupId", circulation_id as "circulationId", party, kind, note, paragraphs, reason, proposed,
           hashes, at, lifted_at as "liftedAt", replaced_at as "replacedAt", late
      from agreement_answer where person_id = $1 order by at, id`,
  candidacies: `
    select group_id as "groupId", election_id as "electionId", statement, at, withdrawn_at as "withdrawnAt"
      from chair_candidate where person_id = $1 order by at, election_id`,
  chairObjections: `
    select group_id as "groupId", election_id as "electionId", reason, at
      from chair_objection where person_id = $1 order by at, election_id`,
  agendaSuggestions: `
    select group_id as "groupId", meeting_id as "meetingId", title, reason, at, outcome, answer
      from agenda_suggestion where person_id = $1 order by at, id`,
  ownMeetings: `
    select group_id as "groupId", id as "meetingId", n, title, null::uuid as "pollId" from meeting where $1 = any(member_ids)
    union all
    select group_id, meeting_id, null, title, id from date_poll where $1 = any(member_ids) order by 1, 3, 5`,
  attendance: `
    select group_id as "groupId", meeting_id as "meetingId", status, joined_at as "joinedAt", left_at as "leftAt",
           away_since as "awaySince", note
      from attendance where person_id = $1 order by joined_at, meeting_id`,
  floorTurns: `
    select group_id as "groupId", meeting_id as "meetingId", item_id as "itemId", kind, state, asked_at as "askedAt",
           began_at as "beganAt", seconds, ended_at as "endedAt"
      from floor_turn where person_id = $1 order by asked_at, id`,
  soundingAnswers: `
    select group_id as "groupId", sounding_id as "soundingId", objects, words, at
      from sounding_answer where person_id = $1 order by at, sounding_id`,
  actionPoints: `
    select group_id as "groupId", meeting_id as "meetingId", text, due_on as "dueOn", at
      from action_point where owner_id = $1 order by at, id`,
  reportCorrections: `
    select group_id as "groupId", meeting_id as "meetingId", text, reason, at, outcome, answer
      from report_correction where person_id = $1 order by at, id`,
  absences: `
    select group_id as "groupId", meeting_id as "meetingId", k, words, at
      from absence_statement where person_id = $1 order by at, meeting_id, k`,
  recusals: `
    select group_id as "groupId", meeting_id as "meetingId", item_id as "itemId", reason, at, lifted_at as "liftedAt"
      from item_recusal where person_id = $1 order by at, id`,
  calendarFeeds: 'select made_at as "madeAt" from calendar_feed where person_id = $1',
  dateAnswers: `
    select a.group_id as "groupId", a.poll_id as "pollId", s.starts_at as "startsAt", a.answer, a.at
      from date_answer a join date_slot s on s.id = a.slot_id where a.person_id = $1 order by a.at, s.starts_at`,
  tasks: `
    select group_id as "groupId", kind, since, due_at as "dueAt", settled_at as "settledAt"
      from task where person_id = $1 order by since, id`,
  visits: 'select group_id as "groupId", seq, at from visit where person_id = $1 order by at, group_id',
  deliveries: `
    select group_id as "groupId", seq, kind, state, created_at as "createdAt", sent_at as "sentAt",
           bounced_at as "bouncedAt"
      from delivery where person_id = $1 order by created_at, id`,
  unsent: `
    select group_id as "groupId", draft_id as "draftId", paragraph_id as "paragraphId", mode, type, text, wording,
           saved_at as "savedAt"
      from unsent where person_id = $1 order by saved_at, key`,
  journal: `
    select group_id as "groupId", seq, at, type,
           case when coalesce(payload ->> 'personId', $1::text) = $1::text then payload end as payload
      from journal_entry where actor_id = $1 order by at, group_id, seq`,
};
const person = `
  select id, name, party, affiliation, sample, admin, active, time_zone as "timeZone", language,
         (select jsonb_object_agg(topic, level) from notice_level where person_id = $1) as "noticeLevels"
    from person where id = $1`;
const rows = Object.entries(parts).map(
  ([part, of]) => `'${part}', (select coalesce(json_agg(r), '[]') from (${of}) r)`,
);
const everything = `
  select json_build_object('person', (select row_to_json(p) from (${person}) p), ${rows.join(', ')}) as stored`;

/** Everything that is stored about whoever asks, read at one moment. */
@Injectable()
export class MyDataQueries {
  constructor(private readonly db: Reader) {}

  async read(viewer: Viewer): Promise<Reply<typeof downloadMyData>> {
    const [found] = await this.db.query<{ stored: Reply<typeof downloadMyData> }[]>(everything, [
      signedIn(viewer),
    ]);
    if (!found) throw new Error('A question without a table has one answer.');
    return found.stored;
  }
}
