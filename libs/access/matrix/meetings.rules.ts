import { always, at, awaits, during, from, of, own, provided, type Row } from './row.rules';

/** Meetings and agendas. */
export const meetingsRows = {
  /** Read meeting, joining data. */
  M01: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(always, 'secretariat', 'head', 'chair'),
      member: provided('how one joins a task group: its own members'),
      observer: provided('open items, and no task groups'),
    },
  },
  /** Create, move, cancel. */
  M02: { denied: 'openly', staged: 'object', allow: { ...of(from(4), 'secretariat', 'head', 'chair') } },
  /** Read draft agenda. */
  M03: { denied: 'hidden', staged: 'object', allow: { ...of(at(5), 'secretariat', 'head', 'chair') } },
  /** Edit draft agenda. */
  M04: { denied: 'openly', staged: 'object', allow: { ...of(at(5), 'secretariat', 'head', 'chair') } },
  /** Suggest an item. */
  M05: {
    denied: 'openly',
    staged: 'object',
    allow: {
      ...of(at(5), 'secretariat', 'head', 'chair'),
      member: provided('for a task group: its own members', at(5)),
      observer: awaits('invitation of observers', at(5)),
    },
  },
  /** Publish / revise agenda. */
  M06: { denied: 'openly', staged: 'object', allow: { ...of(during(5, 6), 'secretariat', 'head', 'chair') } },
  /** Closed item: read papers, notes, live feed. */
  M07: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(always, 'secretariat', 'head', 'chair'), member: provided('not recused') },
  },
  /** Record attendance. */
  M08: {
    denied: 'openly',
    staged: 'object',
    allow: {
      ...of(at(6), 'secretariat', 'head', 'chair'),
      ...of(own, 'member', 'observer'),
    },
  },
  /** Edit report of meeting. */
  M09: { denied: 'openly', staged: 'object', allow: { ...of(during(6, 8), 'secretariat', 'head', 'chair') } },
  /** Correct / adopt report: members ask for corrections, the chair decides. */
  M10: { denied: 'openly', staged: 'object', allow: { ...of(always, 'chair', 'member') } },
} satisfies Record<string, Row>;
