import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { isProblem } from '@web/app/api';
import { useOwnId } from '@web/app/own-id';

interface Props {
  label: ReactNode;
  code: string;
  change: (code: string) => void;
  /** What came back when the code was sent: what it says of the code stands in the field. */
  fault: unknown;
  /** Whether a recovery code does as well. */
  recovery?: boolean;
}

const sixDigits = '\\s*(\\d\\s*){6}';
const sixteenLetters = '[\\s\\-]*([a-zA-Z2-7][\\s\\-]*){16}';

/** What a fault says of the code itself; nothing when it is about something else. */
function saidOfCode(fault: unknown): string | undefined {
  if (!isProblem(fault)) return undefined;
  const { code, sentence } = fault;
  const isOfIt = code === 'factor-code-not-valid' || code === 'code-not-valid';
  return isOfIt ? sentence : fault.about('code');
}

/** Whether a fault is said in the field of the code, and nowhere else. */
export const isOfCode = (fault: unknown): boolean => saidOfCode(fault) !== undefined;

/** A field for a code that one reads elsewhere and types here, or pastes. */
export function CodeField({ label, code, change, fault, recovery = false }: Props) {
  const { t } = useLingui();
  const id = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  const said = saidOfCode(fault);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (said !== undefined) field.current?.focus();
  }, [fault]);
  return (
    <label className={said === undefined ? 'f' : 'f wrong'} htmlFor={id}>
      <span>{label}</span>
      {said !== undefined && (
        <span className="fault" id={`${id}-fault`} role="alert" dir="auto">
          {said}
        </span>
      )}
      <input
        id={id}
        ref={field}
        className={recovery ? 'in-t num code long' : 'in-t num code'}
        dir="ltr"
        inputMode={recovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={recovery ? 40 : 12}
        pattern={recovery ? `${sixDigits}|${sixteenLetters}` : sixDigits}
        title={recovery ? t`Six digits, or a recovery code` : t`Six digits`}
        value={code}
        aria-invalid={said !== undefined || undefined}
        aria-describedby={said === undefined ? undefined : `${id}-fault`}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
