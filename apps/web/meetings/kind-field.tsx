import { Trans, useLingui } from '@lingui/react/macro';
import { MeetingKind } from '@lib/contracts';
import { useOwnId } from '@web/app/own-id';
import { kindNames } from './words';

interface Props {
  value: MeetingKind;
  change: (value: MeetingKind) => void;
}

export function KindField({ value, change }: Props) {
  const { i18n } = useLingui();
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>
        <Trans>How it is held</Trans>
      </span>
      <select
        id={id}
        className="in-t"
        value={value}
        onChange={({ target }) => change(MeetingKind.parse(target.value))}
      >
        {MeetingKind.options.map((it) => (
          <option key={it} value={it}>
            {i18n._(kindNames[it])}
          </option>
        ))}
      </select>
    </label>
  );
}
