import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { isProblem } from '@web/app/api';

/** What to say of a fault in a plain sentence, where a box of its own would be too much. */
export function useFaultSentence(): (fault: unknown) => string {
  const { t } = useLingui();
  return useCallback(
    (fault: unknown) => {
      if (isProblem(fault, 'lost'))
        return t`No answer came from the server. What you wrote is kept on this device.`;
      if (isProblem(fault) && fault.sentence !== '')
        return [fault.sentence, ...fault.faults.map(({ sentence }) => sentence)].join(' ');
      return t`Something went wrong here, not with you. What you wrote is kept on this device.`;
    },
    [t],
  );
}
