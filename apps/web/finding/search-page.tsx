import './finding.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import type { Find } from '@lib/contracts';
import { useEffect } from 'react';
import { Link, useSearch } from 'wouter';
import { announce } from '@web/app/announce';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { isTooShort, MOST } from './asked';
import { findIcons, FindWords } from './find-words';
import { placeOf } from './place-of';
import { SearchForm } from './search-form';
import { foundView } from './views';

/** The most that the API gives: then there may be more. */
const FULL = 20;

/** Search as a page: what is asked stands in the address. */
export default function SearchPage() {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const q = (new URLSearchParams(useSearch()).get('q') ?? '').trim();
  const wrong = useWrong(q);
  const isAsked = q !== '' && wrong === undefined;
  const view = useView(foundView, { groupId, q }, { enabled: isAsked });
  useSaid(view.data?.found);
  if (isNowhere(view.error))
    return <NotForYou title={t`Search is for the members of the group until its texts are published`} />;
  return (
    <Page title={q === '' ? t`Search` : t`Search: ${q}`}>
      <div className="stack-l prose">
        <h1>
          <Trans>Search</Trans>
        </h1>
        <SearchForm key={q} q={q} fault={wrong} />
        {isAsked ? <Answer view={view} /> : <WhatIsSearched />}
      </div>
    </Page>
  );
}

/** What is wrong with the words, in a sentence. */
function useWrong(q: string): string | undefined {
  const { t } = useLingui();
  if (q === '') return undefined;
  if (isTooShort(q)) return t`Type at least two letters, or a number.`;
  return q.length > MOST ? t`At most ${MOST} characters fit here.` : undefined;
}

function Answer({ view: { data, error, refetch } }: { view: ReturnType<typeof useView<typeof foundView>> }) {
  return (
    <>
      {error && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && <Found found={data.found} />}
    </>
  );
}

/** Says how many there are, each time that something else was asked. */
function useSaid(found: readonly Find[] | undefined): void {
  const { t } = useLingui();
  const count = found?.length;
  useEffect(() => {
    if (count === undefined) return;
    announce(count === 0 ? t`Nothing found.` : t`${plural(count, { one: '# found.', other: '# found.' })}`);
  }, [found, count, t]);
}

function Found({ found }: { found: readonly Find[] }) {
  const { base } = useGroup();
  if (found.length === 0)
    return (
      <Empty title={<Trans>Nothing found</Trans>}>
        <WhatIsSearched />
      </Empty>
    );
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found" className="h3">
        {found.length < FULL ? (
          <Plural value={found.length} one="# found" other="# found" />
        ) : (
          <Plural
            value={found.length}
            one="The first # of what was found"
            other="The first # of what was found"
          />
        )}
      </h2>
      <ul className="panel rows finds">
        {found.map((it) => (
          <li key={`${it.kind} ${it.id} ${it.label}`}>
            <Icon name={findIcons[it.kind]} />
            <Link className="grow" href={placeOf(it, base)}>
              <FindWords find={it} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatIsSearched() {
  return (
    <p className="mut">
      <Trans>
        Searched are the texts of the group as they now stand, the comments, the people, agendas and reports
        of meetings, and all documents by their symbols, as far as they are open to you. Capitals and accents
        make no difference. A number finds its paragraph (¶12) or its comment (12.4).
      </Trans>
    </p>
  );
}
