export * from './outage.rules';
export * from './outages-on-the-page';
export * from './outages.module';
export * from './pulse';
