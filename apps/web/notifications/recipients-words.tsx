import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Recipients, UnRegion } from '@lib/contracts';
import { recipientNames, regionNames } from './kinds';

/** The classes of recipients, in words; as they stand in the draft, or as the public page tells them. */
export function RecipientsWords({
  of,
}: {
  of: readonly (Recipients | { to: string; regions: readonly UnRegion[] })[];
}) {
  if (of.length === 0)
    return (
      <span className="mut">
        <Trans>Nobody yet</Trans>
      </span>
    );
  return (
    <ul>
      {of.map((it) => (
        <li key={JSON.stringify(it)}>
          <Words of={it} />
        </li>
      ))}
    </ul>
  );
}

const isKnown = (to: string): to is keyof typeof recipientNames => to in recipientNames;

function Words({ of }: { of: Recipients | { to: string; regions: readonly UnRegion[] } }) {
  const { i18n } = useLingui();
  const regions = 'regions' in of ? of.regions.map((it) => i18n._(regionNames[it])) : [];
  const people = 'people' in of ? of.people.length : 0;
  return (
    <>
      {isKnown(of.to) ? i18n._(recipientNames[of.to]) : of.to}
      {regions.length > 0 && <>: {new Intl.ListFormat(i18n.locale).format(regions)}</>}
      {people > 0 && (
        <>
          : <Plural value={people} one="# address" other="# addresses" />
        </>
      )}
    </>
  );
}
