import { always, at, awaits, everybody, of, own, provided, type Row } from './row.rules';

/** Notices, publication, audit and operation. */
export const operationRows = {
  /** Draft official notification. */
  O01: {
    denied: 'openly',
    staged: 'none',
    allow: { ...of(always, 'secretariat', 'head'), chair: awaits('proposals') },
  },
  /** Approve and number. */
  O02: {
    denied: 'openly',
    staged: 'none',
    allow: { head: provided('neither drafted nor last edited by them') },
  },
  /** Issue (send). */
  O03: {
    denied: 'openly',
    staged: 'none',
    allow: { ...of(provided('approved and numbered'), 'secretariat', 'head') },
  },
  /** Read delivery log. */
  O04: {
    denied: 'hidden',
    staged: 'none',
    allow: {
      admin: provided('no text, no subject of what is confidential'),
      ...of(always, 'secretariat', 'head'),
    },
  },
  /** Retry / stop a mail. */
  O05: { denied: 'openly', staged: 'none', allow: { ...of(always, 'admin', 'secretariat', 'head') } },
  /** Bounce / webhook intake. */
  O06: { denied: 'openly', staged: 'none', allow: {} },
  /** Read own notifications. */
  O07: { denied: 'hidden', staged: 'none', allow: { ...of(own, ...everybody) } },
  /** Publish outcome. */
  O08: {
    denied: 'openly',
    staged: 'cycle',
    allow: { secretariat: awaits('preparing for another'), head: at(14) },
  },
  /** Public page, search, feed, ICS. */
  O09: {
    denied: 'never',
    staged: 'none',
    allow: { ...of(always, ...everybody), public: provided('what is published') },
  },
  /** Read security audit (no content). */
  Z01: { denied: 'openly', staged: 'none', allow: { ...of(always, 'admin', 'secretariat', 'head') } },
  /** Verify chain, read published head. */
  Z02: { denied: 'never', staged: 'none', allow: { ...of(always, ...everybody, 'public') } },
  /** Change or delete audit / journal. */
  Z03: { denied: 'openly', staged: 'none', allow: {} },
  /** Queue board, metrics, readiness detail. */
  Z04: { denied: 'hidden', staged: 'none', allow: { admin: provided('from an internal network') } },
  /** Liveness / readiness (one word). */
  Z05: { denied: 'never', staged: 'none', allow: { ...of(always, ...everybody, 'public') } },
  /** Backup / restore. */
  Z06: { denied: 'openly', staged: 'none', allow: { admin: awaits('a second person') } },
  /** Feature flags, test hooks, API description. */
  Z07: { denied: 'hidden', staged: 'none', allow: { admin: awaits('an internal network') } },
} satisfies Record<string, Row>;
