import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';

/** Leads to the door, and by it back to the page of a group or of a person that it stands on. */
export function SignInLink({ className, children }: { className?: string; children: ReactNode }) {
  const [path] = useLocation();
  const search = useSearch();
  const here = search === '' ? path : `${path}?${search}`;
  const comesBack = path.startsWith('/g/') || /^\/me(?:\/|$)/.test(path);
  const href = comesBack ? `/sign-in?${new URLSearchParams({ wanted: here }).toString()}` : '/sign-in';
  return (
    <Link className={className} href={href}>
      {children}
    </Link>
  );
}
