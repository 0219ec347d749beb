import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DemoRole } from '@lib/contracts';

/** As whom one may look at the demonstration, and what they do in it. */
export const demoRoles: Record<DemoRole, { name: MessageDescriptor; does: MessageDescriptor }> = {
  member: { name: msg`A member`, does: msg`reads the draft, comments, agrees or objects` },
  member2: { name: msg`Another member`, does: msg`to see what the first one does arrive` },
  chair: { name: msg`The Chair`, does: msg`answers comments, finalises the text, circulates it` },
  secretariat: { name: msg`The secretariat`, does: msg`drafts, keeps the record, sees to the mail` },
  head: { name: msg`The head of the secretariat`, does: msg`oversees the cycle` },
  observer: { name: msg`An observer`, does: msg`reads what is open to observers` },
  admin: { name: msg`The administrator of the system`, does: msg`runs the system, and reads no draft` },
};
