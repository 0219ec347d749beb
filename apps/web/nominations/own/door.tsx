import { Trans, useLingui } from '@lingui/react/macro';
import { readMyCall } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call, isProblem } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { SignInLink } from '@web/app/sign-in-link';
import { useMe } from '@web/app/session';
import { PartyChoice } from '../form/party-choice';
import { refusalWords } from '../words/fault-words';
import { asParty, bareCode, codeAsWritten, type Brought, type Pass } from './pass';

interface Props {
  groupId: string;
  brought: Brought;
  enter: (pass: Pass) => void;
  /** Why what this window had was not taken. */
  fault: unknown;
}

const CODE_LENGTH = 10;

/** Asks for the Party and the code of its letter. */
export function Door({ groupId, brought, enter, fault: before }: Props) {
  const { t } = useLingui();
  const me = useMe();
  const queries = useQueryClient();
  const [party, setParty] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(0);
  useEffect(() => {
    if (brought.party !== '') setParty(brought.party);
    if (brought.code !== '') setCode(codeAsWritten(brought.code));
  }, [brought]);
  const pass = { groupId, party, code: bareCode(code) };
  const { busy, fault, submit } = useSubmit(
    () => call(readMyCall, { groupId }, { as: asParty(pass) }),
    (found) => {
      queries.setQueryData(['my-nominations', groupId, party, 'call'], found);
      enter(pass);
    },
    t`The code is right.`,
  );
  const faults = useDoorFaults(tried > 0, pass, fault ?? before);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tried > 0 || fault !== null) box.current?.querySelector<HTMLElement>('.wrong .in-t')?.focus();
  }, [tried, fault]);
  const press = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (party === '' || pass.code.length !== CODE_LENGTH) setTried((n) => n + 1);
    else submit();
  };
  return (
    <form className="panel pad stack-l door" noValidate ref={box} onSubmit={press}>
      {faults.other !== null && <Fault error={faults.other} />}
      <PartyChoice value={party} change={setParty} fault={faults.party} />
      <div className={faults.code ? 'f wrong' : 'f'}>
        <label className="name" htmlFor="code">
          <Trans>Code from the letter</Trans>
        </label>
        <span className="hint" id="code-hint">
          <Trans>Ten letters and digits, in two groups. It is good for your Party only.</Trans>
        </span>
        {faults.code && (
          <span className="fault" id="code-fault" role="alert" dir="auto">
            {faults.code}
          </span>
        )}
        <input
          id="code"
          className="in-t num code pass"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          value={code}
          aria-invalid={faults.code ? true : undefined}
          aria-describedby={faults.code ? 'code-hint code-fault' : 'code-hint'}
          onChange={({ target }) => setCode(target.value.toUpperCase())}
        />
      </div>
      <button type="submit" className="b p l" disabled={busy}>
        {busy ? <Trans>Looking…</Trans> : <Trans>Continue</Trans>}
      </button>
      {me === null && (
        <p className="sm mut">
          <Trans>
            If you have an account as focal point, you need no code: <SignInLink>sign in</SignInLink>.
          </Trans>
        </p>
      )}
    </form>
  );
}

/** What is wrong, and beside which field it is said. */
function useDoorFaults(tried: boolean, { party, code }: Pass, fault: unknown) {
  const { t, i18n } = useLingui();
  const known = isProblem(fault, 'pass-not-valid', 'too-many-requests')
    ? refusalWords[fault.code]
    : undefined;
  const length = code.length !== CODE_LENGTH ? t`The code has ten letters and digits.` : undefined;
  return {
    party: tried && party === '' ? t`Choose your Party.` : undefined,
    code: known ? i18n._(known) : tried ? length : undefined,
    other: known || isProblem(fault, 'not-found', 'not-signed-in') ? null : fault,
  };
}
