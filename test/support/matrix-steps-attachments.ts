import { Readable } from 'node:stream';
import { MOST_BYTES } from '@lib/contracts';
import { FileStore, inspectAttachment } from '@lib/platform';
import type { Asker } from './matrix-facts';
import type { Scene } from './matrix-scene';
import { once, type Step } from './matrix-step';
import { pdf } from './nominating';

const file = { name: 'annex.pdf', content: pdf };
const ofFile = ({ groupId, notificationId, responseId, attachmentId: fileId }: Scene) => ({
  ...{ groupId, notificationId, responseId, fileId },
});
const ofIt = ({ groupId, notificationId, attachmentId }: Scene) => ({
  groupId,
  notificationId,
  attachmentId,
});

/** A file that no other scene has is kept; gives its digest. */
async function kept({ world, attachmentId }: Scene): Promise<string> {
  const { sha256, size, mime } = await world.app
    .get(FileStore, { strict: false })
    .put(Readable.from([pdf, Buffer.from(attachmentId)]), { most: MOST_BYTES, inspect: inspectAttachment });
  await world.query('insert into stored_file values ($1, $2, $3, now()) on conflict do nothing', [
    sha256,
    size,
    mime,
  ]);
  return sha256;
}

/** It is attached to the notification of a scene. Several ask in one at once: the first makes it ready. */
const attached = new WeakMap<Scene, Promise<void>>();
function isAttached(scene: Scene): Promise<void> {
  const made = attached.get(scene) ?? attach(scene);
  attached.set(scene, made);
  return made;
}
async function attach(scene: Scene): Promise<void> {
  const { world, notificationId, attachmentId } = scene;
  const sha256 = await kept(scene);
  await world.query(
    `insert into notification_attachment values ($1, $2, $3, 'An annex', 'annex.pdf', null, now())`,
    [attachmentId, notificationId, sha256],
  );
}
/** The answer of a scene is of whoever asks, or came by letter; to a notification that shows answers to everybody. */
const isAnswered =
  (onBehalf: boolean) =>
  async ({ world, notificationId, responseId, number, people }: Scene, asker: Asker): Promise<void> => {
    await world.query('update notification_response set on_behalf = $2, entered_by = $3 where id = $1', [
      responseId,
      onBehalf,
      people[asker].id || null,
    ]);
    await world.query(
      `update notification set state = 'issued', number = $2, issued_at = now(), responses = 'public'
        where id = $1 and number is null`,
      [notificationId, number],
    );
  };
/** And a file came with it. */
async function isAnsweredWithFile(scene: Scene, asker: Asker): Promise<void> {
  await isAnswered(false)(scene, asker);
  await scene.world.query(
    `insert into response_file select $1, $2, $3, 'An annex', 'annex.pdf', null, now() on conflict do nothing`,
    [scene.attachmentId, scene.responseId, await kept(scene)],
  );
}
const out = new WeakMap<Scene, Promise<void>>();
function isOut(scene: Scene): Promise<void> {
  const made = out.get(scene) ?? issue(scene);
  out.set(scene, made);
  return made;
}
async function issue(scene: Scene): Promise<void> {
  await isAttached(scene);
  await scene.world.query(
    `update notification set state = 'issued', number = $2, issued_at = now() where id = $1 and number is null`,
    [scene.notificationId, scene.number],
  );
}

/** Files that go with notifications, and come with answers to them. */
export const attachmentSteps: Record<string, Step> = {
  attachFile: { ...once(), file, input: (scene) => ({ ...ofIt(scene), title: 'An annex' }) },
  removeAttachment: { ...once(), ready: isAttached, input: ofIt },
  downloadAttachment: { ...once(), ready: isAttached, input: ofIt },
  downloadIssuedAttachment: {
    ...once(),
    ready: isOut,
    input: ({ number, attachmentId }) => ({ number, attachmentId }),
  },
  attachToResponse: {
    ...{ ...once(), file, ready: isAnswered(false) },
    input: (scene) => ({ ...ofFile(scene), title: 'An annex' }),
  },
  attachToEnteredResponse: {
    ...{ ...once(), file, ready: isAnswered(true) },
    input: (scene) => ({ ...ofFile(scene), title: 'An annex' }),
  },
  downloadResponseFile: { ...once(), ready: isAnsweredWithFile, input: ofFile },
  downloadPublicResponseFile: {
    ...once(),
    ready: isAnsweredWithFile,
    input: ({ number, responseId, attachmentId: fileId }) => ({ number, responseId, fileId }),
  },
};
