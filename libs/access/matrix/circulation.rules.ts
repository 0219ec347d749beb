import { at, awaits, during, from, of, ownAt, provided, type Row } from './row.rules';

/** Circulation for agreement, by silence or explicit. */
export const circulationRows = {
  /** Open circulation. */
  S01: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { ...of(awaits('preparing for another'), 'secretariat', 'head'), chair: at(11) },
  },
  /** Agree / object. */
  S02: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { ...of(ownAt(during(12, 13)), 'chair', 'member') },
  },
  /** Replace own answer. */
  S03: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { ...of(ownAt(during(12, 13)), 'chair', 'member') },
  },
  /** Read who answered what. */
  S04: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(from(12), 'secretariat', 'head', 'chair'), member: from(13) },
  },
  /** Expire. */
  S05: { denied: 'openly', staged: 'object', allow: {} },
  /** Extend. */
  S06: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: {
      secretariat: awaits('preparing for another'),
      ...of(provided('before expiry', during(12, 13)), 'head', 'chair'),
    },
  },
  /** Answer after expiry. */
  S07: { denied: 'openly', staged: 'object', allow: {} },
  /** Declare broken / reissue. */
  S08: { denied: 'openly', staged: 'object', stops: 'suspended', allow: { chair: during(12, 13) } },
} satisfies Record<string, Row>;
