import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { giveAnswer, type Reply } from '@lib/contracts';
import { DiffText } from '@web/advice/diff-text';
import { useSubmit } from '@web/advice/submit';
import { call } from '@web/app/api';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { answerOf, type Answering } from './answering';
import { Moment } from './clock';
import type { Agreement } from './frame';

export type Receipt = Reply<typeof giveAnswer>;

export function Check(
  props: Agreement & { over: boolean; answering: Answering; back: () => void; sent: (receipt: Receipt) => void },
) {
  const { t } = useLingui();
  const { answering: it, circulation, groupId, draft, paragraphs, over } = props;
  const [key] = useState(() => crypto.randomUUID());
  const { busy, fault, submit } = useSubmit(
    () => call(giveAnswer, answerOf(it, circulation, groupId), { key }),
    props.sent,
    t`Your answer has been received.`,
  );
  const heading = useFocused<HTMLHeadingElement>();
  const where = it.paragraphs.join(', ');
  const count = it.paragraphs.length;
  const before = count === 1 ? paragraphs.find(({ label }) => label === it.paragraphs[0])?.text : undefined;
  const objects = it.stand === 'object';
  return (
    <section className="panel pad stack" aria-labelledby="check">
      <h2 id="check" tabIndex={-1} ref={heading}>
        <Trans>Check your answer</Trans>
      </h2>
      {fault !== null && <Fault error={fault} />}
      <p>
        <b>{objects ? <Trans>I object</Trans> : <Trans>I agree</Trans>}</b> ·{' '}
        <bdi className="sym" dir="ltr">
          {circulation.bundle.map(({ symbol }) => symbol).join(', ')}
        </bdi>
      </p>
      {!objects && it.note && (
        <p dir="auto" className="said">
          {it.note}
        </p>
      )}
      {objects && (
        <>
          <p>
            <Plural value={count} one={`Paragraph ${where}`} other={`Paragraphs ${where}`} />
          </p>
          <p dir="auto" className="said">
            {it.reason}
          </p>
          <div className="sug">
            {before === undefined ? (
              <span dir="auto">{it.proposed}</span>
            ) : (
              <DiffText before={before} after={it.proposed} language={draft.language} short />
            )}
          </div>
          {!over && circulation.state === 'open' && (
            <p className="note">
              <Icon name="warning" />
              <span>
                <Trans>When you send this, the clock stops at once and all members are told.</Trans>
              </span>
            </p>
          )}
        </>
      )}
      <button type="button" className={objects ? 'b d l wide' : 'b p l wide'} disabled={busy} onClick={submit}>
        {busy ? (
          <Trans>Sending…</Trans>
        ) : objects ? (
          <Trans>Send the objection</Trans>
        ) : (
          <Trans>Send: I agree</Trans>
        )}
      </button>
      <button type="button" className="b q" onClick={props.back}>
        <Trans>Back to change it</Trans>
      </button>
    </section>
  );
}

export function Sent({ receipt, zone, again, circulation }: Agreement & { receipt: Receipt; again: () => void }) {
  const heading = useFocused<HTMLHeadingElement>();
  return (
    <section className="panel pad stack" aria-labelledby="sent">
      <h2 id="sent" tabIndex={-1} ref={heading}>
        {receipt.late ? <Trans>Kept for the record, too late</Trans> : <Trans>Received</Trans>}
      </h2>
      {receipt.late ? (
        <p>
          <Trans>
            The procedure closed <Moment at={circulation.expiresAt} zone={zone} />. Yours arrived{' '}
            <Moment at={receipt.at} zone={zone} /> and is kept with the record.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Your answer arrived <Moment at={receipt.at} zone={zone} />.
          </Trans>
        </p>
      )}
      <p className="sm mut">
        <Trans>
          Receipt <bdi dir="ltr">{receipt.receipt}</bdi>
        </Trans>
      </p>
      {!receipt.late && (
        <button type="button" className="b s" onClick={again}>
          <Trans>Change my answer</Trans>
        </button>
      )}
    </section>
  );
}

export function StaySilent({ circulation, zone, again }: Agreement & { again: () => void }) {
  const heading = useFocused<HTMLHeadingElement>();
  return (
    <section className="panel pad stack" aria-labelledby="silent">
      <h2 id="silent" tabIndex={-1} ref={heading}>
        <Trans>You need do nothing</Trans>
      </h2>
      <p>
        <Trans>
          Nothing was sent. Silence counts as agreement on <Moment at={circulation.expiresAt} zone={zone} />; until
          then you can answer at any time.
        </Trans>
      </p>
      <button type="button" className="b s" onClick={again}>
        <Trans>Answer after all</Trans>
      </button>
    </section>
  );
}

/** What has just replaced the form is where the reader goes on. */
function useFocused<E extends HTMLElement>() {
  const element = useRef<E>(null);
  useEffect(() => {
    element.current?.focus();
  }, []);
  return element;
}
