import { useLingui } from '@lingui/react/macro';
import { writeNotificationText, type Language } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import type { Notification } from './names';
import { sourceOf, translationOf, writtenSource, writtenTranslation } from './text-edits';
import { useEdited } from './use-edited';

/** The text that the others translate, under one's hands. */
export function useSource(notification: Notification) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { id: notificationId, language } = notification;
  return useEdited({
    name: `text/${language}`,
    notification,
    part: sourceOf,
    send: (value, etag) =>
      call(writeNotificationText, { groupId, notificationId, language, ...writtenSource(value) }, { etag }),
    said: t`The text is saved.`,
  });
}

/** Its translation into one language. */
export function useTranslation(notification: Notification, language: Language) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { id: notificationId } = notification;
  const source = sourceOf(notification).paragraphs;
  return useEdited({
    name: `text/${language}`,
    notification,
    part: (it) => translationOf(it, language),
    send: (value, etag) => {
      const written = writtenTranslation(value, source);
      return call(writeNotificationText, { groupId, notificationId, language, ...written }, { etag });
    },
    said: t`The translation is saved.`,
  });
}
