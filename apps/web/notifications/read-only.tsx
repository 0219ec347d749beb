import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Icon } from '@web/ui/icon';
import { Empty, Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import { StandingAttachments } from './attachments-panel';
import { responseNames, type Notification, type Text } from './names';
import { RecipientsWords } from './recipients-words';
import { textIn } from './text-edits';
import { BesideField, useBeside } from './texts-panel';
import { WindowNote } from './window-note';

/** A notification that is not to be changed (any more): what it says, in two languages side by side. */
export function ReadOnly({ it }: { it: Notification }) {
  const [beside, choose] = useBeside(it);
  const source = textIn(it, it.language);
  return (
    <div className="stack">
      <Locked it={it} />
      <Panel title={<Trans>Particulars</Trans>}>
        <div className="stack">
          <Particulars it={it} />
          {it.actionBy && (it.state === 'clearance' || it.state === 'numbered') && (
            <WindowNote kind={it.kind} at={it.actionBy.toISOString()} zone={it.zone ?? 'UTC'} />
          )}
        </div>
      </Panel>
      <Panel
        title={<Trans>Text</Trans>}
        aside={it.texts.length > 1 && <BesideField notification={it} value={beside} choose={choose} />}
      >
        {source ? (
          <Columns source={source} other={beside === null ? undefined : textIn(it, beside)} />
        ) : (
          <Empty title={<Trans>There is no text yet</Trans>} />
        )}
      </Panel>
      <StandingAttachments it={it} />
    </div>
  );
}

function Locked({ it: { state } }: { it: Notification }) {
  if (state !== 'clearance' && state !== 'numbered') return null;
  return (
    <Note tone="info" icon="lock">
      <p>
        {state === 'clearance' ? (
          <Trans>
            It waits for approval as it was submitted. To change it, take it back or have it returned.
          </Trans>
        ) : (
          <Trans>It is approved as it stands. Only what was approved is sent.</Trans>
        )}
      </p>
    </Note>
  );
}

function Particulars({ it }: { it: Notification }) {
  const { i18n } = useLingui();
  return (
    <dl>
      <Fact name={<Trans>To</Trans>}>
        <RecipientsWords of={it.recipients} />
      </Fact>
      {it.actionBy && (
        <Fact name={<Trans>Action required by</Trans>}>
          <When at={it.actionBy} as="formal" zone={it.zone ?? 'UTC'} />
        </Fact>
      )}
      {it.closesAt && it.actionBy && it.closesAt.getTime() !== it.actionBy.getTime() && (
        <Fact name={<Trans>Extended to</Trans>}>
          <When at={it.closesAt} as="formal" zone={it.zone ?? 'UTC'} />
        </Fact>
      )}
      {it.reference !== '' && (
        <Fact name={<Trans>Reference</Trans>}>
          <bdi>{it.reference}</bdi>
        </Fact>
      )}
      {it.themes.length > 0 && <Fact name={<Trans>Themes</Trans>}>{it.themes.join(', ')}</Fact>}
      <Fact name={<Trans>Signed by</Trans>}>
        <bdi>{it.signatory}</bdi>
      </Fact>
      <Fact name={<Trans>Answers</Trans>}>{i18n._(responseNames[it.responses])}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Columns({ source, other }: { source: Text; other: Text | undefined }) {
  return (
    <div className={other ? 'texts pair' : 'texts'}>
      <div className="trow">
        <Words of={source.subject} language={source.language} kind="subject" />
        {other && (
          <Words of={other.subject} language={other.language} kind="subject" stale={other.subjectStale} />
        )}
      </div>
      {source.paragraphs.map((it) => {
        const its = other?.paragraphs.find(({ id }) => id === it.id);
        return (
          <div key={it.id} className="trow">
            <Words of={it.text} language={source.language} kind={it.kind} />
            {other && (
              <Words
                of={its?.text ?? ''}
                language={other.language}
                kind={it.kind}
                stale={its?.stale ?? false}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function Words({
  of,
  language,
  kind,
  stale = false,
}: {
  of: string;
  language: Language;
  kind: string;
  stale?: boolean;
}) {
  return (
    <div>
      <p className={`words is-${kind}`} lang={language} dir="auto">
        {of}
      </p>
      {of === '' && (
        <span className="tag line">
          <Trans>Not translated</Trans>
        </span>
      )}
      {stale && (
        <span className="tag warn">
          <Icon name="warning" />
          <Trans>The source has changed since</Trans>
        </span>
      )}
    </div>
  );
}
