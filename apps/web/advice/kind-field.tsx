import { Trans, useLingui } from '@lingui/react/macro';
import { ParagraphKind } from '@lib/contracts';
import { kindLabels } from './labels';

interface Props {
  value: ParagraphKind;
  change: (kind: ParagraphKind) => void;
}

/** What a paragraph is: its number and its look come from that. */
export function KindField({ value, change }: Props) {
  const { i18n } = useLingui();
  return (
    <label className="cmp-type">
      <b>
        <Trans>Kind</Trans>
      </b>
      <select
        className="in-t"
        value={value}
        onChange={(event) => change(ParagraphKind.parse(event.target.value))}
      >
        {ParagraphKind.options.map((it) => (
          <option key={it} value={it}>
            {i18n._(kindLabels[it])}
          </option>
        ))}
      </select>
    </label>
  );
}
