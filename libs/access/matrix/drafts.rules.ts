import { always, at, awaits, during, from, of, type Row } from './row.rules';

/** Draft advice, documents and files. */
export const draftsRows = {
  /** Read current draft. */
  T01: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(7), 'secretariat', 'head', 'chair', 'member'),
      observer: awaits('invitation of observers', during(7, 8)),
      bureau: from(13),
      public: awaits('publication', at(14)),
    },
  },
  /** Edit draft text. A task group changes no text: it proposes, and the chair takes over. */
  T02: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: {
      ...of(during(7, 8), 'secretariat', 'head'),
      chair: during(7, 11),
    },
  },
  /** Read earlier versions, diffs. */
  T03: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(7), 'secretariat', 'head', 'chair', 'member'),
      observer: awaits('invitation of observers'),
    },
  },
  /** Issue a version. */
  T04: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { ...of(during(7, 8), 'secretariat', 'head'), chair: during(7, 11) },
  },
  /** Make final. */
  T05: { denied: 'openly', staged: 'object', stops: 'suspended', allow: { chair: at(11) } },
  /** Upload paper. */
  T06: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: {
      ...of(during(4, 12), 'secretariat', 'head', 'chair'),
      member: awaits('papers', during(5, 8)),
      observer: awaits('invitation of observers', during(5, 8)),
    },
  },
  /** Download paper. */
  T07: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(always, 'secretariat', 'head'),
      ...of(awaits('classes of papers'), 'chair', 'member', 'observer', 'bureau', 'focalPoint', 'public'),
    },
  },
  /** Change class / move to other item. */
  T08: {
    denied: 'openly',
    staged: 'object',
    allow: { ...of(awaits('papers'), 'secretariat', 'head', 'chair') },
  },
  /** Export draft (DOCX, PDF). */
  T09: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(from(7), 'secretariat', 'head', 'chair', 'member'), public: at(14) },
  },
  /** Upload. */
  F01: {
    denied: 'openly',
    staged: 'none',
    allow: { ...of(awaits('files'), 'secretariat', 'head', 'chair', 'member', 'observer', 'focalPoint') },
  },
  /** Download. */
  F02: {
    denied: 'hidden',
    staged: 'none',
    allow: {
      ...of(awaits('files'), 'secretariat', 'head', 'chair', 'member', 'observer', 'bureau', 'focalPoint'),
      public: awaits('classes of papers'),
    },
  },
  /** Attach an existing file to another parent. */
  F03: {
    denied: 'openly',
    staged: 'none',
    allow: { ...of(awaits('files'), 'secretariat', 'head', 'chair', 'member', 'focalPoint') },
  },
} satisfies Record<string, Row>;
