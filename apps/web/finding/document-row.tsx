import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DocumentHead } from '@lib/contracts';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { languages } from '@web/app/language';
import { CopyLink } from '@web/ui/copy-link';
import { When } from '@web/ui/when';
import { paperNames } from './paper-names';
import { documentPlace } from './place-of';

type Text = Extract<DocumentHead, { of: 'text' }>;

const kinds: Record<Text['kind'], MessageDescriptor> = {
  substantive: msg`Substantive changes`,
  editorial: msg`Editorial changes`,
  corrigendum: msg`Corrigendum`,
};

const states: Record<DocumentHead['state'], readonly [MessageDescriptor, tone: string]> = {
  issued: [msg`Current`, 'act'],
  final: [msg`Final`, 'ok'],
  superseded: [msg`Superseded`, 'line'],
  withdrawn: [msg`Withdrawn`, 'line'],
  for_correction: [msg`Open for corrections`, 'act'],
  adopted: [msg`Adopted`, 'ok'],
};

/** The permanent address of a document. */
const symbolPlace = (symbol: string): string => `/s/${symbol.split('/').map(encodeURIComponent).join('/')}`;

/** A document: by what it is called, what it is, since when; of a text, by what anyone can tell it is unchanged. */
export function DocumentRow({ document: it }: { document: DocumentHead }) {
  const { i18n } = useLingui();
  const { base } = useGroup();
  const [state, tone] = states[it.state];
  return (
    <div role="row" className="doc">
      <div role="cell" className="stack-s">
        <p>
          <Link href={documentPlace(it, base)}>
            <bdi className="sym" dir="ltr">
              {it.symbol}
            </bdi>
          </Link>
        </p>
        <p className="sm copy-room">
          <CopyLink to={symbolPlace(it.symbol)} of={it.symbol} />
        </p>
      </div>
      <div role="cell">
        <About document={it} />
      </div>
      <div role="cell" className="doc-when">
        <When at={it.issuedAt} />
      </div>
      <div role="cell">
        <span className={`tag ${tone}`}>{i18n._(state)}</span>
      </div>
      <div role="cell" className="sm">
        {it.of === 'text' && <Fingerprint document={it} />}
      </div>
    </div>
  );
}

function About({ document: it }: { document: DocumentHead }) {
  const { i18n } = useLingui();
  if (it.of === 'text')
    return (
      <>
        <p>
          <b>
            <bdi lang={it.language}>{it.title}</bdi>
          </b>
        </p>
        <p className="sm mut">
          {i18n._(kinds[it.kind])} · <LanguageName code={it.language} />
        </p>
      </>
    );
  const name = i18n._(paperNames[it.of]);
  if (it.of === 'procedure') {
    const { version } = it;
    return (
      <>
        <p>
          <b>{name}</b>
        </p>
        <p className="sm mut">
          <Trans>Version {version}</Trans>
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        <b>
          <bdi>{it.title}</bdi>
        </b>
      </p>
      <p className="sm mut">{name}</p>
    </>
  );
}

function LanguageName({ code }: { code: Text['language'] }) {
  const name = languages.find(([it]) => it === code)?.[1] ?? code;
  return <bdi lang={code}>{name}</bdi>;
}

/** The beginning of a text's SHA-256, and all of it on demand. */
function Fingerprint({ document: { sha256, symbol } }: { document: Text }) {
  const short = sha256.slice(0, 12);
  return (
    <details>
      <summary>
        <bdi dir="ltr" className="num">
          {short}…
        </bdi>{' '}
        <span className="vh">
          <Trans>whole fingerprint of {symbol}</Trans>
        </span>
      </summary>
      <bdi dir="ltr" className="num hash">
        {sha256}
      </bdi>
      <p className="xs mut">
        <Trans>
          SHA-256 of the text as it was issued. If one sign of it were changed, this would be another.
        </Trans>
      </p>
    </details>
  );
}
