export * from './advance-cycle';
export * from './cycles';
export * from './founding';
export * from './groups.module';
export * from './memberships';
export * from './offices';
export * from './on-the-page';
export { Cycle } from './cycle.entity';
export { Membership } from './membership.entity';
