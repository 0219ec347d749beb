import { lazy, Suspense, type ComponentProps } from 'react';
import { FieldComing } from '@web/ui/waiting';

// Replies wait for a connection; for the others there is one, when they are asked for.
const Form = lazy(() => import('./comment-forms'));

/** What is done to a comment, once it is asked for. */
export function CommentForm(props: ComponentProps<typeof Form>) {
  return (
    <Suspense fallback={<FieldComing />}>
      <Form {...props} />
    </Suspense>
  );
}
