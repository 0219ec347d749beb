import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { Icon } from '@web/ui/icon';
import { useNow } from '@web/ui/now';
import { Panel } from '@web/ui/panel';
import { TimeLeft } from '@web/ui/time-left';
import { When } from '@web/ui/when';
import { LanguageName } from './language-name';
import type { Issued } from './names';
import { isCall, kindNames } from './kinds';
import { RespondForm } from './respond-form';

export const PublicLink = ({ number }: { number: string }) => (
  <Link href={`/n/${number}`}>
    <bdi className="sym" dir="ltr">
      {number}
    </bdi>
  </Link>
);

/** What stands beside a letter: by when, what came before and after it, and other forms of it. */
export function IssuedAside({ it }: { it: Issued }) {
  const { t } = useLingui();
  return (
    <aside className="stack issued-rest not-on-paper" aria-label={t`About this notification`}>
      {it.responses.asked !== 'none' && <RespondForm it={it} />}
      {(it.relatesTo !== null || it.followedBy.length > 0) && <Linked it={it} />}
      <Panel title={<Trans>In other forms</Trans>}>
        <ul className="rows">
          {it.texts.map(({ language }) => (
            <li key={language}>
              <a href={`/n/${it.number}.pdf?in=${language}`} hrefLang={language}>
                <Trans>
                  Letter as PDF (A4): <LanguageName code={language} />
                </Trans>
              </a>
            </li>
          ))}
          <li>
            <a href={`/n/${it.number}.json`}>
              <Trans>As data (JSON)</Trans>
            </a>
          </li>
          <li>
            <a href="/n/feed.atom">
              <Trans>All notifications as a feed (Atom)</Trans>
            </a>
          </li>
          <li>
            <Link href={`/g/${it.group.slug}`}>
              <bdi>{it.group.title}</bdi>
            </Link>
          </li>
        </ul>
      </Panel>
    </aside>
  );
}

/** By when something is asked for: on a phone it stands before the letter. */
export function Deadline({ it, closesAt }: { it: Issued; closesAt: Date }) {
  const zone = it.zone ?? 'UTC';
  const isOpen = closesAt.getTime() > useNow().getTime();
  const isLater = it.actionBy !== null && it.actionBy.getTime() !== closesAt.getTime();
  return (
    <Panel title={<Trans>Action required by</Trans>}>
      <p className="until">
        <b>
          <When at={closesAt} as="formal" zone={zone} />
        </b>
      </p>
      <p className={isOpen ? 'sm' : 'sm mut'}>
        <TimeLeft until={closesAt} />
        {isLater && (
          <>
            {' · '}
            <Trans>extended since it was issued</Trans>
          </>
        )}
      </p>
      <p className="row wrap">
        {isOpen && isCall(it.kind) && (
          <Link className="b p" href={`/n/${it.number}/nominate`}>
            <Trans>Nominate</Trans>
          </Link>
        )}
        {isOpen && (
          <a className="b" href={`/n/${it.number}.ics`}>
            <Icon name="calendar" />
            <Trans>Add to calendar</Trans>
          </a>
        )}
      </p>
    </Panel>
  );
}

function Linked({ it: { relatesTo, followedBy } }: { it: Issued }) {
  return (
    <Panel title={<Trans>What goes with it</Trans>}>
      <ul className="rows">
        {relatesTo && <One it={relatesTo} isBefore />}
        {followedBy.map((one) => (
          <One key={one.id} it={one} />
        ))}
      </ul>
    </Panel>
  );
}

function One({ it, isBefore = false }: { it: Issued['followedBy'][number]; isBefore?: boolean }) {
  const { i18n } = useLingui();
  return (
    <li>
      <div className="grow">
        <p className="sm mut">
          {isBefore ? <Trans>It follows on</Trans> : i18n._(kindNames[it.kind])}{' '}
          {it.number !== null && (
            <bdi className="sym" dir="ltr">
              {it.number}
            </bdi>
          )}
        </p>
        <p>
          <Link href={`/n/${it.number ?? ''}`}>
            <bdi>{it.subject}</bdi>
          </Link>
        </p>
      </div>
    </li>
  );
}
