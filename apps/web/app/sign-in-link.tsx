import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';

const comesBack = /^\/(?:g|n|s)\/|^\/me(?:\/|$)/;

/** Leads to the door, and by it back to the page of a group, of a text or of a person that it stands on. */
export function SignInLink({ className, children }: { className?: string; children: ReactNode }) {
  const [path] = useLocation();
  const search = useSearch();
  const here = search === '' ? path : `${path}?${search}`;
  const href = comesBack.test(path)
    ? `/sign-in?${new URLSearchParams({ wanted: here }).toString()}`
    : '/sign-in';
  return (
    <Link className={className} href={href}>
      {children}
    </Link>
  );
}
