import { useLingui } from '@lingui/react';
import type { Level } from './counting';
import { levelWords } from './words';

/** How somebody is at home in a convention: a sign, and the word for those who hear it. */
export function LevelDot({ level, spoken = true }: { level: Level; spoken?: boolean }) {
  const { i18n } = useLingui();
  return (
    <>
      <span className={`dot ${level}`} aria-hidden="true" />
      {spoken && <span className="vh">{i18n._(levelWords[level])}</span>}
    </>
  );
}
