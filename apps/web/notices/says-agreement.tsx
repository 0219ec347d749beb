import { Trans } from '@lingui/react/macro';
import type { EntryType } from '@lib/contracts';
import { PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import type { Says } from './said';

type OfAgreement = Extract<
  EntryType,
  `${'circulation' | 'answer' | 'answers' | 'silence' | 'objection' | 'statement'}.${string}`
>;

const Symbol = ({ children }: { children: string }) => (
  <bdi className="sym" dir="ltr">
    {children}
  </bdi>
);

export const agreementSays: { [T in OfAgreement]: Says<T> } = {
  'circulation.opened': ({ who, it: { symbol, expiresAt } }) => (
    <Trans>
      <b>{who}</b> circulated <Symbol>{symbol}</Symbol> for agreement until <When at={expiresAt} />
    </Trans>
  ),
  'answer.given': ({ it: { party, kind } }) =>
    kind === 'object' ? (
      <Trans>
        <b>
          <PartyName code={party} />
        </b>{' '}
        objected
      </Trans>
    ) : kind === 'agree' ? (
      <Trans>
        <b>
          <PartyName code={party} />
        </b>{' '}
        agreed
      </Trans>
    ) : (
      <Trans>
        <b>
          <PartyName code={party} />
        </b>{' '}
        agreed with a note
      </Trans>
    ),
  'answers.counted': ({ it: { counts } }) => {
    const { total, object } = counts;
    const agree = counts.agree + counts.agreeWithNote;
    return (
      <Trans>
        {agree} of {total} agree, {object} object
      </Trans>
    );
  },
  'silence.broken': ({ it: { objection, symbol } }) => {
    const paragraphs = objection.paragraphs.join(', ');
    return (
      <Trans>
        <b>
          <PartyName code={objection.party} />
        </b>{' '}
        objected to <Symbol>{symbol}</Symbol>, paragraph {paragraphs}. The clock has stopped.
      </Trans>
    );
  },
  'objection.lifted': ({ it: { party, symbol, reopened, expiresAt } }) =>
    reopened ? (
      <Trans>
        <b>
          <PartyName code={party} />
        </b>{' '}
        lifted the objection to <Symbol>{symbol}</Symbol>; the clock runs again until <When at={expiresAt} />
      </Trans>
    ) : (
      <Trans>
        <b>
          <PartyName code={party} />
        </b>{' '}
        lifted the objection to <Symbol>{symbol}</Symbol>
      </Trans>
    ),
  'circulation.extended': ({ who, it: { symbol, expiresAt } }) => (
    <Trans>
      <b>{who}</b> extended the circulation of <Symbol>{symbol}</Symbol> until <When at={expiresAt} />
    </Trans>
  ),
  'circulation.moved': ({ it: { symbol, expiresAt } }) => (
    <Trans>
      The service was away shortly before the end: the circulation of <Symbol>{symbol}</Symbol> goes on until{' '}
      <When at={expiresAt} />
    </Trans>
  ),
  'circulation.consulting': ({ who, it: { symbol } }) => (
    <Trans>
      <b>{who}</b> is consulting those who objected to <Symbol>{symbol}</Symbol>
    </Trans>
  ),
  'circulation.superseded': ({ who, it: { symbol } }) => (
    <Trans>
      <b>{who}</b> took <Symbol>{symbol}</Symbol> back to change it. All answers are void.
    </Trans>
  ),
  'circulation.referred': ({ who, it: { symbol } }) => (
    <Trans>
      <b>{who}</b> referred <Symbol>{symbol}</Symbol> to a meeting
    </Trans>
  ),
  'circulation.agreed': ({ it: { symbol } }) => (
    <Trans>
      <Symbol>{symbol}</Symbol> is <b>agreed</b>
    </Trans>
  ),
  'circulation.lapsed': ({ it: { symbol } }) => (
    <Trans>
      <Symbol>{symbol}</Symbol> was not agreed in time
    </Trans>
  ),
  'statement.late': ({ it: { party } }) => (
    <Trans>
      <b>
        <PartyName code={party} />
      </b>{' '}
      answered after the end; it is kept for the record
    </Trans>
  ),
};
