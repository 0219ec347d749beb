import { Trans, useLingui } from '@lingui/react/macro';
import { listParties } from '@lib/contracts';
import { useView } from '@web/app/query';
import { partyName } from '@web/ui/party';

/** Which Party somebody is of: of the list of Parties, or none. */
export function PartyField({ value, change }: { value: string; change: (code: string) => void }) {
  const { t, i18n } = useLingui();
  const parties = useView(listParties, {}).data?.parties ?? [];
  const named = parties
    .filter(({ isParty }) => isParty)
    .map(({ code }) => [code, partyName(code, i18n.locale)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, i18n.locale));
  return (
    <label className="f">
      <span>
        <Trans>Party</Trans>
      </span>
      <select className="in-t" value={value} onChange={({ target }) => change(target.value)}>
        <option value="">{t`None`}</option>
        {named.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
