import { useLingui } from '@lingui/react';
import { dateOf, rangeOf } from '@web/ui/instant';

const noon = (on: string): Date => new Date(`${on}T12:00:00Z`);

/** A day, or one day to another: they are the same for whoever reads them, wherever that is. */
export function Days({ from, to }: { from: string; to: string }) {
  const { i18n } = useLingui();
  const said =
    from === to ? dateOf(noon(from), i18n.locale, 'UTC') : rangeOf(noon(from), noon(to), i18n.locale, 'UTC');
  return <bdi>{said}</bdi>;
}
