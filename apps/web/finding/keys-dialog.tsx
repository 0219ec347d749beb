import './finding.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { areSingleKeysOn, keysNow, switchSingleKeys } from '@web/app/keys';
import { Modal } from '@web/ui/modal';

type Line = readonly [press: string, what: string];

/** The list of keys that work now, and the switch for those that are single letters. */
export default function KeysDialog({ close }: { close: () => void }) {
  const { t } = useLingui();
  const [on, setOn] = useState(areSingleKeysOn);
  const lines = (of: 'page' | 'everywhere'): Line[] =>
    keysNow(of).map(({ press, what }) => [press.replace('+', ' '), what]);
  const own = lines('page');
  const always: Line[] = [
    ['Ctrl k', t`Search or go to`],
    ['Ctrl Enter', t`Send`],
    ['Esc', t`Close, and back to where you were`],
    ...lines('everywhere'),
  ];
  return (
    <Modal close={close} labelledBy="keys-h">
      <h2 id="keys-h">
        <Trans>Keys</Trans>
      </h2>
      {own.length > 0 && <Lines title={t`On this page`} lines={own} />}
      <Lines title={t`Everywhere`} lines={always} />
      <label className="sw">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked);
            switchSingleKeys(event.target.checked);
          }}
        />
        <Trans>Use single-letter keys</Trans>
      </label>
      <p className="dialog-foot">
        <button type="button" className="b" onClick={close}>
          <Trans>Close</Trans>
        </button>
      </p>
    </Modal>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <>
      <h3 className="h3">{title}</h3>
      <dl className="keyt">
        {lines.map(([press, what]) => (
          <div key={press}>
            <dt dir="ltr">
              {press.split(' ').map((it) => (
                <kbd key={it}>{it.length === 1 ? it.toUpperCase() : it}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
