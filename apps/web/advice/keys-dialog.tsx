import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { areSingleKeysOn, switchSingleKeys } from './single-keys';

/** The list of keys, and the switch for those that are single letters. */
export function KeysDialog({ close }: { close: () => void }) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(areSingleKeysOn);
  useEffect(() => {
    const it = dialog.current;
    it?.showModal();
    return () => it?.close();
  }, []);
  const keys: [string, string][] = [
    ['J', t`Next paragraph`],
    ['K', t`Previous paragraph`],
    ['N', t`Next paragraph you have not read`],
    ['C', t`Comment on the paragraph or the selected words`],
    ['S', t`Suggest another wording`],
    ['R', t`Mark as read`],
    ['Ctrl Enter', t`Send`],
    ['?', t`This list`],
  ];
  return (
    <dialog ref={dialog} aria-labelledby="keys-h" onClose={close}>
      <h2 id="keys-h">
        <Trans>Keys</Trans>
      </h2>
      <dl className="keyt">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
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
    </dialog>
  );
}
