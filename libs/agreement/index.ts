export * from './agreement.module';
