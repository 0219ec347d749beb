import type { ComponentType } from 'react';

/** A page: its address, as wouter matches it, and the component that shows it, loaded when it is first needed. */
export interface PageRoute {
  path: string;
  component: ComponentType;
}
