import type { MessageDescriptor } from '@lingui/core';
import { Trans } from '@lingui/react/macro';
import type { nominationsEntries } from '@lib/contracts';
import type * as z from 'zod/mini';
import type { ReactNode } from 'react';
import { When } from '@web/ui/when';
import { disclosureNames, missingNames, statusNames } from './words/names';

type Entries = typeof nominationsEntries;
type Named = (it: MessageDescriptor) => string;
type Words = { [T in keyof Entries]: (payload: z.output<Entries[T]['payload']>, named: Named) => ReactNode };

const Reason = ({ text }: { text: string }) => (text === '' ? null : <span dir="auto">. {text}</span>);

const OnBehalf = () => (
  <>
    {' '}
    (<Trans>on behalf of the Party</Trans>)
  </>
);

/** What each entry about a nomination says, after whoever did it. */
export const historyWords: Words = {
  'nomination.begun': ({ channel }) =>
    channel === 'form' ? <Trans>began the nomination</Trans> : <Trans>began to enter the nomination</Trans>,
  'nomination.saved': () => <Trans>changed what it says</Trans>,
  'nomination.file-added': ({ kind, onBehalf }) => (
    <>
      {kind === 'letter' ? <Trans>uploaded the letter</Trans> : <Trans>uploaded the CV</Trans>}
      {onBehalf && <OnBehalf />}
    </>
  ),
  'nomination.submitted': ({ receipt, late }) =>
    late ? (
      <Trans>submitted it late, receipt {receipt}</Trans>
    ) : (
      <Trans>submitted it, receipt {receipt}</Trans>
    ),
  'nomination.supplied': ({ onBehalf }) => (
    <>
      <Trans>supplied what was missing</Trans>
      {onBehalf && <OnBehalf />}
    </>
  ),
  'nomination.withdrawn': ({ by, reason }) => (
    <>
      {by === 'on-behalf' ? <Trans>withdrew it on behalf of the Party</Trans> : <Trans>withdrew it</Trans>}
      <Reason text={reason} />
    </>
  ),
  'nomination.checked': ({ to, reason }, named) => (
    <>
      <Trans>found it “{named(statusNames[to])}”</Trans>
      <Reason text={reason} />
    </>
  ),
  'nomination.asked': ({ items, until, zone, note }, named) => (
    <>
      <Trans>
        asked for what is missing, until <When at={until} zone={zone} />:
      </Trans>{' '}
      {items.map((it) => named(missingNames[it])).join('; ')}
      <Reason text={note} />
    </>
  ),
  'nomination.lapsed': () => <Trans>let it lapse: what was missing did not come</Trans>,
  'nomination.late-decided': ({ admitted, reason }) => (
    <>
      {admitted ? <Trans>admitted it although it came late</Trans> : <Trans>declined it: it came late</Trans>}
      <Reason text={reason} />
    </>
  ),
  'nomination.answered': ({ answer }) =>
    answer === 'confirmed' ? <Trans>confirmed it</Trans> : <Trans>declined it</Trans>,
  'nominees.merged': ({ reason }) => (
    <>
      <Trans>said that two nominations are of the same person</Trans>
      <Reason text={reason} />
    </>
  ),
  'disclosure.submitted': ({ revision }) =>
    revision === 1 ? <Trans>disclosed the interests</Trans> : <Trans>amended the disclosure</Trans>,
  'disclosure.reviewed': ({ to, isProposal }, named) =>
    isProposal ? (
      <Trans>proposed to find the disclosure “{named(disclosureNames[to])}”</Trans>
    ) : (
      <Trans>found the disclosure “{named(disclosureNames[to])}”</Trans>
    ),
  'nominations.exported': () => <Trans>exported the register</Trans>,
  'nominations.reminded': () => <Trans>reminded the Party</Trans>,
  'code.renewed': () => <Trans>gave the Party a new code</Trans>,
  'nomination.erased': () => <Trans>erased the personal data and the files: their time was over</Trans>,
};
