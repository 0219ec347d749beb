import { Journal1763900000001 } from './1763900000001-journal';
import { People1763900000002 } from './1763900000002-people';
import { Groups1763900000003 } from './1763900000003-groups';
import { Advice1763900000004 } from './1763900000004-advice';
import { Agreement1763900000005 } from './1763900000005-agreement';
import { Notices1763900000006 } from './1763900000006-notices';
import { Parties1763900000007 } from './1763900000007-parties';
import { Factors1763900000008 } from './1763900000008-factors';
import { Finding1763900000009 } from './1763900000009-finding';
import { Outages1763900000010 } from './1763900000010-outages';
import { Unsent1763900000011 } from './1763900000011-unsent';
import { Levels1763900000012 } from './1763900000012-levels';
import { Notifications1763900000013 } from './1763900000013-notifications';
import { Nominations1763900000014 } from './1763900000014-nominations';
import { FactorResets1763900000015 } from './1763900000015-factor-resets';
import { Attachments1763900000016 } from './1763900000016-attachments';
import { Selection1763900000017 } from './1763900000017-selection';
import { Consultation1763900000018 } from './1763900000018-consultation';
import { Composition1763900000019 } from './1763900000019-composition';
import { BureauAndLetters1763900000020 } from './1763900000020-bureau-and-letters';
import { Meetings1763900000021 } from './1763900000021-meetings';
import { Calendar1763900000022 } from './1763900000022-calendar';
import { Agenda1763900000023 } from './1763900000023-agenda';
import { Floor1763900000024 } from './1763900000024-floor';
import { AgendaFiles1763900000026 } from './1763900000026-agenda-files';
import { Events1763900000027 } from './1763900000027-events';
import { Departures1763900000028 } from './1763900000028-departures';
import { TaskGroups1763900000030 } from './1763900000030-task-groups';
import { MeetingReports1763900000032 } from './1763900000032-meeting-reports';
import { ItemsOfReports1763900000033 } from './1763900000033-items-of-reports';
import { ReturnedNotices1763900000034 } from './1763900000034-returned-notices';
import { Absences1763900000035 } from './1763900000035-absences';
import { OwnMembers1763900000036 } from './1763900000036-own-members';
import { ProposedParagraphs1763900000037 } from './1763900000037-proposed-paragraphs';
import { ItemRecusals1763900000038 } from './1763900000038-item-recusals';
import { SeatsByNomination1763900000039 } from './1763900000039-seats-by-nomination';
import { AsCirculated1763900000040 } from './1763900000040-as-circulated';
import { FindingsInForce1763900000041 } from './1763900000041-findings-in-force';
import { WithdrawnReplies1763900000042 } from './1763900000042-withdrawn-replies';
import { Rights1763900000099 } from './1763900000099-rights';

/** Every step of the database, in order. */
export const migrations = [
  Journal1763900000001,
  People1763900000002,
  Groups1763900000003,
  Advice1763900000004,
  Agreement1763900000005,
  Notices1763900000006,
  Parties1763900000007,
  Factors1763900000008,
  Finding1763900000009,
  Outages1763900000010,
  Unsent1763900000011,
  Levels1763900000012,
  Notifications1763900000013,
  Nominations1763900000014,
  FactorResets1763900000015,
  Attachments1763900000016,
  Selection1763900000017,
  Consultation1763900000018,
  Composition1763900000019,
  BureauAndLetters1763900000020,
  Meetings1763900000021,
  Calendar1763900000022,
  Agenda1763900000023,
  Floor1763900000024,
  AgendaFiles1763900000026,
  Events1763900000027,
  Departures1763900000028,
  TaskGroups1763900000030,
  MeetingReports1763900000032,
  ItemsOfReports1763900000033,
  ReturnedNotices1763900000034,
  Absences1763900000035,
  OwnMembers1763900000036,
  ProposedParagraphs1763900000037,
  ItemRecusals1763900000038,
  SeatsByNomination1763900000039,
  AsCirculated1763900000040,
  FindingsInForce1763900000041,
  WithdrawnReplies1763900000042,
  Rights1763900000099,
];
