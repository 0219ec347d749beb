import { always, awaits, everybody, from, of, own, provided, type Row } from './row.rules';

/** Accounts, sessions and roles. */
export const accountRows = {
  /** Sign in / start session. */
  A01: {
    denied: 'sign-in',
    staged: 'none',
    allow: { ...of(always, ...everybody), public: provided('by a link of their own') },
  },
  /** List and end own sessions. */
  A02: { denied: 'sign-in', staged: 'none', allow: { ...of(own, ...everybody) } },
  /** End another person's sessions. */
  A03: {
    denied: 'openly',
    staged: 'none',
    allow: {
      admin: always,
      secretariat: provided('neither an administrator nor the head'),
      head: provided('not an administrator'),
    },
  },
  /** Read a person's public card (name, country, affiliation, role). */
  A04: {
    denied: 'hidden',
    staged: 'cycle',
    allow: {
      ...of(always, 'admin', 'secretariat', 'head', 'chair', 'member', 'observer'),
      bureau: from(3),
      focalPoint: awaits('accounts of nominees'),
      public: awaits('publication of the roster', from(4)),
    },
  },
  /** Read e-mail, phone, passport/travel data. */
  A05: {
    denied: 'hidden',
    staged: 'none',
    allow: {
      ...of(provided('the e-mail address only'), 'admin', 'chair'),
      ...of(always, 'secretariat', 'head'),
      ...of(own, 'member', 'observer', 'bureau'),
      focalPoint: awaits('accounts of nominees'),
    },
  },
  /** Invite / create account. */
  A06: {
    denied: 'openly',
    staged: 'none',
    allow: {
      admin: always,
      secretariat: provided('member, observer or focal point, in the group'),
      head: provided('member, observer, bureau or focal point'),
    },
  },
  /** Grant or remove role. */
  A07: {
    denied: 'openly',
    staged: 'none',
    allow: {
      admin: provided('never their own; an administrator is made with a second one'),
      secretariat: provided('member or observer, in the group'),
      head: provided('chair, bureau or secretariat, in the group'),
    },
  },
  /** Deactivate / reactivate. */
  A08: {
    denied: 'openly',
    staged: 'none',
    allow: {
      admin: provided('never themselves'),
      secretariat: provided('member, observer or focal point, in the group'),
      head: always,
    },
  },
  /** Edit own profile. */
  A09: { denied: 'openly', staged: 'none', allow: { ...of(own, ...everybody) } },
  /** Change own e-mail / factors. */
  A10: { denied: 'openly', staged: 'none', allow: { ...of(own, ...everybody) } },
  /** Reset another person's factor. */
  A11: {
    denied: 'openly',
    staged: 'none',
    allow: { admin: provided('asked for by one administrator, done by a second') },
  },
  /** Act as another user (impersonate). */
  A12: { denied: 'openly', staged: 'none', allow: {} },
} satisfies Record<string, Row>;
