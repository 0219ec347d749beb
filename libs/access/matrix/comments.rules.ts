import { always, at, awaits, during, from, of, own, ownAt, provided, type Row } from './row.rules';

/** Comments and what is live. */
export const commentsRows = {
  /** Create comment. */
  K01: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: {
      secretariat: provided('as the secretariat', at(7)),
      ...of(at(7), 'head', 'chair', 'member'),
      observer: awaits('invitation of observers', at(7)),
    },
  },
  /** Edit / withdraw own. */
  K02: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: {
      ...of(ownAt(at(7)), 'secretariat', 'head', 'chair', 'member'),
      observer: awaits('invitation of observers', ownAt(at(7))),
    },
  },
  /** Answer, dispose, merge. Members answer nothing: in a task group they propose. */
  K03: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: {
      ...of(during(7, 8), 'secretariat', 'head', 'chair'),
      member: provided('in a task group: they propose', during(7, 8)),
    },
  },
  /** Read comments. */
  K04: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(7), 'secretariat', 'head', 'chair', 'member'),
      observer: awaits('invitation of observers'),
    },
  },
  /** Read hidden / moderated. */
  K05: { denied: 'hidden', staged: 'object', allow: { ...of(always, 'secretariat', 'head', 'chair') } },
  /** Subscribe to live room. */
  K06: {
    denied: 'hidden',
    staged: 'none',
    allow: {
      ...of(provided('entry by entry, by audience'), 'secretariat', 'head', 'chair', 'member', 'observer'),
    },
  },
  /** Resume from sequence n. */
  K07: {
    denied: 'hidden',
    staged: 'none',
    allow: {
      ...of(provided('entry by entry, by audience'), 'secretariat', 'head', 'chair', 'member', 'observer'),
    },
  },
  /** Presence, typing. */
  K08: {
    denied: 'hidden',
    staged: 'none',
    allow: { ...of(awaits('presence'), 'secretariat', 'head', 'chair', 'member', 'observer') },
  },
  /** Export comments (CSV, XLSX, DOCX). */
  K09: {
    denied: 'openly',
    staged: 'object',
    allow: { ...of(from(7), 'secretariat', 'head', 'chair'), member: own },
  },
} satisfies Record<string, Row>;
