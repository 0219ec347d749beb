import { always, at, awaits, during, from, of, own, type Row } from './row.rules';

/** Nominations, disclosures of interest and selection with the Bureau. */
export const selectionRows = {
  /** Create nomination. */
  N01: { denied: 'hidden', staged: 'object', allow: { focalPoint: awaits('nominations', at(1)) } },
  /** Edit / withdraw. */
  N02: { denied: 'hidden', staged: 'object', allow: { focalPoint: awaits('nominations', during(1, 3)) } },
  /** Enter on behalf of a Party (signed letter). */
  N03: { denied: 'hidden', staged: 'object', allow: { ...of(during(1, 2), 'secretariat', 'head') } },
  /** Read nomination. */
  N04: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(1), 'secretariat', 'head'),
      bureau: awaits('eligibility and recusal', at(3)),
      focalPoint: awaits('nominations'),
    },
  },
  /** Download CV, letter, photo. */
  N05: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(from(1), 'secretariat', 'head'),
      bureau: awaits('eligibility and recusal', at(3)),
      focalPoint: awaits('nominations'),
    },
  },
  /** List / search / count. */
  N06: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(from(1), 'secretariat', 'head'), bureau: at(3), focalPoint: awaits('nominations') },
  },
  /** Check completeness, eligibility. */
  N07: { denied: 'hidden', staged: 'object', allow: { ...of(during(1, 2), 'secretariat', 'head') } },
  /** Export. */
  N08: { denied: 'hidden', staged: 'object', allow: { ...of(during(2, 4), 'secretariat', 'head') } },
  /** Nominee accepts / declines by personal link. */
  N09: { denied: 'hidden', staged: 'object', allow: { public: awaits('nominations', during(1, 2)) } },
  /** Delete. */
  N10: { denied: 'hidden', staged: 'object', allow: {} },
  /** Submit / amend own. */
  I01: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(own, 'chair', 'member', 'observer', 'bureau'), focalPoint: awaits('nominations') },
  },
  /** Read full disclosure. */
  I02: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(always, 'secretariat', 'head'),
      ...of(own, 'chair', 'member', 'observer', 'bureau'),
      focalPoint: awaits('nominations'),
    },
  },
  /** Read resulting restriction only. */
  I03: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(always, 'secretariat', 'head', 'chair'), ...of(own, 'member', 'observer'), bureau: at(3) },
  },
  /** Decide clear / managed / disqualifying. */
  I04: { denied: 'hidden', staged: 'object', allow: { secretariat: awaits('proposals'), head: always } },
  /** Read long list and balance view. */
  B01: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(during(2, 4), 'secretariat', 'head'), bureau: at(3) },
  },
  /** Give view / score. */
  B02: { denied: 'hidden', staged: 'object', allow: { bureau: awaits('recusal', at(3)) } },
  /** Read views of others. */
  B03: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(from(3), 'secretariat', 'head'), bureau: awaits('consultation of the Bureau', at(3)) },
  },
  /** Recuse. */
  B04: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(awaits('consultation of the Bureau'), 'secretariat', 'head'),
      bureau: awaits('consultation of the Bureau', during(2, 3)),
    },
  },
  /** Propose list. */
  B05: { denied: 'hidden', staged: 'object', allow: { ...of(at(3), 'secretariat', 'head') } },
  /** Decide composition. */
  B06: { denied: 'hidden', staged: 'object', allow: { head: awaits('consultation of the Bureau', at(3)) } },
  /** Read reasons, reserve list. */
  B07: { denied: 'hidden', staged: 'object', allow: { ...of(from(3), 'secretariat', 'head', 'bureau') } },
  /** Read own outcome. */
  B08: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(from(4), 'secretariat', 'head', 'bureau'), focalPoint: awaits('nominations', from(4)) },
  },
} satisfies Record<string, Row>;
