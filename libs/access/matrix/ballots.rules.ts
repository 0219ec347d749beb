import { at, awaits, during, from, of, ownAt, type Row } from './row.rules';

/** Sealed ballots. */
export const ballotsRows = {
  /** Prepare round, freeze list. */
  V01: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { ...of(at(8), 'secretariat', 'head', 'chair') },
  },
  /** Open round. */
  V02: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { chair: awaits('a second person', at(9)) },
  },
  /** Cast / replace own ballot. */
  V03: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { ...of(ownAt(at(9)), 'chair', 'member') },
  },
  /** Read own cast ballot back. */
  V04: { denied: 'hidden', staged: 'none', allow: {} },
  /** Read who has voted. */
  V05: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(awaits('ballots', at(9)), 'secretariat', 'head', 'chair'),
      member: awaits('ballots', from(10)),
    },
  },
  /** Read any single ballot before close. */
  V06: { denied: 'hidden', staged: 'object', allow: {} },
  /** Read partial tally. */
  V07: { denied: 'hidden', staged: 'object', allow: {} },
  /** Close early. */
  V08: { denied: 'openly', staged: 'object', stops: 'suspended', allow: { chair: awaits('ballots') } },
  /** Open the box and tally. */
  V09: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { ...of(awaits('ballots', at(10)), 'secretariat', 'head', 'chair') },
  },
  /** Read single ballots after close. */
  V10: {
    denied: 'hidden',
    staged: 'object',
    allow: { ...of(awaits('ballots'), 'secretariat', 'head', 'chair', 'member') },
  },
  /** Read result. */
  V11: {
    denied: 'hidden',
    staged: 'object',
    allow: {
      ...of(awaits('sharing of results', from(10)), 'secretariat', 'head', 'chair', 'member'),
      bureau: from(13),
      public: at(14),
    },
  },
  /** Check own receipt in published list. */
  V12: { denied: 'openly', staged: 'object', allow: { ...of(from(10), 'chair', 'member') } },
  /** Void round. */
  V13: {
    denied: 'openly',
    staged: 'object',
    stops: 'suspended',
    allow: { head: awaits('a second person', during(9, 10)), chair: awaits('ballots', during(9, 10)) },
  },
} satisfies Record<string, Row>;
