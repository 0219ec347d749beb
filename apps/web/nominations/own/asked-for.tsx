import { Trans, useLingui } from '@lingui/react/macro';
import { Note } from '@web/ui/note';
import { When } from '@web/ui/when';
import { missingNames } from '../words/names';
import type { MyNomination } from './own-view';

/** What the secretariat has asked for, and until when it waits. */
export function AskedFor({ nomination: { asked } }: { nomination: MyNomination }) {
  const { i18n } = useLingui();
  if (!asked) return null;
  return (
    <Note icon="mail">
      <div className="stack-s">
        <p>
          <b>
            <Trans>
              The secretariat asks for the following until{' '}
              <When at={asked.until} as="formal" zone={asked.zone} />:
            </Trans>
          </b>
        </p>
        <ul className="points">
          {asked.items.map((it) => (
            <li key={it}>{i18n._(missingNames[it])}</li>
          ))}
        </ul>
        {asked.note !== '' && <p dir="auto">{asked.note}</p>}
        <p>
          <Trans>If it has not come by then, the nomination lapses.</Trans>
        </p>
      </div>
    </Note>
  );
}
