import { Trans, useLingui } from '@lingui/react/macro';
import { listParties } from '@lib/contracts';
import { useView } from '@web/app/query';
import { partyName } from '@web/ui/party';

interface PartyProps {
  value: string;
  change: (party: string) => void;
  fault: string | undefined;
}

/** Which Party nominates. */
export function PartyChoice({ value, change, fault }: PartyProps) {
  const { t, i18n } = useLingui();
  const parties = useView(listParties, {}).data?.parties ?? [];
  const named = parties
    .filter(({ isParty }) => isParty)
    .map(({ code }) => [code, partyName(code, i18n.locale)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, i18n.locale));
  return (
    <div className={fault ? 'f wrong' : 'f'}>
      <label className="name" htmlFor="party">
        <Trans>Party</Trans>
      </label>
      {fault && (
        <span className="fault" id="party-fault">
          {fault}
        </span>
      )}
      <select
        id="party"
        className="in-t"
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? 'party-fault' : undefined}
        onChange={({ target }) => change(target.value)}
      >
        <option value="">{t`Choose a Party`}</option>
        {named.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
