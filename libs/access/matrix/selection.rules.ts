import { always, at, awaits, during, from, of, own, ownAt, provided, type Row } from './row.rules';

/** Nominations, disclosures of interest and selection with the Bureau. */
export const selectionRows = {
  /** Create nomination. */
  N01: { denied: 'hidden', staged: 'object', allow: { focalPoint: always } },
  /** Edit / withdraw. */
  N02: { denied: 'hidden', staged: 'object', allow: { focalPoint: during(1, 3) } },
  /** Enter on behalf of a Party (signed letter). */
  N03: { denied: 'hidden', staged: 'object', allow: { ...of(during(1, 2), 'secretariat', 'head') } },
  /** Read nomination. */
  N04: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(1), 'secretariat', 'head'),
      bureau: provided('they are asked about it, it is eligible, and they are not recused', at(3)),
      focalPoint: always,
    },
  },
  /** Download CV, letter, photo. */
  N05: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(1), 'secretariat', 'head'),
      bureau: provided('they are asked about it, it is eligible, and they are not recused', at(3)),
      focalPoint: always,
    },
  },
  /** List / search / count. */
  N06: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(1), 'secretariat', 'head'),
      bureau: provided('they are asked about it, it is eligible, and they are not recused', at(3)),
      focalPoint: always,
    },
  },
  /** Check completeness, eligibility. */
  N07: { denied: 'hidden', staged: 'object', allow: { ...of(during(1, 2), 'secretariat', 'head') } },
  /** Export. */
  N08: { denied: 'hidden', staged: 'object', allow: { ...of(during(2, 4), 'secretariat', 'head') } },
  /** Nominee accepts / declines by personal link. */
  N09: { denied: 'hidden', staged: 'object', allow: { public: during(1, 2) } },
  /** Delete. */
  N10: { denied: 'hidden', staged: 'object', allow: {} },
  /** Submit / amend own. */
  I01: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(own, 'chair', 'member'),
      ...of(awaits('disclosures of those who are not nominated', own), 'observer', 'bureau'),
      focalPoint: always,
    },
  },
  /** Read full disclosure. */
  I02: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(always, 'secretariat', 'head'),
      ...of(own, 'chair', 'member'),
      ...of(awaits('disclosures of those who are not nominated', own), 'observer', 'bureau'),
      focalPoint: always,
    },
  },
  /** Read resulting restriction only. */
  I03: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(always, 'secretariat', 'head', 'chair'), ...of(own, 'member', 'observer'), bureau: at(3) },
  },
  /** Decide clear / managed / disqualifying. */
  I04: { denied: 'hidden', staged: 'object', allow: { secretariat: always, head: always } },
  /** Read long list and balance view. */
  B01: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(during(2, 4), 'secretariat', 'head'), bureau: at(3) },
  },
  /** Give view / score. */
  B02: { denied: 'hidden', staged: 'object', allow: { bureau: ownAt(at(3)) } },
  /** Read views of others. */
  B03: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(3), 'secretariat', 'head'),
      bureau: provided('once they have given theirs, or it is over', at(3)),
    },
  },
  /** Recuse. */
  B04: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(always, 'secretariat', 'head'),
      bureau: ownAt(during(2, 3)),
    },
  },
  /** Propose list. */
  B05: { denied: 'hidden', staged: 'object', allow: { ...of(at(3), 'secretariat', 'head') } },
  /** Decide composition. */
  B06: {
    denied: 'hidden',
    staged: 'object',
    allow: { head: provided('the consultation is recorded', at(3)) },
  },
  /** Read reasons, reserve list. */
  B07: { denied: 'hidden', staged: 'object', allow: { ...of(from(3), 'secretariat', 'head', 'bureau') } },
  /** Read own outcome. */
  B08: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(from(4), 'secretariat', 'head', 'bureau'), focalPoint: ownAt(from(4)) },
  },
} satisfies Record<string, Row>;
