import { always, at, awaits, during, everybody, from, of, ownAt, provided, type Row } from './row.rules';

/** The cycle, its mandate and deadlines, and the roster. */
export const cycleRows = {
  /** Read public summary of the cycle. */
  C01: { denied: 'never', staged: 'cycle', allow: { ...of(always, ...everybody), public: from(1) } },
  /** Read stage, internal deadlines. */
  C02: {
    denied: 'hidden',
    staged: 'cycle',
    allow: {
      ...of(always, 'admin', 'secretariat', 'head'),
      ...of(from(4), 'chair', 'member', 'observer'),
      bureau: from(3),
      focalPoint: awaits('a page of the cycle for focal points', during(1, 4)),
    },
  },
  /** Create / configure cycle. */
  C03: { denied: 'openly', staged: 'cycle', allow: { ...of(at(0), 'secretariat', 'head') } },
  /** Advance stage. */
  C04: {
    denied: 'openly',
    staged: 'cycle',
    stops: 'suspended',
    allow: {
      secretariat: awaits('preparing for another', during(0, 3)),
      head: at(0, 1, 2, 3, 4, 13, 14),
      chair: during(5, 12),
    },
  },
  /** Extend a deadline. */
  C05: {
    denied: 'openly',
    staged: 'cycle',
    stops: 'over',
    allow: {
      ...of(provided('before expiry'), 'secretariat', 'head'),
      chair: provided('before expiry', during(5, 12)),
    },
  },
  /** Suspend / terminate. */
  C06: { denied: 'openly', staged: 'cycle', allow: { head: always } },
  /** Read roster. */
  G01: {
    denied: 'hidden',
    staged: 'cycle',
    allow: {
      ...of(from(4), 'admin', 'chair', 'member', 'observer', 'bureau', 'focalPoint'),
      ...of(always, 'secretariat', 'head'),
      public: awaits('publication of the roster', from(4)),
    },
  },
  /** Add / replace / end membership. */
  G02: {
    denied: 'openly',
    staged: 'cycle',
    allow: { secretariat: awaits('preparing for another'), head: from(4), focalPoint: awaits('proposals') },
  },
  /** Elect chair (cast). A chair who leaves in the middle is followed by another. */
  G03: { denied: 'openly', staged: 'cycle', allow: { ...of(ownAt(from(4)), 'chair', 'member') } },
} satisfies Record<string, Row>;
